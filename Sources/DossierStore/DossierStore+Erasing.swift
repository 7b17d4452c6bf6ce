package import Wizard
import Foundation
import GRDB

extension DossierStore {
  /// Erases a dossier, its notes and its history.
  ///
  /// What was erased is still in the journal until that is emptied, which another window that reads can prevent.
  ///
  /// - Parameter patience: how long other windows are waited for then.
  /// - Returns: whether nothing of it is left in the file or in its journal; else `emptyJournal` has to be tried again.
  package func erase(_ id: Int64, patience: Duration = DossierStore.patience) throws(StoreProblem) -> Bool {
    try writing(isDurable: true) { db in
      try db.execute(sql: "DELETE FROM dossier WHERE id = ?", arguments: [id])
    }
    return emptyJournal(patience: patience)
  }

  /// Empties the journal, with the traces in it of what was erased.
  ///
  /// - Parameter patience: how long other windows are waited for.
  /// - Returns: whether it is empty.
  package func emptyJournal(patience: Duration) -> Bool {
    guard path != nil else { return true }
    do {
      try queue.inDatabase { db in
        let usual = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
        defer { try? db.execute(sql: "PRAGMA busy_timeout = \(usual)") }
        try db.execute(sql: "PRAGMA busy_timeout = \(patience.inMilliseconds)")
        _ = try db.checkpoint(.truncate)
      }
      return true
    } catch {
      return false
    }
  }

  /// Forgets a dossier in which nothing was left, unless it was named or another window wrote in it since.
  ///
  /// - Returns: whether it is gone.
  package func forget(_ header: DossierHeader) throws(StoreProblem) -> Bool {
    try writing(isDurable: true) { db in
      try db.execute(
        sql: """
          DELETE FROM dossier WHERE id = ? AND revision = ? AND changed = ? AND name = ''
            AND missions IS NULL
            AND NOT EXISTS (SELECT 1 FROM answer WHERE dossierId = dossier.id)
            AND NOT EXISTS (SELECT 1 FROM note WHERE dossierId = dossier.id)
          """,
        arguments: [header.id, header.revision, header.changed]
      )
      return db.changesCount > 0
    }
  }

  /// The damaged stores put aside beside this one, and their journals: each may hold a copy of what is erased here.
  package var keptAside: [String] {
    guard let path else { return [] }
    let folder = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasPrefix("\(name).abime-") && !$0.hasSuffix("-shm") }
      .sorted().map { (folder as NSString).appendingPathComponent($0) }
  }
}
