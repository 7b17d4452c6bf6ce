/// A value of a dossier that can't be read; it stays in the store as it is. `FrenchText` says it.
package struct UnreadableValue: Hashable, Sendable {
  /// What a value is of.
  package enum Part: Hashable, Sendable {
    /// The name of the dossier.
    case name
    /// When it was begun.
    case created
    /// When it was last written.
    case changed
    /// The answer to a fact, by its column.
    case answer(String)
    /// The note on a fact, by its column.
    case note(String)
    /// A fact that this program doesn't know.
    case unknownFact(String)
    /// A change of the history.
    case step
    /// Another column of the dossier.
    case column(String)
  }

  /// What it is of.
  package let part: Part
  /// What stands there, safe to show; nil where it is no text.
  package let raw: String?

  /// Creates a value that can't be read.
  package init(_ part: Part, raw: String?) {
    self.part = part
    self.raw = raw
  }

  /// Whether the rest can't be written over without it: neither a date nor a question of a newer program.
  package var isDamage: Bool {
    switch part {
    case .created, .changed, .unknownFact: false
    case .name, .answer, .note, .step, .column: true
    }
  }
}
