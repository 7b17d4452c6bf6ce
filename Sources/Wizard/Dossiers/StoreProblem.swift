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
  /// A folder where a file is expected.
  case isFolder(path: String)
  /// The last changes are in a journal beside a file that can't be written: it can't be read without them.
  case unfinished(path: String)
  /// One dossier holds values that can't be read; nothing of it was touched.
  case unreadable(path: String, [UnreadableValue])
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

extension StoreProblem {
  /// Whether trying again is of no use until somebody does something.
  package var isLasting: Bool {
    switch self {
    case .noPlace, .foreign, .newer: true
    case .notWritable, .diskFull, .damaged, .isFolder, .unfinished, .unreadable, .busy, .changedElsewhere,
      .erasedElsewhere, .other:
      false
    }
  }
}

/// What is asked of a store besides keeping what is on the screen.
package enum StoreTask: Hashable, Sendable, CaseIterable {
  /// To tell the dossiers there are.
  case list
  /// To read a dossier.
  case open
  /// To give a dossier another name.
  case rename
  /// To erase a dossier.
  case erase
  /// To read a dossier for a file.
  case export
}
