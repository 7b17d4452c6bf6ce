package import Intake

/// The dossier that a state is of.
package struct OpenDossier: Hashable, Sendable {
  /// Its number where it is kept; nil until there is something to keep.
  package var id: Int64?
  /// What the user calls it; may be empty.
  package var name: String
  /// Whether what is on the screen is kept, and where.
  package var keeping: Keeping

  /// Creates a dossier; nothing is kept of it yet unless told otherwise.
  package init(id: Int64? = nil, name: String = "", keeping: Keeping = .nothingYet) {
    self.id = id
    self.name = name
    self.keeping = keeping
  }
}

/// Whether a dossier is kept.
package enum Keeping: Hashable, Sendable {
  /// There is nothing to keep yet.
  case nothingYet
  /// On disk, last written then.
  case onDisk(Moment)
  /// In memory only, as was asked.
  case inMemory
  /// In memory only, until the store takes it.
  case refused(StoreProblem)
  /// Nowhere: another window erased it.
  case erased
}

/// A dossier of the list.
package struct ListedDossier: Hashable, Sendable {
  /// Its number where it is kept.
  package let id: Int64
  /// What the user calls it; may be empty.
  package var name: String
  /// When it was last written; nil when that can't be read.
  package let changed: Moment?
  /// What was answered.
  package let answers: Answers
  /// Whether its answers can be read at all.
  package let isReadable: Bool

  /// Creates a line of the list; the answers are nil when they can't be read.
  package init(id: Int64, name: String, changed: Moment?, answers: Answers?) {
    self.id = id
    self.name = name
    self.changed = changed
    self.answers = answers ?? Answers()
    isReadable = answers != nil
  }
}
