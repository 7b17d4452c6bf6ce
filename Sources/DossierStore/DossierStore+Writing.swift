import AidRules
import GRDB
import Intake
package import Wizard

extension DossierStore {
  /// Begins a dossier.
  ///
  /// - Returns: its place in the list; everything of `saved` is on disk.
  package func create(_ saved: Saved, outcome: Outcome? = nil, name: String) throws(StoreProblem)
    -> DossierHeader
  {
    try writing(isDurable: true) { db in
      let now = now()
      try db.execute(
        sql: """
          INSERT INTO dossier (name, created, changed, revision, place, stepsTaken) VALUES (?, ?, ?, 0, '', 0)
          """,
        arguments: [name, now, now]
      )
      let header = DossierHeader(
        id: db.lastInsertedRowID,
        name: name,
        created: now,
        changed: now,
        revision: 0
      )
      return try write(saved, outcome, over: Saved(), in: header, db)
    }
  }

  /// Writes what differs from what was read or written before.
  ///
  /// Accepted answers, notes and steps wait for the disk; a half-typed text or a page turned survives the program's death but
  /// doesn't wait, so that typing stays instant, and is no news for the other windows.
  ///
  /// - Parameters:
  ///   - outcome: what the answers give, to compare with one day.
  ///   - name: what the user calls it now, when that changed: written with the rest or not at all.
  /// - Throws: `.changedElsewhere` or `.erasedElsewhere` when another window wrote since; nothing is written then.
  package func save(
    _ saved: Saved,
    outcome: Outcome? = nil,
    over former: Saved,
    in header: DossierHeader,
    named name: String? = nil
  ) throws(StoreProblem) -> DossierHeader {
    let name = name ?? header.name
    guard saved.differsDurably(from: former) || name != header.name else {
      return try writing(isDurable: false) { db in
        let next = try advance(header, by: 0, db)
        try writePlace(saved, next, db)
        return next
      }
    }
    return try writing(isDurable: true) { db in
      var next = try write(saved, outcome, over: former, in: header, db)
      if name != header.name {
        try writeName(name, of: header.id, db)
        next.name = name
      }
      return next
    }
  }

  /// Gives a dossier another name; the windows that have it open are not disturbed.
  ///
  /// - Throws: `.erasedElsewhere` when there is no such dossier any more.
  package func rename(_ id: Int64, to name: String) throws(StoreProblem) {
    try writing(isDurable: true) { db in try writeName(name, of: id, db) }
  }

  private func writeName(_ name: String, of id: Int64, _ db: Database) throws {
    try db.execute(sql: "UPDATE dossier SET name = ? WHERE id = ?", arguments: [name, id])
    guard db.changesCount == 1 else { throw StoreProblem.erasedElsewhere }
  }

  /// Keeps what a dossier's answers give now, without disturbing the windows that have it open.
  package func remember(_ outcome: Outcome, of id: Int64) throws(StoreProblem) {
    try writing(isDurable: true) { db in
      let text = try JSONText.encode(outcome)
      try db.execute(sql: "UPDATE dossier SET outcome = ? WHERE id = ?", arguments: [text, id])
    }
  }

  /// Does something in one transaction; `isDurable` waits until the disk has it.
  func writing<Value>(
    isDurable: Bool,
    _ body: (Database) throws -> Value
  ) throws(StoreProblem) -> Value {
    if isReadOnly { throw .notWritable(path: path ?? "") }
    return try Self.problem(of: path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = \(isDurable ? "FULL" : "NORMAL")")
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw StoreProblem.other(path: path ?? "", code: 0) }
        return value
      }
    }
  }
}
