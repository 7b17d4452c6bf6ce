package import AidRules
import GRDB
package import Intake
package import Wizard

extension DossierStore {
  /// Every dossier with its answers, the last written first; the answers are nil where the dossier can't be read.
  package func list(
    specialites: [Specialite]
  ) throws(StoreProblem) -> [(header: DossierHeader, answers: Answers?)] {
    try reading { db in
      try Row.fetchAll(db, sql: "SELECT * FROM dossier ORDER BY changed DESC, id DESC").compactMap { row in
        do {
          let header = try DossierHeader(row)
          return (header, try answers(of: header.id, specialites, db))
        } catch is UnreadableColumn {
          // One that can't be read hides none of the others.
          return (try? DossierHeader(ofUnreadable: row)).map { ($0, nil) }
        }
      }
    }
  }

  /// A dossier as it was left; nil when there is none of that number.
  package func read(
    _ id: Int64,
    specialites: [Specialite]
  ) throws(StoreProblem) -> KeptDossier? {
    try reading { db -> KeptDossier? in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM dossier WHERE id = ?", arguments: [id]) else {
        return nil
      }
      let place = try row.value(String.self, of: "place")
      let typed = try row.optional(String.self, of: "typed")
      let taken = try row.count(of: "stepsTaken")
      let saved = Saved(
        answers: try answers(of: id, specialites, db),
        notes: try notes(of: id, db),
        // A place that an older program can't name is no reason to lose the answers.
        place: (try? JSONText.decode(Place.self, place)) ?? Place(),
        typed: typed.flatMap { try? JSONText.decode(Typed.self, $0) },
        steps: try steps(of: id, upTo: taken, specialites, db),
        stepsTaken: taken
      )
      let outcome = try row.optional(String.self, of: "outcome")
      return KeptDossier(
        header: try DossierHeader(row),
        saved: saved,
        outcome: outcome.flatMap { try? JSONText.decode(Outcome.self, $0) }.flatMap { $0.isSound ? $0 : nil }
      )
    }
  }

  /// What was changed, the last change first.
  package func history(
    of id: Int64,
    specialites: [Specialite]
  ) throws(StoreProblem) -> [HistoryEntry] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: "SELECT * FROM step WHERE dossierId = ? ORDER BY number DESC",
        arguments: [id]
      ).map { row in
        let before = try Answers(json: row.value(of: "before"), specialites)
        let after = try Answers(json: row.value(of: "after"), specialites)
        return HistoryEntry(
          at: try row.moment(of: "at"),
          isUndone: try row.value(of: "isUndone"),
          changes: AnswerChange.all(from: before, to: after)
        )
      }
    }
  }

  func reading<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    try Self.problem(of: path) { try queue.read(body) }
  }
}

extension DossierHeader {
  init(_ row: Row) throws {
    self.init(
      id: try row.value(of: "id"),
      // A store may come from somebody else: what a terminal would obey never leaves it.
      name: received(try row.value(of: "name")),
      created: try row.moment(of: "created"),
      changed: try row.moment(of: "changed"),
      revision: try row.count(of: "revision")
    )
  }

  /// What can still be told of a dossier that can't be read; its number at least, by which it can be erased.
  fileprivate init(ofUnreadable row: Row) throws {
    self.init(
      id: try row.value(of: "id"),
      name: (try? row.value(String.self, of: "name")).map { received($0) } ?? "",
      created: (try? row.moment(of: "created")) ?? 0,
      changed: (try? row.moment(of: "changed")) ?? 0,
      revision: 0
    )
  }
}
