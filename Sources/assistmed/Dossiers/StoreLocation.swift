import DossierStore
import Foundation
import Wizard

/// Where the dossiers are kept.
enum StoreLocation {
  /// A file.
  case file(String)
  /// Nowhere: nothing outlives the program, as was asked.
  case memory
  /// Nowhere: no folder is known.
  case unknown

  /// The file asked for, else `assistmed/dossiers.sqlite` where the system keeps what belongs to the user.
  init(asked: String?, keepsNothing: Bool) {
    if keepsNothing {
      self = .memory
    } else if let asked {
      self = .file(asked.isEmpty ? asked : PrivateFile.resolved(asked))
    } else if let folder = Self.dataFolder {
      self = .file("\(folder)/assistmed/dossiers.sqlite")
    } else {
      self = .unknown
    }
  }

  /// A relative `XDG_DATA_HOME` counts for nothing, as its specification says.
  private static var dataFolder: String? {
    if let folder = Environment.value("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder }
    return Environment.value("HOME").map { "\($0)/.local/share" }
  }

  /// Whether there is something already.
  var exists: Bool {
    if case .file(let path) = self { FileManager.default.fileExists(atPath: path) } else { false }
  }

  /// Opens what is there.
  func open() throws(StoreProblem) -> DossierStore {
    switch self {
    case .file(let path): try DossierStore.open(path, now: Clock.milliseconds)
    case .memory: try DossierStore.inMemory(now: Clock.milliseconds)
    case .unknown: throw .noPlace
    }
  }
}
