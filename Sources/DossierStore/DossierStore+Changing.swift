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
      sql: "UPDATE dossier SET stepsTaken = ?, outcome = ? WHERE id = ?",
      arguments: [saved.stepsTaken, try outcome.map(JSONText.encode), header.id]
    )
    try writeAnswers(saved.answers, over: former.answers, header.id, db)
    try writeNotes(saved.notes, over: former.notes, header.id, db)
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

  private func writeAnswers(_ answers: Answers, over former: Answers, _ id: Int64, _ db: Database) throws {
    for fact in Fact.allCases where answers[fact] != former[fact] {
      guard let stored = StoredAnswer(answers[fact]) else {
        try db.execute(
          sql: "DELETE FROM answer WHERE dossierId = ? AND fact = ?",
          arguments: [id, fact.rawValue]
        )
        continue
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO answer (dossierId, fact, state, text) VALUES (?, ?, ?, ?)",
        arguments: [id, fact.rawValue, stored.etat.rawValue, stored.texte]
      )
    }
  }

  private func writeNotes(_ notes: [Fact: Note], over former: [Fact: Note], _ id: Int64, _ db: Database)
    throws
  {
    for fact in Fact.allCases where notes[fact] != former[fact] {
      guard let note = notes[fact] else {
        try db.execute(
          sql: "DELETE FROM note WHERE dossierId = ? AND fact = ?",
          arguments: [id, fact.rawValue]
        )
        continue
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO note (dossierId, fact, text, isToAsk) VALUES (?, ?, ?, ?)",
        arguments: [id, fact.rawValue, note.text, note.isToAsk]
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
      let after = index + 1 < saved.steps.count ? saved.steps[index + 1].answers : saved.answers
      try db.execute(
        sql: """
          INSERT INTO step (dossierId, number, at, isUndone, before, after, place) VALUES (?, ?, ?, 0, ?, ?, ?)
          """,
        arguments: [
          id, step.number, now, try step.answers.json(), try after.json(), try JSONText.encode(step.place),
        ]
      )
    }
  }
}
