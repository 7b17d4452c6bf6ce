import AidRules
import DossierStore
import FrenchText
import Intake
import Wizard

/// The dossiers as the commands reach them: by number, and never creating a store only to read it.
struct Shelf {
  /// nil when there is no store yet.
  private let store: DossierStore?
  private let specialites: [Specialite]

  /// - Parameter creates: whether something is about to be written.
  init(_ flags: StoreFlags, specialites: [Specialite], creates: Bool = false) throws {
    self.specialites = specialites
    let location = StoreLocation(asked: flags.dossiers, keepsNothing: false)
    guard creates || location.exists else {
      store = nil
      return
    }
    do {
      store = try location.open()
    } catch {
      throw Failure(error.sentence, code: .failure)
    }
    if let aside = store?.putAside {
      for paragraph in Notice.putAside(path: aside).paragraphs(.lines) { Output.note(paragraph) }
    }
  }

  /// Every dossier, the last written first.
  func list() throws -> [(header: DossierHeader, answers: Answers)] {
    try saying { () throws(StoreProblem) in try store?.list(specialites: specialites) ?? [] }
  }

  /// The dossier of a number as it was typed.
  func dossier(_ typed: String) throws -> KeptDossier {
    guard let id = Int64(typed), id > 0 else {
      throw Failure(ProgramMessage.notADossierNumber(shown(typed)), code: .unusableInput)
    }
    let found = try saying { () throws(StoreProblem) in try store?.read(id, specialites: specialites) }
    guard let found else { throw Failure(ProgramMessage.noSuchDossier(id), code: .unusableInput) }
    return found
  }

  /// What was changed in a dossier, the last change first.
  func history(of id: Int64) throws -> [HistoryEntry] {
    try saying { () throws(StoreProblem) in try store?.history(of: id, specialites: specialites) ?? [] }
  }

  /// Adds a dossier.
  func add(_ file: DossierFile) throws -> DossierHeader? {
    try saying { () throws(StoreProblem) in
      try store?.create(Saved(answers: file.answers, notes: file.notes), name: file.name)
    }
  }

  /// Erases a dossier for good.
  ///
  /// - Returns: the damaged stores put aside, which may hold a copy.
  func erase(_ id: Int64) throws -> [String] {
    try saying { () throws(StoreProblem) in try store?.erase(id) ?? [] }
  }

  private func saying<Value>(_ body: () throws(StoreProblem) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw Failure(error.sentence, code: .failure)
    }
  }
}
