import AidRules
import BaremeFiles
@testable import DossierStore
import Foundation
import GRDB
import Glibc
import Intake
import Testing
import Wizard

@Suite("A store that another window holds")
struct PatienceTests {
  private let folder = TemporaryFolder()
  private let specialites: [Specialite]

  init() throws {
    specialites = try BaremeLoader.embedded().specialites
  }

  private func answers(pmt: Int) -> Answers { Answers([.pmt: .count(pmt)]) }

  @Test("A window that stays in the middle of opening isn't waited for endlessly")
  func opening() throws {
    let other = Glibc.open(folder.path, O_RDONLY | O_DIRECTORY)
    #expect(flock(other, LOCK_EX) == 0)
    #expect(throws: StoreProblem.busy(path: folder.storePath)) { try folder.open(patience: .zero) }
    close(other)
    _ = try folder.open(patience: .zero)
  }

  @Test("Opening leaves no file of its own beside the store")
  func files() throws {
    let store = try folder.open(patience: .zero)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files).isSubset(of: ["dossiers.sqlite", "dossiers.sqlite-wal", "dossiers.sqlite-shm"]))
    #expect(store.path == folder.storePath)
  }

  @Test("What couldn't be written is written as soon as the other window lets go, over what was read")
  func writing() throws {
    let store = try folder.open(patience: .zero)
    let begun = Saved(answers: answers(pmt: 775))
    let header = try store.create(begun, name: "Dr D.")
    let next = Saved(answers: answers(pmt: 800))
    try DatabaseQueue(path: folder.storePath).inTransaction(.immediate) { _ in
      #expect(throws: StoreProblem.busy(path: folder.storePath)) {
        try store.save(next, over: begun, in: header)
      }
      #expect(throws: StoreProblem.busy(path: folder.storePath)) { try store.create(next, name: "Dr E.") }
      #expect(throws: StoreProblem.busy(path: folder.storePath)) { try store.erase(header.id) }
      // Reading waits for nobody.
      let found = try #require(try store.read(header.id, specialites: specialites))
      #expect(found.saved == begun && found.header == header)
      return .rollback
    }
    let after = try store.save(next, over: begun, in: header)
    let found = try #require(try store.read(header.id, specialites: specialites))
    #expect(found.saved == next && found.header == after)
  }
}
