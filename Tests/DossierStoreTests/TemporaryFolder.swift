import Foundation

/// A folder of one test, removed at its end.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "dossiers-\(UUID().uuidString)").path

  init() {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
