import AidRules
import BaremeFiles
import DossierStore
import Foundation
import GRDB
import Intake
import TestSupport
import Testing
import Wizard

@testable import assistmed

/// A secretary who begins, answers, names, opens and erases dossiers, while another window holds the store now and then.
@Suite("Dossiers: whatever is done while the store is held")
struct KeeperTests {
  @Test(
    "At the end each dossier holds its last answer, and only those erased are gone",
    arguments: 1...4 as ClosedRange<UInt64>
  )
  func nothingIsLost(seed: UInt64) throws {
    let home = try Home()
    var desk = try Desk(home, seed: seed)
    for _ in 0..<100 { try desk.doSomething() }
    try desk.letGo()
    try desk.end()
    let store = try DossierStore.open(home.storePath) { 0 }
    let found = try store.list(specialites: desk.specialites)
    let patients = Dictionary(uniqueKeysWithValues: found.map { ($0.header.name, $0.answers?[.pmt]) })
    #expect(patients == desk.patients.mapValues { Answer.value(.count($0)) })
    #expect(desk.refusals > 3 && patients.count > 3)
  }
}

/// The wizard with its keeper, and another window on the same store.
private struct Desk {
  let specialites: [Specialite]
  /// The patients last answered in each dossier, by its name.
  private(set) var patients: [String: Int] = [:]
  /// How often the store was found held.
  private(set) var refusals = 0
  private var session: Session
  private var random: SeededGenerator
  private let other: DatabaseQueue
  private var isHeld = false
  private var count = 0

  init(_ home: Home, seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    specialites = bareme.specialites
    let location = StoreLocation.file(home.storePath, isChosen: false)
    let keeper = Keeper(location, specialites: specialites, patience: .zero, lastPatience: .zero)
    session = Session(bareme: bareme, today: try #require(Day(2026, 11, 22)), keeper: keeper)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    other = try DatabaseQueue(path: home.storePath, configuration: configuration)
    random = SeededGenerator(seed: seed)
  }

  mutating func doSomething() throws {
    switch Int.random(in: 0..<11, using: &random) {
    case 0 where !isHeld:
      try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      isHeld = true
    case 0, 1: try letGo()
    case 2, 3: begin()
    case 4, 5: open()
    case 6: erase()
    case 7: rename()
    default: answer()
    }
  }

  mutating func letGo() throws {
    guard isHeld else { return }
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    isHeld = false
  }

  mutating func end() throws {
    send(.help)
    let state = session.end()
    #expect(session.keeper.left.isEmpty)
    if state.dossier.id != nil {
      guard case .onDisk = state.dossier.keeping else {
        Issue.record("\(state.dossier)")
        return
      }
    }
    try other.close()
  }

  /// Begins a dossier with a name of its own.
  private mutating func begin() {
    count += 1
    send(.newDossier, .insert("medecine g"), .activate, .save, .insert("Dr \(count)"), .activate)
    answer()
  }

  private mutating func answer() {
    let name = session.state.dossier.name
    guard !name.isEmpty else { return }
    leaveList()
    let number = Int.random(in: 100...2_000, using: &random)
    send(.goTo(.pmt), .clearField, .insert(String(number)), .activate)
    #expect(session.state.answers[.pmt] == .value(.count(number)))
    patients[name] = number
  }

  /// Back to the dossier in front: no answer is given from the list.
  private mutating func leaveList() {
    for _ in 0..<5 {
      switch session.state.page {
      case .dossiers, .dossier, .erasing: send(.back)
      default: return
      }
    }
  }

  private mutating func open() {
    guard let chosen = choose() else { return }
    send(.press(.menu(.take)))
    let state = session.state
    #expect(state.dossier.id == chosen.id && state.dossier.name == chosen.name)
    #expect(state.answers[.pmt] == patients[chosen.name].map { .value(.count($0)) })
  }

  private mutating func erase() {
    guard let chosen = choose() else { return }
    send(.press(.menu(.erase)), .press(.menu(.eraseForGood)))
    // Only the store can tell whether it took that.
    if !session.state.dossiers.contains(where: { $0.id == chosen.id }) { patients[chosen.name] = nil }
  }

  /// Gives a dossier of the list another name of its own.
  private mutating func rename() {
    guard let chosen = choose() else { return }
    count += 1
    let name = "Dr \(count)"
    send(.press(.menu(.rename)), .clearField, .insert(name), .activate)
    #expect(session.state.dossiers.first { $0.id == chosen.id }?.name == name)
    patients[name] = patients.removeValue(forKey: chosen.name)
  }

  /// Goes to the page of a dossier of the list.
  private mutating func choose() -> ListedDossier? {
    // A dossier that the store takes now gets its number then.
    send(.dossiers)
    guard let chosen = session.state.dossiers.randomElement(using: &random) else { return nil }
    send(.press(.menu(.dossier(chosen.id))))
    return chosen
  }

  /// Sends events as a screen does, each notice read and closed.
  private mutating func send(_ events: Event...) {
    for event in events {
      _ = session.handle(event)
      closeNotice()
      session.keepRest()
      closeNotice()
    }
  }

  private mutating func closeNotice() {
    while session.state.overlay == .notice {
      switch session.state.notice {
      case .notKept, .notKeptAside, .notRenamed, .failed: refusals += 1
      default: break
      }
      _ = session.handle(.back)
    }
  }
}
