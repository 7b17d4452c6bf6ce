package import AidRules
import GRDB
package import Intake
package import Wizard

extension DossierStore {
  /// Every dossier with its answers, the last written first.
  package func list(
    specialites: [Specialite]
  ) throws(StoreProblem) -> [(header: DossierHeader, answers: Answers)] {
    try reading { db in
      try Row.fetchAll(db, sql: "SELECT * FROM dossier ORDER BY changed DESC, id DESC").map { row in
        let header = DossierHeader(row)
        return (header, try answers(of: header.id, specialites, db))
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
      let typed: String? = row["typed"]
      let saved = Saved(
        answers: try answers(of: id, specialites, db),
        notes: try notes(of: id, db),
        // A place that an older program can't name is no reason to lose the answers.
        place: (try? JSONText.decode(Place.self, row["place"])) ?? Place(),
        typed: typed.flatMap { try? JSONText.decode(Typed.self, $0) },
        steps: try steps(of: id, specialites, db),
        stepsTaken: row["stepsTaken"]
      )
      let outcome: String? = row["outcome"]
      return KeptDossier(
        header: DossierHeader(row),
        saved: saved,
        outcome: outcome.flatMap { try? JSONText.decode(Outcome.self, $0) }
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
        let before = try Answers(json: row["before"], specialites)
        let after = try Answers(json: row["after"], specialites)
        return HistoryEntry(
          at: row["at"],
          isUndone: row["isUndone"],
          changes: AnswerChange.all(from: before, to: after)
        )
      }
    }
  }

  func reading<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    try Self.problem(of: path) { try queue.read(body) }
  }

  private func answers(of id: Int64, _ specialites: [Specialite], _ db: Database) throws -> Answers {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT fact, state, text FROM answer WHERE dossierId = ?",
      arguments: [id]
    )
    var stored: [String: StoredAnswer] = [:]
    for row in rows {
      guard let state = StoredAnswer.State(rawValue: row["state"]) else { continue }
      stored[row["fact"]] = StoredAnswer(state, row["text"])
    }
    return Answers(byColumn: stored, specialites: specialites)
  }

  private func notes(of id: Int64, _ db: Database) throws -> [Fact: Note] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT fact, text, isToAsk FROM note WHERE dossierId = ?",
      arguments: [id]
    )
    var notes: [Fact: Note] = [:]
    for row in rows {
      if let fact = Fact(rawValue: row["fact"]) {
        notes[fact] = Note(shown(row["text"], longest: .max), isToAsk: row["isToAsk"])
      }
    }
    return notes
  }

  private func steps(of id: Int64, _ specialites: [Specialite], _ db: Database) throws -> [UndoStep] {
    let newest = try Row.fetchAll(
      db,
      sql: "SELECT * FROM step WHERE dossierId = ? AND NOT isUndone ORDER BY number DESC LIMIT ?",
      arguments: [id, Saved.mostSteps]
    )
    return newest.reversed().compactMap { row in
      guard let answers = try? Answers(json: row["before"], specialites),
        let place = try? JSONText.decode(Place.self, row["place"])
      else { return nil }
      return UndoStep(number: row["number"], answers: answers, place: place)
    }
  }
}

extension DossierHeader {
  init(_ row: Row) {
    self.init(
      id: row["id"],
      // A store may come from somebody else: what a terminal would obey never leaves it.
      name: shown(row["name"], longest: .max),
      created: row["created"],
      changed: row["changed"],
      revision: row["revision"]
    )
  }
}
