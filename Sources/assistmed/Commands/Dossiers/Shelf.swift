import AidRules
import DossierStore
import FrenchText
import Intake
import Wizard

/// The dossiers as the commands reach them: by number.
struct Shelf {
  private let store: DossierStore
  private let specialites: [Specialite]

  /// Opens the store, creating it if need be.
  init(_ location: StoreLocation, specialites: [Specialite]) throws {
    self.specialites = specialites
    store = try Self.saying { () throws(StoreProblem) in try location.open() }
    if let aside = store.putAside {
      for paragraph in Notice.putAside(path: aside).paragraphs(.lines) { Output.note(paragraph) }
    }
    if store.isReadOnly { Output.note(ProgramMessage.readOnly(store.path ?? "").sentence) }
  }

  /// Every dossier, the last written first, with all that can't be read of each.
  func list() throws -> [ListedHeader] {
    try Self.saying { () throws(StoreProblem) in
      try store.list(specialites: specialites, isThorough: true)
    }
  }

  /// The dossier of a number, nil when there is none.
  ///
  /// - Parameter isLenient: whether what can be read of a damaged one is enough.
  func dossier(_ id: Int64, isLenient: Bool) throws -> KeptDossier? {
    try Self.saying { () throws(StoreProblem) in
      try store.read(id, specialites: specialites, isLenient: isLenient)
    }
  }

  /// What was changed in a dossier, the last change first.
  func history(of id: Int64) throws -> [HistoryEntry] {
    try Self.saying { () throws(StoreProblem) in try store.history(of: id, specialites: specialites) }
  }

  /// Adds a dossier.
  func add(_ file: DossierFile) throws -> DossierHeader {
    try Self.saying { () throws(StoreProblem) in
      try store.create(
        Saved(answers: file.answers, notes: file.notes, missions: file.missions),
        name: file.name
      )
    }
  }

  /// Erases a dossier for good.
  ///
  /// - Returns: what is left of it elsewhere.
  func erase(_ id: Int64) throws -> Notice {
    let isClean = try Self.saying { () throws(StoreProblem) in try store.erase(id) }
    return .erased(copies: store.keptAside, leavesTraces: !isClean)
  }

  private static func saying<Value>(_ body: () throws(StoreProblem) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      if case .isFolder = error { throw Failure(error.sentence, code: .unusableInput) }
      throw Failure(error.sentence, code: .failure)
    }
  }
}
