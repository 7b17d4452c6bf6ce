import AidRules
import BaremeFiles
@testable import DossierStore
import Foundation
import GRDB
import Intake
import Testing
import Wizard

/// A store whose file or folder can't be written, opened as `open` opens it then: root, who runs some tests, writes everywhere.
@Suite("A store that can only be read")
struct ReadOnlyTests {
  private let folder = TemporaryFolder()
  private let specialites: [Specialite]

  init() throws {
    specialites = try BaremeLoader.embedded().specialites
  }

  private func openToRead(_ path: String) throws -> DossierStore {
    try DossierStore.openToRead(path, .zero) { 1_000 }
  }

  /// A store at rest, with one dossier.
  private func begin() throws -> DossierHeader {
    let store = try folder.open()
    let header = try store.create(Saved(answers: Answers([.pmt: .count(775)])), name: "Dr D.")
    try store.queue.close()
    return header
  }

  @Test("Its dossiers are listed and read, and not a byte changes, nor a file beside it")
  func read() throws {
    let header = try begin()
    let before = try folder.bytes()
    let store = try openToRead(folder.storePath)
    #expect(store.isReadOnly)
    #expect(try store.list(specialites: specialites).map(\.header) == [header])
    let found = try #require(try store.read(header.id, specialites: specialites))
    #expect(found.saved.answers[.pmt] == .value(.count(775)))
    #expect(try store.history(of: header.id, specialites: specialites).isEmpty)
    #expect(try folder.bytes() == before)
    #expect(try folder.files() == ["dossiers.sqlite"])
  }

  @Test("Every write is refused with its reason")
  func write() throws {
    let header = try begin()
    let store = try openToRead(folder.storePath)
    let refused = StoreProblem.notWritable(path: folder.storePath)
    #expect(throws: refused) { try store.create(Saved(), name: "Dr E.") }
    #expect(throws: refused) { try store.rename(header.id, to: "Dr E.") }
    #expect(throws: refused) { try store.erase(header.id) }
    #expect(throws: refused) {
      try store.save(Saved(answers: Answers([.pmt: .count(1)])), over: Saved(), in: header)
    }
  }

  @Test("What another computer writes meanwhile is read")
  func meanwhile() throws {
    let header = try begin()
    let store = try openToRead(folder.storePath)
    let other = try folder.open()
    try other.rename(header.id, to: "Dr Durand")
    #expect(try store.list(specialites: specialites).map(\.header.name) == ["Dr Durand"])
    try other.queue.close()
    #expect(try store.list(specialites: specialites).map(\.header.name) == ["Dr Durand"])
  }

  @Test("Changes that wait in a journal are read with the file, never without")
  func journal() throws {
    let store = try folder.open()
    _ = try store.create(Saved(), name: "Dr A.")
    _ = store.emptyJournal(patience: .zero)
    _ = try store.create(Saved(), name: "Dr B.")
    let copy = folder.path + "/copie.sqlite"
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.storePath + suffix, toPath: copy + suffix)
    }
    let names = try openToRead(copy).list(specialites: specialites).map(\.header.name)
    #expect(Set(names) == ["Dr A.", "Dr B."])
  }

  @Test("A write-ahead journal that can't be opened: the file isn't read without it, and that is said")
  func closedJournal() throws {
    _ = try begin()
    let before = try folder.bytes()
    // A folder stands for a journal that can't be opened.
    let journal = folder.storePath + "-wal"
    try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: false)
    #expect(throws: StoreProblem.unfinished(path: folder.storePath)) { try openToRead(folder.storePath) }
    #expect(try folder.bytes() == before)
  }

  @Test("So is one that comes while the store is open")
  func laterJournal() throws {
    let header = try begin()
    let store = try openToRead(folder.storePath)
    let journal = folder.storePath + "-wal"
    try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: false)
    let unfinished = StoreProblem.unfinished(path: folder.storePath)
    #expect(throws: unfinished) { try store.list(specialites: specialites) }
    #expect(throws: unfinished) { try store.read(header.id, specialites: specialites) }
  }

  @Test("It is read with the patience asked for last")
  func patience() throws {
    _ = try begin()
    let store = try openToRead(folder.storePath)
    #expect(try store.currentPatience() == .zero)
    try store.wait(atMost: .milliseconds(500))
    #expect(try store.currentPatience() == .milliseconds(500))
  }

  @Test("So is a file in the middle of a write that its journal would take back")
  func hotJournal() throws {
    _ = try begin()
    let copy = folder.path + "/copie.sqlite"
    let queue = try DatabaseQueue(path: folder.storePath)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1")
      try db.inTransaction(.immediate) {
        for number in 0..<300 {
          let name = String(repeating: "\(number)", count: 1_000)
          try db.execute(
            sql: "INSERT INTO dossier VALUES (NULL, ?, 1, 1, 1, '', NULL, 0, NULL, NULL)",
            arguments: [name]
          )
        }
        for suffix in ["", "-journal"] {
          try FileManager.default.copyItem(atPath: folder.storePath + suffix, toPath: copy + suffix)
        }
        return .rollback
      }
    }
    try queue.close()
    #expect(throws: StoreProblem.unfinished(path: copy)) { try openToRead(copy) }
    #expect(try openToRead(folder.storePath).list(specialites: specialites).count == 1)
  }

  @Test("Another program's database, a newer store and an empty file aren't read as dossiers")
  func others() throws {
    let empty = folder.path + "/vide.sqlite"
    try Data().write(to: URL(fileURLWithPath: empty))
    #expect(throws: StoreProblem.notWritable(path: empty)) { try openToRead(empty) }
    let foreign = folder.path + "/marque-pages.sqlite"
    let queue = try DatabaseQueue(path: foreign)
    try queue.write { try $0.execute(sql: "CREATE TABLE marque_page (adresse TEXT)") }
    try queue.close()
    #expect(throws: StoreProblem.foreign(path: foreign)) { try openToRead(foreign) }
    _ = try begin()
    let store = try folder.open()
    try store.queue.inDatabase { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')") }
    try store.queue.close()
    #expect(throws: StoreProblem.newer(path: folder.storePath)) { try openToRead(folder.storePath) }
  }

  @Test("A folder is no file of dossiers")
  func isFolder() throws {
    #expect(throws: StoreProblem.isFolder(path: folder.path)) {
      try DossierStore.open(folder.path, isChosen: true) { 1_000 }
    }
  }
}
