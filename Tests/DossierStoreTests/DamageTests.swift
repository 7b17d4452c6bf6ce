import AidRules
import BaremeFiles
@testable import DossierStore
import Foundation
import GRDB
import Intake
import Testing
import Wizard

@Suite("What goes wrong with a store")
struct DamageTests {
  private let folder = TemporaryFolder()
  private let specialites: [Specialite]

  init() throws {
    specialites = try BaremeLoader.embedded().specialites
  }

  @Test("A file that is no store is put aside, whole, and a new one begun")
  func damaged() throws {
    let damage = Data("Ceci n'est pas une base de données, mais des réponses précieuses.".utf8)
    try damage.write(to: URL(fileURLWithPath: folder.storePath))
    let store = try folder.open()
    let aside = try #require(store.putAside)
    #expect(aside == folder.storePath + ".abime-1000")
    #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == damage)
    #expect(try store.list(specialites: specialites).isEmpty)
    #expect(try folder.open().putAside == nil)
    #expect(store.keptAside == [aside])
  }

  @Test("Another program's database is left as it is, with nothing beside it", arguments: ["DELETE", "WAL"])
  func foreign(journal: String) throws {
    let queue = try DatabaseQueue(path: folder.storePath)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = \(journal)")
      try db.execute(sql: "CREATE TABLE marque_page (adresse TEXT)")
    }
    try queue.close()
    let before = try folder.bytes()
    #expect(throws: StoreProblem.foreign(path: folder.storePath)) { try folder.open() }
    #expect(try folder.bytes() == before)
    #expect(try folder.files() == ["dossiers.sqlite"])
  }

  @Test("Every page of a store overwritten with noise: put aside, or read as it was; never a trap")
  func noise() throws {
    let id = try folder.open().create(Saved(answers: Answers([.pmt: .count(775)])), name: "Dr D.").id
    try folder.open().queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    let whole = try folder.bytes()
    for start in stride(from: 0, to: whole.count, by: 4096) {
      var damaged = whole
      for place in start..<min(start + 512, whole.count) { damaged[place] = UInt8(place & 0xFF) ^ 0x5A }
      try folder.empty()
      try damaged.write(to: URL(fileURLWithPath: folder.storePath))
      do {
        let store = try folder.open()
        if let aside = store.putAside {
          #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == damaged)
        } else {
          _ = try store.read(id, specialites: specialites)
        }
      } catch let problem as StoreProblem {
        #expect(problem == .damaged(path: folder.storePath), "page at \(start)")
      }
    }
  }

  @Test("A store of a newer program is left as it is")
  func newer() throws {
    _ = try folder.open().create(Saved(), name: "Dr D.")
    try folder.open().queue.writeWithoutTransaction { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    let before = try folder.bytes()
    #expect(throws: StoreProblem.newer(path: folder.storePath)) { try folder.open() }
    #expect(try folder.bytes() == before)
    #expect(try folder.files() == ["dossiers.sqlite"])
  }

  @Test("No room left: said, nothing half written, and what was there stays")
  func full() throws {
    let store = try folder.open()
    let header = try store.create(Saved(answers: Answers([.pmt: .count(775)])), name: "Dr D.")
    try store.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = Note(String(repeating: "une note très longue ", count: 2_000))
    let saved = Saved(answers: Answers([.pmt: .count(775)]))
    var more = saved
    more.notes[.pmt] = long
    #expect(throws: StoreProblem.diskFull(path: folder.storePath)) {
      try store.save(more, over: saved, in: header)
    }
    let found = try #require(try store.read(header.id, specialites: specialites))
    #expect(found.header == header && found.saved == saved)
  }

  @Test("Eight windows at once on no store: all start")
  func together() async throws {
    let path = folder.storePath
    let names = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<8 {
        group.addTask {
          _ = try DossierStore.open(path) { 1_000 }.create(Saved(), name: "Dr \(number)")
          return number
        }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(names == Set(0..<8))
    #expect(try folder.open().list(specialites: specialites).count == 8)
  }
}
