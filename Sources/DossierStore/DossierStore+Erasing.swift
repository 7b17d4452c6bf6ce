package import Wizard
import Foundation
import GRDB

extension DossierStore {
  /// Erases a dossier, its notes and its history, so that nothing of it is left in the file or in its journal.
  ///
  /// - Returns: the damaged stores put aside earlier, which may hold a copy of it.
  package func erase(_ id: Int64) throws(StoreProblem) -> [String] {
    try writing(isDurable: true) { db in
      try db.execute(sql: "DELETE FROM dossier WHERE id = ?", arguments: [id])
    }
    try Self.problem(of: path) {
      guard path != nil else { return }
      // What was erased is still in the journal until it is emptied.
      try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    }
    return keptAside
  }

  /// Forgets a dossier in which nothing was left, unless it was named or another window wrote in it since.
  ///
  /// - Returns: whether it is gone.
  package func forget(_ header: DossierHeader) throws(StoreProblem) -> Bool {
    try writing(isDurable: true) { db in
      try db.execute(
        sql: """
          DELETE FROM dossier WHERE id = ? AND revision = ? AND changed = ? AND name = ''
            AND NOT EXISTS (SELECT 1 FROM answer WHERE dossierId = dossier.id)
            AND NOT EXISTS (SELECT 1 FROM note WHERE dossierId = dossier.id)
          """,
        arguments: [header.id, header.revision, header.changed]
      )
      return db.changesCount > 0
    }
  }

  /// The damaged stores put aside beside this one.
  package var keptAside: [String] {
    guard let path else { return [] }
    let folder = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasPrefix("\(name).abime-") && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
      .sorted().map { (folder as NSString).appendingPathComponent($0) }
  }
}
