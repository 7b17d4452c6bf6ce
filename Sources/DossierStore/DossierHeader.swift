package import Wizard

/// A dossier as a list names it.
package struct DossierHeader: Hashable, Sendable {
  /// Its number in the store, never used again.
  package let id: Int64
  /// What the user calls it; may be empty.
  package var name: String
  /// When it was begun, in milliseconds since 1970.
  package let created: Int64
  /// When it was last written, in milliseconds since 1970.
  package internal(set) var changed: Int64
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
}

/// One accepted change, as the history tells it.
package struct HistoryEntry: Hashable, Sendable {
  /// When, in milliseconds since 1970.
  package let at: Int64
  /// Whether it was taken back.
  package let isUndone: Bool
  /// What changed, in the order of `Fact`.
  package let changes: [AnswerChange]
}
