import AidRules
import BaremeFiles
@testable import DossierStore
import Foundation
import GRDB
import Intake
import Testing
import Wizard

/// A store that another program wrote in: each column in turn holds what AssistMed never writes there.
@Suite("Values of another kind in a store")
struct UnreadableTests {
  private let folder = TemporaryFolder()
  private let bareme: Bareme

  init() throws {
    bareme = try BaremeLoader.embedded()
  }

  /// What a column may hold in SQLite, whatever its declared type.
  enum Kind: String, CaseIterable {
    case null = "NULL"
    case text = "'texte'"
    case bytes = "X'FF00FE'"
    case negative = "-1"
    case largest = "9223372036854775807"
    case real = "0.5"
  }

  /// Every column, with the kinds that are none of those written there.
  static let columns: [(table: String, column: String, foreign: [Kind])] = [
    ("dossier", "name", [.null, .bytes]),
    // A moment is nothing that the rest depends on, nor is what was found once.
    ("dossier", "created", []), ("dossier", "changed", []), ("dossier", "outcome", []),
    ("dossier", "revision", [.null, .text, .bytes, .negative, .largest]),
    ("dossier", "place", [.null, .bytes]),
    ("dossier", "typed", [.bytes]),
    // 0.5 is read as 0, and the step 1 is then one too many.
    ("dossier", "stepsTaken", [.null, .text, .bytes, .negative, .largest, .real]),
    ("answer", "fact", [.null, .bytes]),
    ("answer", "state", [.null, .text, .bytes, .negative, .largest, .real]),
    ("answer", "text", [.null, .bytes]),
    ("note", "fact", [.null, .bytes]),
    ("note", "text", [.null, .bytes]),
    ("note", "isToAsk", [.null, .text, .bytes]),
    ("step", "number", [.null, .text, .bytes, .negative, .largest]),
    ("step", "before", [.null, .text, .bytes, .negative, .largest, .real]),
    ("step", "place", [.null, .bytes]),
  ]

  /// A store with one dossier that has an answer, a note, a step and an outcome, and another one.
  private func makeStore() throws -> (store: DossierStore, spoilt: Int64, other: Int64) {
    let store = try folder.open()
    let setting = Setting(bareme: bareme, today: try #require(Day(2026, 11, 22)))
    let answers = Answers([
      .specialite: .specialite(id: "medecine-generale"), .secteur: .secteur(.un), .pmt: .count(775),
    ])
    var state = State(setting: setting, answers: answers)
    for event in [Event.goTo(.pmt), .clearField, .insert("800"), .activate] {
      (state, _) = reduce(state, event)
    }
    var saved = state.saved
    saved.notes[.pmt] = Note("à vérifier")
    let spoilt = try store.create(saved, outcome: state.outcome, name: "Dr Martin").id
    return (
      store, spoilt, try store.create(Saved(answers: Answers([.pmt: .count(900)])), name: "Dr Nguyen").id
    )
  }

  /// Puts a value in every row of a table that has lost its constraints, as a hand-made store has none.
  private func spoil(_ table: String, _ column: String, _ value: Kind, of id: Int64, in store: DossierStore)
    throws
  {
    let owner = table == "dossier" ? "id" : "dossierId"
    try store.queue.inDatabase { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: "CREATE TABLE plain AS SELECT * FROM \(table)")
      try db.execute(sql: "DROP TABLE \(table)")
      try db.execute(sql: "ALTER TABLE plain RENAME TO \(table)")
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = \(value.rawValue) WHERE \(owner) = ?",
        arguments: [id]
      )
      #expect(db.changesCount > 0)
    }
  }

  @Test(
    "A value of another kind is a damage in words, never a trap, and hides no other dossier",
    arguments: columns
  )
  func column(table: String, column: String, foreign: [Kind]) throws {
    for kind in Kind.allCases {
      try folder.empty()
      let (store, id, other) = try makeStore()
      try spoil(table, column, kind, of: id, in: store)
      let listed = try store.list(specialites: bareme.specialites)
      #expect(listed.contains { $0.header.id == other && $0.answers?[.pmt] == .value(.count(900)) })
      #expect(listed.contains { $0.header.id == id }, "\(kind)")
      if foreign.contains(kind) {
        let problem = #expect(throws: StoreProblem.self, "\(kind)") {
          try store.read(id, specialites: bareme.specialites)
        }
        guard case .unreadable(folder.storePath, let values)? = problem, !values.isEmpty else {
          Issue.record("\(kind): \(String(describing: problem))")
          continue
        }
        #expect(values.allSatisfy { $0.isDamage })
        // The rest of it is shown all the same.
        let found = try store.read(id, specialites: bareme.specialites, isLenient: true)
        #expect(found?.header.id == id && found?.unread == values, "\(kind)")
      } else {
        let found = try #require(try store.read(id, specialites: bareme.specialites), "\(kind)")
        let setting = Setting(bareme: bareme, today: try #require(Day(2026, 11, 22)))
        let state = State(setting: setting, saved: found.saved)
        if let outcome = found.outcome { _ = state.changes(since: outcome) }
      }
      let thorough = try store.list(specialites: bareme.specialites, isThorough: true)
      let line = try #require(thorough.first { $0.header.id == id })
      #expect((line.answers == nil) == foreign.contains(kind), "\(kind)")
      #expect(try store.read(other, specialites: bareme.specialites)?.header.name == "Dr Nguyen")
      // It can be erased all the same.
      _ = try store.erase(id)
      #expect(try store.list(specialites: bareme.specialites).map(\.header.id) == [other])
    }
  }

  @Test("In the history only the change is unreadable", arguments: [Kind.null, .text, .bytes])
  func history(kind: Kind) throws {
    for column in ["at", "isUndone", "before", "after"] {
      try folder.empty()
      let (store, id, _) = try makeStore()
      try spoil("step", column, kind, of: id, in: store)
      let history = try store.history(of: id, specialites: bareme.specialites)
      #expect(history.map { $0.at } == [column == "at" ? nil : 1_000], "\(column)")
      let patients = [AnswerChange(fact: .pmt, before: .value(.count(775)), after: .value(.count(800)))]
      #expect(history.map(\.changes) == [["before", "after"].contains(column) ? nil : patients], "\(column)")
    }
  }

  @Test("A date that can't be read is none, never the first day of 1970")
  func dates() throws {
    for kind in [Kind.null, .text, .bytes, .negative, .largest] {
      try folder.empty()
      let (store, id, _) = try makeStore()
      try spoil("dossier", "changed", kind, of: id, in: store)
      let listed = try store.list(specialites: bareme.specialites).first { $0.header.id == id }
      #expect(listed?.header.changed == nil && listed?.header.created == 1_000)
      #expect(listed?.unread.map(\.part) == [.changed])
      #expect(listed?.answers?[.pmt] == .value(.count(800)))
    }
  }

  @Test("A question of a newer program is named, and what it was answered stays as it is")
  func unknownFact() throws {
    let (store, id, _) = try makeStore()
    try store.queue.inDatabase {
      try $0.execute(sql: "INSERT INTO answer VALUES (?, 'age', 'valeur', '42')", arguments: [id])
      try $0.execute(sql: "INSERT INTO note VALUES (?, 'taille', 'en cm', 0)", arguments: [id])
    }
    let found = try #require(try store.read(id, specialites: bareme.specialites))
    let unknown = [
      UnreadableValue(.unknownFact("age"), raw: "42"), UnreadableValue(.unknownFact("taille"), raw: "en cm"),
    ]
    #expect(found.unread == unknown)
    var saved = found.saved
    saved.answers[.pmt] = .unknown
    _ = try store.save(saved, over: found.saved, in: found.header)
    #expect(try store.read(id, specialites: bareme.specialites)?.unread == unknown)
  }

  @Test("What stands where an answer can't be read is shown, without what a terminal would obey")
  func raw() throws {
    let (store, id, _) = try makeStore()
    try store.queue.inDatabase {
      try $0.execute(
        sql: "UPDATE answer SET state = 'peut-être', text = '77' || char(27) || '[31m5' WHERE fact = 'pmt'"
      )
    }
    let found = try #require(try store.read(id, specialites: bareme.specialites, isLenient: true))
    #expect(found.unread == [UnreadableValue(.answer("pmt"), raw: "775")])
    #expect(found.saved.answers[.secteur] == .value(.secteur(.un)))
    #expect(throws: StoreProblem.unreadable(path: folder.storePath, found.unread)) {
      try store.read(id, specialites: bareme.specialites)
    }
  }

  @Test("A number of a dossier that is none: the others are listed, and the file isn't touched")
  func number() throws {
    for kind in [Kind.null, .text, .bytes] {
      try folder.empty()
      let (store, id, other) = try makeStore()
      try spoil("dossier", "id", kind, of: id, in: store)
      #expect(try store.list(specialites: bareme.specialites).map(\.header.id) == [other])
    }
  }

  @Test("A table that lacks a column is a damage in words")
  func missingColumn() throws {
    let (store, id, _) = try makeStore()
    try store.queue.inDatabase { try $0.execute(sql: "ALTER TABLE note DROP COLUMN isToAsk") }
    #expect(throws: StoreProblem.damaged(path: folder.storePath)) {
      try store.read(id, specialites: bareme.specialites)
    }
    try store.queue.inDatabase { try $0.execute(sql: "ALTER TABLE dossier DROP COLUMN revision") }
    #expect(throws: StoreProblem.damaged(path: folder.storePath)) {
      try store.read(id, specialites: bareme.specialites)
    }
    #expect(try store.list(specialites: bareme.specialites).map(\.answers) == [nil, nil])
  }

  @Test(
    "Figures that no evaluation gives are no outcome to compare with",
    arguments: [
      "{\"bareme\":\"x\",\"day\":9223372036854775807,\"figures\":[]}",
      "{\"bareme\":\"x\",\"day\":-1,\"figures\":[]}", "{}", "775",
      """
      {"bareme":"x","day":20000,"figures":[{"kind":{"maximum":{"option":"0.5","annee":1}},
       "value":{"between":{"_0":-9223372036854775808,"_1":9223372036854775807,"isEstimate":true}}}]}
      """,
    ]
  )
  func outcome(text: String) throws {
    let (store, id, _) = try makeStore()
    #expect(try store.read(id, specialites: bareme.specialites)?.outcome != nil)
    try store.queue.inDatabase { try $0.execute(sql: "UPDATE dossier SET outcome = ?", arguments: [text]) }
    let found = try #require(try store.read(id, specialites: bareme.specialites))
    #expect(found.outcome == nil)
    #expect(found.saved.answers[.pmt] == .value(.count(800)))
  }
}
