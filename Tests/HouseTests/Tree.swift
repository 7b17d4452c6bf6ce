import Foundation

/// The files of the repository, named from its top.
enum Tree {
  /// The top of the repository, found from this file.
  static var root: String {
    var url = URL(filePath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }

  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").filter {
      isFolder("\(folder)/\($0)")
    }
    .sorted()
  }

  static func files(in folder: String, extensions: Set<String>) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
      .map { "\(folder)/\($0)" }
      .filter { extensions.contains(URL(filePath: $0).pathExtension) && !isFolder($0) }
      .sorted()
  }

  static func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
  }

  /// The entries at the top that are part of the project.
  static func topLevel() throws -> Set<String> {
    if let tracked = try tracked() { return tracked }
    // Without git, what a build leaves behind is known by its name.
    return try Set(FileManager.default.contentsOfDirectory(atPath: root)).subtracting(["Package.resolved"])
  }

  /// What git tracks, or nil when there is no git or no repository.
  private static func tracked() throws -> Set<String>? {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    // A tree owned by somebody else is refused unless this very command trusts it.
    git.arguments = ["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z"]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    try git.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    git.waitUntilExit()
    guard git.terminationStatus == 0, !data.isEmpty else { return nil }
    let paths = String(decoding: data, as: UTF8.self).split(separator: "\0")
    return Set(paths.compactMap { $0.split(separator: "/").first.map(String.init) })
  }

  private static func isFolder(_ path: String) -> Bool {
    var folder: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &folder) && folder.boolValue
  }
}
