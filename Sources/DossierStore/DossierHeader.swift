package import Intake
package import Wizard

/// A dossier as a list names it.
package struct DossierHeader: Hashable, Sendable {
  /// Its number in the store, never used again.
  package let id: Int64
  /// What the user calls it; may be empty.
  package var name: String
  /// When it was begun, in milliseconds since 1970; nil when that can't be read.
  package let created: Int64?
  /// When it was last written, in milliseconds since 1970; nil when that can't be read.
  package internal(set) var changed: Int64?
  /// How often it was written.
  package internal(set) var revision: Int
}

/// A dossier as it was left.
package struct KeptDossier: Hashable, Sendable {
  /// How a list names it.
  package let header: DossierHeader
  /// Everything of its state.
  package let saved: Saved
  /// What its answers gave when they were written; nil when the rules refused them.
  package let outcome: Outcome?
  /// What can't be read of it.
  package let unread: [UnreadableValue]

  /// What it says of questions that this program doesn't know; a broken date is none.
  package var unknownFacts: [UnreadableValue] {
    unread.filter { if case .unknownFact = $0.part { true } else { false } }
  }
}

/// A dossier of the list.
package struct ListedHeader: Sendable {
  /// How it is named.
  package let header: DossierHeader
  /// Its answers; nil when the dossier can't be read.
  package let answers: Answers?
  /// What can't be read of it.
  package let unread: [UnreadableValue]
}

/// One accepted change, as the history tells it.
package struct HistoryEntry: Hashable, Sendable {
  /// When, in milliseconds since 1970; nil when that can't be read.
  package let at: Int64?
  /// Whether it was taken back.
  package let isUndone: Bool
  /// What changed, in the order of `Fact`; nil when that can't be read.
  package let changes: [AnswerChange]?
  /// The missions chosen then.
  package let missionsAdded: [MissionName]
  /// The missions left out then.
  package let missionsRemoved: [MissionName]
}
