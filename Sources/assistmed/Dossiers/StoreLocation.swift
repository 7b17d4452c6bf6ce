import DossierStore
import Foundation
import Wizard

/// Where the dossiers are kept.
enum StoreLocation {
  /// A file, which somebody chose or not.
  case file(String, isChosen: Bool)
  /// Nowhere: nothing outlives the program, as was asked.
  case memory
  /// Nowhere: no folder is known.
  case unknown

  /// The file asked for, else `assistmed/dossiers.sqlite` where the system keeps what belongs to the user.
  init(_ asked: String?) {
    if let asked {
      self = .file(PrivateFile.resolved(asked), isChosen: true)
    } else if let folder = Self.dataFolder {
      self = .file("\(folder)/assistmed/dossiers.sqlite", isChosen: false)
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
    if case .file(let path, _) = self { FileManager.default.fileExists(atPath: path) } else { false }
  }

  /// Opens what is there.
  func open(patience: Duration = DossierStore.patience) throws(StoreProblem) -> DossierStore {
    switch self {
    case .file(let path, let isChosen):
      try DossierStore.open(path, isChosen: isChosen, patience: patience, now: Clock.milliseconds)
    case .memory: try DossierStore.inMemory(now: Clock.milliseconds)
    case .unknown: throw .noPlace
    }
  }
}
