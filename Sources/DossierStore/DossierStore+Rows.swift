import AidRules
import GRDB
import Intake
import Wizard

/// The rows that belong to one dossier.
extension DossierStore {
  func answers(
    of id: Int64,
    _ specialites: [Specialite],
    _ db: Database,
    _ unread: Unread
  ) throws -> Answers {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT fact, state, text FROM answer WHERE dossierId = ?",
      arguments: [id]
    )
    var stored: [Fact: StoredAnswer] = [:]
    for row in rows {
      let name = row.raw("fact") ?? ""
      let raw = row.raw("text")
      let answer = try unread.read(.answer(name), raw: raw) {
        guard let state = StoredAnswer.State(rawValue: try row.value(of: "state")) else {
          throw row.unreadable("state")
        }
        let text = try row.optional(String.self, of: "text")
        guard state == .inconnu || text != nil else { throw row.unreadable("text") }
        return (try row.value(String.self, of: "fact"), StoredAnswer(state, text))
      }
      guard let (column, kept) = answer else { continue }
      if let fact = Fact(rawValue: column) {
        stored[fact] = kept
      } else {
        unread.note(.unknownFact(name), raw: raw)
      }
    }
    return Answers(stored: stored, specialites: specialites)
  }

  func notes(of id: Int64, _ db: Database, _ unread: Unread) throws -> [Fact: Note] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT fact, text, isToAsk FROM note WHERE dossierId = ?",
      arguments: [id]
    )
    var notes: [Fact: Note] = [:]
    for row in rows {
      let name = row.raw("fact") ?? ""
      let note = try unread.read(.note(name), raw: row.raw("text")) {
        (
          try row.value(String.self, of: "fact"),
          Note(received(try row.value(of: "text")), isToAsk: try row.value(of: "isToAsk"))
        )
      }
      guard let (column, kept) = note else { continue }
      if let fact = Fact(rawValue: column) {
        notes[fact] = kept
      } else {
        unread.note(.unknownFact(name), raw: row.raw("text"))
      }
    }
    return notes
  }

  func steps(
    of id: Int64,
    upTo last: Int,
    _ specialites: [Specialite],
    _ db: Database,
    _ unread: Unread
  ) throws -> [UndoStep] {
    let newest = try Row.fetchAll(
      db,
      sql: "SELECT * FROM step WHERE dossierId = ? AND NOT isUndone ORDER BY number DESC LIMIT ?",
      arguments: [id, Saved.mostSteps]
    )
    return try newest.reversed().compactMap { row in
      try unread.read(.step) {
        let number = try row.count(of: "number")
        // The next step takes the number after the last: one beyond it would be written twice.
        guard number <= last else { throw row.unreadable("number") }
        let place = try row.value(String.self, of: "place")
        return UndoStep(
          number: number,
          answers: try Answers(json: row.value(of: "before"), specialites),
          missions: try StoredMission.missions(row, "missionsBefore"),
          place: (try? JSONText.decode(Place.self, place)) ?? Place()
        )
      }
    }
  }
}

extension Outcome {
  /// What was kept with a dossier; nil where it isn't one that an evaluation gives, so that nothing is compared with it.
  init?(_ row: Row) {
    guard let text = try? row.optional(String.self, of: "outcome"),
      let kept = try? JSONText.decode(Outcome.self, text), kept.isSound
    else { return nil }
    self = kept
  }

  /// Whether its day and its figures are some that an evaluation gives: what isn't would overflow in a sum.
  var isSound: Bool {
    (0...Self.lastDay).contains(day)
      && figures.allSatisfy { figure in
        guard case .between(let low, let high, _) = figure.value else { return true }
        return 0 <= low && low <= high && high <= Self.largestFigure
      }
  }

  /// The end of the year 9999, in days since 1970.
  private static let lastDay = 2_932_896
  private static let largestFigure = 1_000_000_000
}
