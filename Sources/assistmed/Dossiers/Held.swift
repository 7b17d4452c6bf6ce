import AidRules
import DossierStore
import FrenchText
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
  /// Whether somebody is typing in it: else a text is only the answer of the page in front.
  var isTyping = false
  /// What its answers give.
  var outcome: Outcome?
  /// What the user calls it.
  private(set) var name: String
  /// What the store holds of it that this program doesn't know.
  let unknown: [UnreadableValue]

  /// A dossier that the store never took.
  init(number: Int64, _ saved: Saved, outcome: Outcome? = nil, name: String) {
    (id, header, former) = (-number, nil, Saved())
    (self.saved, self.outcome, self.name, unknown) = (saved, outcome, name, [])
  }

  /// A dossier as the store holds it.
  init(_ found: KeptDossier) {
    (id, header, name) = (found.header.id, found.header, found.header.name)
    (former, saved, outcome, unknown) = (found.saved, found.saved, found.outcome, found.unknownFacts)
  }

  /// Whether the store holds everything.
  var isWritten: Bool { header?.name == name && saved == former }

  /// Whether something accepted isn't in the store: an answer, a note or the name.
  var lacksAnswers: Bool { header?.name != name || saved.differsDurably(from: former) }

  /// Whether the store lacks its name and nothing else that was accepted.
  var lacksOnlyName: Bool {
    header.map { $0.name != name } == true && !saved.differsDurably(from: former)
  }

  /// Whether a text that wasn't accepted isn't in the store.
  var lacksText: Bool {
    saved.place.pending != former.place.pending
      || isTyping && (saved.typed?.text ?? "") != (former.typed?.text ?? "")
  }

  /// Whether something said or typed isn't in the store: more than where one stands.
  var lacksWords: Bool { lacksAnswers || lacksText }

  /// The dossier as a file.
  var file: DossierFile {
    DossierFile(name: name, answers: saved.answers, notes: saved.notes, missions: saved.missions)
  }

  /// Gives it another name, to be written like an answer.
  mutating func rename(_ name: String) { self.name = name }

  /// Writes what the store doesn't hold.
  ///
  /// - Throws: `.changedElsewhere` or `.erasedElsewhere` when another window wrote since; no answer is written then, nor the
  ///   name that goes with it.
  mutating func write(to store: DossierStore) throws(StoreProblem) {
    if var header {
      if lacksOnlyName {
        // What another window answered meanwhile is no reason to refuse the name.
        try store.rename(header.id, to: name)
        header.name = name
        self.header = header
      }
      if saved != former || header.name != name {
        self.header = try store.save(saved, outcome: outcome, over: former, in: header, named: name)
      }
    } else {
      let header = try store.create(saved, outcome: outcome, name: name)
      (id, self.header) = (header.id, header)
    }
    former = saved
  }
}

extension Held {
  /// What of it the store doesn't hold, the answers first; nothing that only tells where one stands.
  func unkept(_ label: (Fact) -> String) -> [Unkept] {
    let answers = Fact.allCases.filter { saved.answers[$0] != former.answers[$0] }
    let notes = Fact.allCases.filter { saved.notes[$0] != former.notes[$0] }
    return answers.map { .answer(label($0)) } + notes.map { .note(label($0)) }
      + (saved.missions == former.missions ? [] : [.missions]) + (header?.name == name ? [] : [.name])
      + (lacksText ? [.typed] : [])
  }
}
