import AidRules
import BaremeFiles
import DossierStore
import Foundation
import Intake
import TestSupport
import Testing
import Wizard
import WizardSupport

@Suite("Dossiers on disk")
struct StoreTests {
  private let folder = TemporaryFolder()
  private let bareme: Bareme

  init() throws {
    bareme = try BaremeLoader.embedded()
  }

  private var path: String { folder.path + "/assistmed/dossiers.sqlite" }

  private func open(at now: Int64 = 1_000) throws -> DossierStore {
    try DossierStore.open(path) { now }
  }

  private func state(_ answers: Answers = Answers()) throws -> State {
    State(
      setting: Setting(bareme: bareme, today: try #require(Day(2026, 11, 22))),
      answers: answers
    )
  }

  private func answers(pmt: Int) -> Answers {
    Answers([.specialite: .specialite(id: "medecine-generale"), .secteur: .secteur(.un), .pmt: .count(pmt)])
  }

  @Test("The folder is only its owner's, and so is every file in it")
  func modes() throws {
    let store = try open()
    _ = try store.create(Saved(answers: answers(pmt: 775)), name: "Dr D.")
    func mode(_ path: String) throws -> Int {
      try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }
    #expect(try mode(folder.path + "/assistmed") == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/assistmed")
    #expect(files.contains("dossiers.sqlite-wal"))
    for file in files { #expect(try mode(folder.path + "/assistmed/" + file) == 0o600, "\(file)") }
  }

  @Test(
    "After each of a thousand events, another process finds the state as it is",
    arguments: [1, 2] as [UInt64]
  )
  func everyEvent(seed: UInt64) throws {
    let store = try open()
    var events = RandomEvents(seed: seed)
    var state = try state()
    var saved = state.saved
    var header = try store.create(saved, name: "")
    var writes = 0
    for step in 0..<1_000 {
      let event = events.next(state)
      (state, _) = reduce(state, event)
      if state.dossier.id == nil {
        // Another dossier was begun.
        header = try store.create(state.saved, name: "")
        state = receive(state, .kept(id: header.id, .inMemory))
      } else if state.saved != saved {
        header = try store.save(state.saved, over: saved, in: header)
      } else {
        continue
      }
      writes += 1
      saved = state.saved
      guard step.isMultiple(of: 10) else { continue }
      let found = try #require(try open().read(header.id, specialites: bareme.specialites))
      try #require(found.saved == saved, "step \(step), \(event)")
      #expect(found.header == header)
    }
    #expect(writes > 200)
  }

  @Test("Two windows on one dossier: the second to write is told, and nothing of the first is lost")
  func twoWindows() throws {
    let first = try open()
    let second = try open()
    let begun = Saved(answers: answers(pmt: 775))
    let header = try first.create(begun, name: "Dr D.")
    let read = try #require(try second.read(header.id, specialites: bareme.specialites))
    _ = try first.save(Saved(answers: answers(pmt: 800)), over: begun, in: header)
    #expect(throws: StoreProblem.changedElsewhere) {
      try second.save(Saved(answers: answers(pmt: 900)), over: read.saved, in: read.header)
    }
    let found = try #require(try second.read(header.id, specialites: bareme.specialites))
    #expect(found.saved.answers == answers(pmt: 800))
    _ = try first.erase(header.id)
    #expect(throws: StoreProblem.erasedElsewhere) {
      try second.save(Saved(answers: answers(pmt: 900)), over: found.saved, in: found.header)
    }
  }

  @Test("A name that goes with answers is written with them, or not at all")
  func nameWithAnswers() throws {
    let (first, second) = (try open(), try open())
    let begun = Saved(answers: answers(pmt: 775))
    let header = try first.create(begun, name: "Dr A.")
    let next = Saved(answers: answers(pmt: 800))
    let named = try first.save(next, over: begun, in: header, named: "Dr B.")
    #expect(named.name == "Dr B.")
    #expect(try second.read(header.id, specialites: bareme.specialites)?.header == named)
    #expect(throws: StoreProblem.changedElsewhere) {
      try second.save(Saved(answers: answers(pmt: 900)), over: begun, in: header, named: "Dr C.")
    }
    #expect(throws: StoreProblem.changedElsewhere) {
      try second.save(begun, over: begun, in: header, named: "Dr C.")
    }
    let found = try #require(try first.read(header.id, specialites: bareme.specialites))
    #expect(found.header == named && found.saved.answers == answers(pmt: 800))
  }

  @Test("A dossier that another window erased takes no name")
  func nameOfErased() throws {
    let (first, second) = (try open(), try open())
    let header = try first.create(Saved(answers: answers(pmt: 775)), name: "Dr A.")
    _ = try second.erase(header.id)
    #expect(throws: StoreProblem.erasedElsewhere) { try first.rename(header.id, to: "Dr B.") }
  }

  @Test("The list names the last written first")
  func list() throws {
    let early = try open(at: 1_000).create(Saved(answers: answers(pmt: 775)), name: "Dr A.")
    let late = try open(at: 2_000).create(Saved(answers: answers(pmt: 800)), name: "Dr B.")
    let listed = try open().list(specialites: bareme.specialites)
    #expect(listed.map(\.header) == [late, early])
    #expect(listed.map(\.answers) == [answers(pmt: 800), answers(pmt: 775)])
    try open(at: 3_000).rename(early.id, to: "Dr C.")
    #expect(try open().list(specialites: bareme.specialites).map(\.header.name) == ["Dr B.", "Dr C."])
  }

  @Test("A dossier left empty is forgotten, unless somebody named it or wrote in it meanwhile")
  func forgotten() throws {
    let (first, second) = (try open(), try open())
    let empty = try first.create(Saved(), name: "")
    #expect(try first.forget(empty))
    #expect(try first.list(specialites: bareme.specialites).isEmpty)
    let named = try first.create(Saved(), name: "")
    try first.rename(named.id, to: "Dr D.")
    #expect(try !first.forget(named))
    let shared = try first.create(Saved(), name: "")
    _ = try second.save(Saved(answers: answers(pmt: 775)), over: Saved(), in: shared)
    #expect(try !first.forget(shared))
    #expect(try first.list(specialites: bareme.specialites).count == 2)
  }

  @Test("What was taken back stays in the history, and is not a step any more")
  func history() throws {
    let store = try open()
    var state = try state(answers(pmt: 775))
    var saved = state.saved
    var header = try store.create(saved, name: "")
    func send(_ event: Event) throws {
      (state, _) = reduce(state, event)
      header = try store.save(state.saved, over: saved, in: header)
      saved = state.saved
    }
    for event in [Event.goTo(.pmt), .clearField, .insert("800"), .activate] { try send(event) }
    try send(.undo)
    for event in [Event.clearField, .insert("900"), .activate] { try send(event) }
    let history = try store.history(of: header.id, specialites: bareme.specialites)
    #expect(history.map(\.isUndone) == [false, true])
    #expect(history.map { $0.changes?.map(\.after) } == [[.value(.count(900))], [.value(.count(800))]])
    let found = try #require(try open().read(header.id, specialites: bareme.specialites))
    var again = State(setting: state.setting, saved: found.saved)
    (again, _) = reduce(again, .undo)
    #expect(again.answers[.pmt] == .value(.count(775)))
  }
}
