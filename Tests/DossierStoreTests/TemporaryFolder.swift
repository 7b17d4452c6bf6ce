import DossierStore
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

  /// The store of the folder.
  var storePath: String { path + "/dossiers.sqlite" }

  /// Opens it, at the first second of 1970.
  func open(patience: Duration = DossierStore.patience) throws -> DossierStore {
    try DossierStore.open(storePath, patience: patience) { 1_000 }
  }

  /// The names of the files.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The content of a file.
  func bytes(_ name: String = "dossiers.sqlite") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
  }

  /// The names of the files that hold a text.
  func files(holding text: String) throws -> [String] {
    try files().filter { try bytes($0).range(of: Data(text.utf8)) != nil }
  }

  /// Removes every file.
  func empty() throws {
    for file in try files() { try FileManager.default.removeItem(atPath: path + "/" + file) }
  }
}
