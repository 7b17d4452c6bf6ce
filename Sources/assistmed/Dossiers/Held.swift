import AidRules
import DossierStore
import Intake
import Wizard

/// A dossier of the wizard, and what the store holds of it.
struct Held {
  /// Its number; below zero until the store took it once.
  private(set) var id: Int64
  /// How the store lists it; nil until the store took it once.
  private(set) var header: DossierHeader?
  /// What the store holds.
  private var former: Saved
  /// What is to be kept.
  var saved: Saved
  /// What its answers give.
  var outcome: Outcome?
  /// What the user calls it.
  private(set) var name: String

  /// A dossier that the store never took.
  init(number: Int64, _ saved: Saved, outcome: Outcome? = nil, name: String) {
    (id, header, former) = (-number, nil, Saved())
    (self.saved, self.outcome, self.name) = (saved, outcome, name)
  }

  /// A dossier as the store holds it.
  init(_ found: KeptDossier) {
    (id, header, name) = (found.header.id, found.header, found.header.name)
    (former, saved, outcome) = (found.saved, found.saved, found.outcome)
  }

  /// Whether the store holds everything.
  var isWritten: Bool { header != nil && saved == former }

  /// Whether something accepted isn't in the store.
  var lacksAnswers: Bool { header == nil || saved.differsDurably(from: former) }

  /// The dossier as a file.
  var file: DossierFile { DossierFile(name: name, answers: saved.answers, notes: saved.notes) }

  /// Gives it another name, which the store already knows if it knows the dossier.
  mutating func rename(_ name: String) {
    self.name = name
    header?.name = name
  }

  /// Writes what the store doesn't hold.
  ///
  /// - Throws: `.changedElsewhere` or `.erasedElsewhere` when another window wrote since; nothing is written then.
  mutating func write(to store: DossierStore) throws(StoreProblem) {
    if let header {
      self.header = try store.save(saved, outcome: outcome, over: former, in: header)
    } else {
      let header = try store.create(saved, outcome: outcome, name: name)
      (id, self.header) = (header.id, header)
    }
    former = saved
  }
}
