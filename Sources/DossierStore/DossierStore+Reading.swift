package import AidRules
import GRDB
import Intake
package import Wizard

extension DossierStore {
  /// Every dossier with its answers, the last written first; one that can't be read hides none of the others.
  ///
  /// - Parameter isThorough: whether notes and history are read too, only to say what of them can't be.
  package func list(
    specialites: [Specialite],
    isThorough: Bool = false
  ) throws(StoreProblem) -> [ListedHeader] {
    try reading { db in
      try Row.fetchAll(db, sql: "SELECT * FROM dossier ORDER BY changed DESC, id DESC").compactMap { row in
        let unread = Unread()
        guard let header = try DossierHeader(row, unread) else { return nil }
        let saved =
          isThorough
          ? try saved(row, specialites, db, unread)
          : Saved(answers: try answers(of: header.id, specialites, db, unread))
        return ListedHeader(
          header: header,
          answers: unread.hasDamage ? nil : saved.answers,
          unread: unread.values
        )
      }
    }
  }

  /// A dossier as it was left; nil when there is none of that number.
  ///
  /// - Parameter isLenient: whether what can be read of a damaged dossier is enough; it can't be written over then.
  /// - Throws: `.unreadable` for a dossier that is damaged, unless `isLenient`.
  package func read(
    _ id: Int64,
    specialites: [Specialite],
    isLenient: Bool = false
  ) throws(StoreProblem) -> KeptDossier? {
    try reading { db -> KeptDossier? in
      let sql = "SELECT * FROM dossier WHERE id = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { return nil }
      let unread = Unread()
      guard let header = try DossierHeader(row, unread) else { return nil }
      let saved = try saved(row, specialites, db, unread)
      guard isLenient || !unread.hasDamage else {
        throw StoreProblem.unreadable(path: path ?? "", unread.values.filter { $0.isDamage })
      }
      return KeptDossier(
        header: header,
        saved: saved,
        outcome: Outcome(row),
        unread: unread.values
      )
    }
  }

  /// Everything of a dossier's state that can be read.
  private func saved(_ row: Row, _ specialites: [Specialite], _ db: Database, _ unread: Unread) throws
    -> Saved
  {
    let id = try row.value(Int64.self, of: "id")
    let place = try unread.read(.column("place")) { try row.value(String.self, of: "place") }
    let typed = try unread.read(.column("typed")) { try row.optional(String.self, of: "typed") } ?? nil
    let taken = try unread.read(.column("stepsTaken")) { try row.count(of: "stepsTaken") }
    let missions = try unread.read(.column("missions")) { try StoredMission.missions(row, "missions") }
    return Saved(
      answers: try answers(of: id, specialites, db, unread),
      notes: try notes(of: id, db, unread),
      missions: missions ?? [],
      // A place that an older program can't name is no reason to lose the answers.
      place: place.flatMap { try? JSONText.decode(Place.self, $0) } ?? Place(),
      typed: typed.flatMap { try? JSONText.decode(Typed.self, $0) },
      steps: try steps(of: id, upTo: taken ?? .max, specialites, db, unread),
      stepsTaken: taken ?? 0
    )
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
        let unread = Unread()
        let sides = try unread.read(.step) {
          (
            try Answers(json: row.value(of: "before"), specialites),
            try Answers(json: row.value(of: "after"), specialites)
          )
        }
        let missions = try unread.read(.step) {
          (
            try StoredMission.missions(row, "missionsBefore"),
            try StoredMission.missions(row, "missionsAfter")
          )
        }
        return HistoryEntry(
          at: try unread.read(.step) { try row.moment(of: "at") },
          isUndone: try unread.read(.step) { try row.value(of: "isUndone") } ?? false,
          changes: sides.map { AnswerChange.all(from: $0.0, to: $0.1) },
          missionsAdded: missions.map { before, after in after.filter { !before.contains($0) } } ?? [],
          missionsRemoved: missions.map { before, after in before.filter { !after.contains($0) } } ?? []
        )
      }
    }
  }

  func reading<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    guard isReadOnly, let path else { return try Self.problem(of: path) { try queue.read(body) } }
    return try Self.problemReading(path) {
      // Opened anew: another computer may have written since, and a file said immutable isn't looked at again.
      try Self.looking(at: path, Self.readingOnly(currentPatience())).read(body)
    }
  }

  /// How long other windows are waited for now.
  func currentPatience() throws -> Duration {
    .milliseconds(try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") } ?? 0)
  }
}

extension DossierHeader {
  /// What can be told of a dossier; nil without its number, by which it can at least be erased.
  init?(_ row: Row, _ unread: Unread) throws {
    guard let id = try? row.value(Int64.self, of: "id") else { return nil }
    self.init(
      id: id,
      // A store may come from somebody else: what a terminal would obey never leaves it.
      name: try unread.read(.name) { received(try row.value(of: "name")) } ?? "",
      created: try unread.read(.created) { try row.moment(of: "created") },
      changed: try unread.read(.changed) { try row.moment(of: "changed") },
      revision: try unread.read(.column("revision")) { try row.count(of: "revision") } ?? 0
    )
  }
}
