import AidRules
import GRDB
import Intake
import Wizard

/// What a write changes in the rows of one dossier, inside one transaction.
extension DossierStore {
  /// Takes the next revision of a dossier that nobody else wrote meanwhile.
  func advance(_ header: DossierHeader, by step: Int = 1, _ db: Database) throws -> DossierHeader {
    let now = now()
    try db.execute(
      sql: "UPDATE dossier SET revision = revision + ?, changed = ? WHERE id = ? AND revision = ?",
      arguments: [step, now, header.id, header.revision]
    )
    guard db.changesCount == 1 else {
      let exists = try Int.fetchOne(db, sql: "SELECT 1 FROM dossier WHERE id = ?", arguments: [header.id])
      throw exists == nil ? StoreProblem.erasedElsewhere : .changedElsewhere
    }
    var next = header
    next.revision += step
    next.changed = now
    return next
  }

  /// Writes what differs from what was read before, if nobody else wrote meanwhile.
  func write(
    _ saved: Saved,
    _ outcome: Outcome?,
    over former: Saved,
    in header: DossierHeader,
    _ db: Database
  ) throws -> DossierHeader {
    let next = try advance(header, db)
    try writePlace(saved, next, db)
    try db.execute(
      sql: "UPDATE dossier SET stepsTaken = ?, outcome = ?, missions = ? WHERE id = ?",
      arguments: [
        saved.stepsTaken, try outcome.map(JSONText.encode), try StoredMission.column(saved.missions),
        header.id,
      ]
    )
    let answered = Fact.allCases.filter { saved.answers[$0] != former.answers[$0] }
    try writeRows("answer", "state, text", of: answered, header.id, db) { fact in
      StoredAnswer(saved.answers[fact]).map { [$0.etat.rawValue, $0.texte] }
    }
    let noted = Fact.allCases.filter { saved.notes[$0] != former.notes[$0] }
    try writeRows("note", "text, isToAsk", of: noted, header.id, db) { fact in
      saved.notes[fact].map { [$0.text, $0.isToAsk] }
    }
    try writeSteps(saved, over: former, header.id, db)
    return next
  }

  /// Writes where one stands and what is typed there.
  func writePlace(_ saved: Saved, _ header: DossierHeader, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE dossier SET place = ?, typed = ? WHERE id = ?",
      arguments: [try JSONText.encode(saved.place), try saved.typed.map(JSONText.encode), header.id]
    )
  }

  /// Writes the rows of some facts, and removes those of facts that have no value any more.
  private func writeRows(
    _ table: String,
    _ columns: String,
    of facts: [Fact],
    _ id: Int64,
    _ db: Database,
    values: (Fact) -> [(any DatabaseValueConvertible)?]?
  ) throws {
    for fact in facts {
      let key: [(any DatabaseValueConvertible)?] = [id, fact.rawValue]
      guard let values = values(fact) else {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE dossierId = ? AND fact = ?",
          arguments: StatementArguments(key)
        )
        continue
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO \(table) (dossierId, fact, \(columns)) VALUES (?, ?, ?, ?)",
        arguments: StatementArguments(key + values)
      )
    }
  }

  private func writeSteps(_ saved: Saved, over former: Saved, _ id: Int64, _ db: Database) throws {
    let oldest = saved.steps.first?.number ?? .max
    let kept = Set(saved.steps.map(\.number))
    // Those that only fell off the start of the list weren't taken back.
    let isTrimmed = saved.steps.count == Saved.mostSteps
    for step in former.steps where !kept.contains(step.number) && !(isTrimmed && step.number < oldest) {
      try db.execute(
        sql: "UPDATE step SET isUndone = 1 WHERE dossierId = ? AND number = ?",
        arguments: [id, step.number]
      )
    }
    let now = now()
    for (index, step) in saved.steps.enumerated() where step.number > former.stepsTaken {
      let next = index + 1 < saved.steps.count ? saved.steps[index + 1] : nil
      try db.execute(
        sql: """
          INSERT INTO step (dossierId, number, at, isUndone, before, after, missionsBefore, missionsAfter, place)
            VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, step.number, now, try step.answers.json(), try (next?.answers ?? saved.answers).json(),
          try StoredMission.column(step.missions), try StoredMission.column(next?.missions ?? saved.missions),
          try JSONText.encode(step.place),
        ]
      )
    }
  }
}
