import Foundation

/// A temporary home folder for one run, removed at the end, so that no test sees another's dossiers.
package final class Home {
  /// The folder, also HOME and the working folder of the program.
  package let path: String

  /// Creates the folder; with `user`, the program may write in it after having dropped to that uid.
  package init(user: UInt32? = nil) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "assistmed-test-\(UUID().uuidString)")
    path = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: dataPath, withIntermediateDirectories: true)
    if let user {
      for owned in [path, dataPath] { chown(owned, user, user) }
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The folder given as XDG_DATA_HOME.
  package var dataPath: String { path + "/data" }

  /// A clean environment, changed by `changes`: nil removes an entry.
  ///
  /// The caller's own NO_COLOR, TERM or ASSISTMED_… never reach the program.
  package func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var result = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": path, "XDG_DATA_HOME": dataPath, "TMPDIR": path,
    ]
    // Where to find commands, the Swift libraries, and where coverage and sanitizers write.
    let kept = ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"]
    for name in kept {
      result[name] = ProcessInfo.processInfo.environment[name]
    }
    for (name, value) in changes {
      result[name] = value
    }
    return result
  }
}
