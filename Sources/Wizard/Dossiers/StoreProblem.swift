/// Why a store can't be opened, read or written; `FrenchText` says it.
package enum StoreProblem: Error, Hashable, Sendable {
  /// No folder to keep it in is known: neither `XDG_DATA_HOME` nor `HOME` is set.
  case noPlace
  /// The folder or the file can't be written.
  case notWritable(path: String)
  /// No room left on the disk, or the disk takes no more.
  case diskFull(path: String)
  /// The file isn't a store, or is damaged; nothing of it was touched.
  case damaged(path: String)
  /// Another program's database; nothing of it was touched.
  case foreign(path: String)
  /// A newer program wrote it; nothing of it was touched.
  case newer(path: String)
  /// Another window held it longer than one waits.
  case busy(path: String)
  /// Another window changed the dossier since it was read.
  case changedElsewhere
  /// Another window erased the dossier.
  case erasedElsewhere
  /// What the system said, when it is none of these.
  case other(path: String, code: Int)
}
