import AidRules
import BaremeFiles
@testable import DossierStore
import Foundation
import GRDB
import Intake
import Testing
import Wizard

@Suite("Erasing a dossier")
struct ErasingTests {
  private let folder = TemporaryFolder()
  private let specialites: [Specialite]

  init() throws {
    specialites = try BaremeLoader.embedded().specialites
  }

  /// A dossier whose notes were changed, so that its history and its journal hold two names.
  private func begin(in store: DossierStore) throws -> DossierHeader {
    let begun = Saved(notes: [.pmt: Note("Demander à Madame Xylophane")])
    let header = try store.create(begun, name: "Dr Zythologue")
    var next = begun
    next.notes[.pmt] = Note("Rappeler Madame Xylophane")
    return try store.save(next, over: begun, in: header)
  }

  @Test("What is erased leaves no trace in any file")
  func erased() throws {
    let store = try folder.open()
    let header = try begin(in: store)
    let other = try store.create(Saved(), name: "Dr Gardé")
    #expect(try folder.files(holding: "Xylophane") != [])
    #expect(try store.erase(header.id))
    for trace in ["Xylophane", "Zythologue"] { #expect(try folder.files(holding: trace) == []) }
    #expect(try store.list(specialites: specialites).map(\.header.id) == [other.id])
    #expect(store.keptAside == [])
  }

  @Test("Erased while another window reads: gone from the list, traces said, then gone too")
  func whileRead() throws {
    let store = try folder.open()
    let header = try begin(in: store)
    let reader = try DatabaseQueue(path: folder.storePath)
    try reader.inTransaction(.deferred) { db in
      _ = try Row.fetchAll(db, sql: "SELECT * FROM dossier")
      try store.wait(atMost: .zero)
      #expect(try !store.erase(header.id, patience: .zero))
      #expect(try store.list(specialites: specialites).isEmpty)
      #expect(!store.emptyJournal(patience: .zero))
      #expect(try folder.files(holding: "Xylophane") != [])
      return .commit
    }
    #expect(store.emptyJournal(patience: .zero))
    for trace in ["Xylophane", "Zythologue"] { #expect(try folder.files(holding: trace) == []) }
  }

  @Test("The damaged stores put aside are named with their journals, which may hold a copy too")
  func copies() throws {
    for name in ["dossiers.sqlite.abime-7", "dossiers.sqlite.abime-7-wal", "dossiers.sqlite.abime-7-shm"] {
      try Data("Madame Xylophane".utf8).write(to: URL(fileURLWithPath: folder.path + "/" + name))
    }
    #expect(
      try folder.open().keptAside == [folder.storePath + ".abime-7", folder.storePath + ".abime-7-wal"]
    )
  }
}
