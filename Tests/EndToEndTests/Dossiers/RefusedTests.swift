import AidRules
import BaremeFiles
@testable import DossierStore
import Foundation
import FrenchText
import GRDB
import Intake
import TestSupport
import Testing
import Wizard

@testable import assistmed

/// What the store refuses is told of the dossier it belongs to, held, and written once the store takes it.
@Suite("Dossiers: what the store refuses")
struct RefusedTests {
  private let home: Home
  private let busy: StoreProblem

  init() throws {
    home = try Home()
    busy = .busy(path: home.storePath)
  }

  /// The names in the store, the last written first.
  private func names() throws -> [String] {
    let specialites = try BaremeLoader.embedded().specialites
    return try DossierStore.open(home.storePath) { 0 }.list(specialites: specialites).map(\.header.name)
  }

  /// A window whose store holds « Dr A » and « Dr B », the last one in front.
  private func twoDoctors() throws -> Window {
    var window = try Window(home)
    window.begin("Dr A")
    window.begin("Dr B")
    #expect(try names() == ["Dr B", "Dr A"])
    return window
  }

  @Test("A new name of the dossier in front is held, then written")
  func nameInFront() throws {
    var window = try twoDoctors()
    try home.whileHeld { _ in
      window.send(.save, .clearField, .insert("Dr Bé"), .activate)
      #expect(window.closeNotices() == [.notKept(busy)])
      #expect(window.state.dossier.name == "Dr Bé" && window.state.dossier.keeping == .refused(busy))
      #expect(window.state.dossiers.map(\.name) == ["Dr Bé", "Dr A"])
      return .rollback
    }
    #expect(try names() == ["Dr B", "Dr A"])
    window.send(.help)
    #expect(try names() == ["Dr Bé", "Dr A"])
    guard case .onDisk = window.state.dossier.keeping else {
      Issue.record("\(window.state.dossier)")
      return
    }
  }

  @Test("So is the name of another one, without a word on the dossier in front")
  func nameAside() throws {
    var window = try twoDoctors()
    let front = window.state.dossier
    let other = try #require(window.state.dossiers.last).id
    try home.whileHeld { _ in
      window.send(.dossiers, .press(.menu(.dossier(other))), .press(.menu(.rename)))
      window.send(.clearField, .insert("Dr Á"), .activate)
      #expect(window.closeNotices() == [.notRenamed(former: "Dr A", name: "Dr Á", busy)])
      #expect(window.state.dossier == front)
      #expect(window.state.dossiers.map(\.name) == ["Dr B", "Dr Á"])
      // Another one for the same dossier: the last name counts.
      window.send(.press(.menu(.rename)), .clearField, .insert("Dr Â"), .activate)
      #expect(window.closeNotices() == [])
      return .rollback
    }
    window.send(.help)
    #expect(try names() == ["Dr B", "Dr Â"])
    #expect(window.state.dossier.keeping == front.keeping)
    #expect(window.end().dossier.name == "Dr B")
    #expect(window.session.keeper.left.isEmpty)
  }

  @Test("The name of a dossier that can't be read isn't held: it keeps the one it had")
  func nameOfUnreadable() throws {
    var window = try twoDoctors()
    let other = try #require(window.state.dossiers.last).id
    window.send(.dossiers, .press(.menu(.dossier(other))), .press(.menu(.rename)))
    try home.whileHeld { db in
      try db.execute(sql: "UPDATE answer SET state = X'FF' WHERE dossierId = ?", arguments: [other])
      return .commit
    }
    try home.whileHeld { _ in
      window.send(.clearField, .insert("Dr Á"), .activate)
      #expect(window.closeNotices() == [.failed(.rename, busy, keepsOn: true)])
      return .rollback
    }
    #expect(try names() == ["Dr B", "Dr A"])
  }

  @Test("A dossier received that the store refuses leaves the one in front as it is kept")
  func received() throws {
    var window = try twoDoctors()
    let front = window.state.dossier
    let file = home.path + "/recu.json"
    try Received.dossier.write(toFile: file, atomically: true, encoding: .utf8)
    try home.whileHeld { _ in
      window.send(.dossiers, .press(.menu(.importing)), .insert(file), .activate)
      #expect(window.closeNotices() == [.notKeptAside(name: "Dr Durand", busy)])
      #expect(window.state.dossier == front)
      // One begun now would be refused like it.
      window.send(.newDossier)
      #expect(window.state.dossier.keeping == .refused(busy))
      return .rollback
    }
    window.send(.help)
    #expect(try names().contains("Dr Durand"))
    // Nothing was written of the dossier begun, and nothing refuses it any more.
    #expect(window.state.dossier.keeping == .nothingYet)
  }

  @Test("Answers left behind are told by the name of their dossier; where one stood isn't worth a word")
  func left() throws {
    var window = try twoDoctors()
    try home.whileHeld { _ in
      // A page turned, then another dossier begun.
      window.send(.goTo(.secteur), .newDossier)
      #expect(window.closeNotices() == [])
      return .rollback
    }
    window.begin("Dr C")
    try home.whileHeld { _ in
      window.send(.goTo(.pmt), .insert("775"), .activate)
      #expect(window.closeNotices() == [.notKept(busy)])
      window.send(.newDossier)
      return .rollback
    }
    window.send(.help)
    #expect(window.state.dossier == OpenDossier())
    #expect(window.session.keeper.left.isEmpty)
  }

  @Test("A dossier begun and left empty is no longer in the list of the one opened instead")
  func forgotten() throws {
    var window = try twoDoctors()
    let first = try #require(window.state.dossiers.last).id
    // Something typed, then taken away: the store knows the dossier, and nothing is in it.
    window.send(.newDossier, .insert("x"), .clearField, .dossiers)
    #expect(window.state.dossiers.map(\.name) == ["Dr B", "Dr A"])
    window.send(.press(.menu(.dossier(first))), .press(.menu(.take)))
    #expect(window.state.dossier.name == "Dr A")
    #expect(window.state.dossiers.map(\.name) == ["Dr B", "Dr A"])
  }

  @Test("A store that can't be opened: the list says why, then the dossiers once it can")
  func unlisted() throws {
    _ = try twoDoctors()
    try FileManager.default.moveItem(atPath: home.storePath, toPath: home.path + "/ailleurs")
    try FileManager.default.createDirectory(atPath: home.storePath, withIntermediateDirectories: true)
    var window = try Window(home)
    let problem = try #require(window.state.listProblem)
    #expect(window.closeNotices() == [.notKept(problem)])
    window.send(.dossiers)
    #expect(window.state.listProblem == problem && window.state.dossiers.isEmpty)
    // One that is answered now is in the list, which still lacks the others.
    window.send(.back)
    window.begin("Dr C")
    window.send(.dossiers)
    #expect(window.state.dossiers.map(\.name) == ["Dr C"] && window.state.listProblem == problem)
    try FileManager.default.removeItem(atPath: home.storePath)
    try FileManager.default.moveItem(atPath: home.path + "/ailleurs", toPath: home.storePath)
    window.send(.back, .dossiers)
    #expect(window.state.listProblem == nil)
    #expect(Set(window.state.dossiers.map(\.name)) == ["Dr A", "Dr B", "Dr C"])
  }

  @Test("What a dossier lacks is named: answers, notes, its name, a text half typed; not where one stands")
  func unkept() throws {
    var window = try Window(home)
    window.begin("Dr A")
    try home.whileHeld { _ in
      window.send(.goTo(.pmt), .insert("775"), .activate)
      #expect(window.closeNotices() == [.notKept(busy)])
      window.send(.goTo(.secteur), .press(.menu(.note)), .insert("voir"), .activate)
      window.send(.goTo(.fileActive), .insert("10"))
      _ = window.end()
      let held = try #require(window.session.keeper.left.first)
      let unkept = held.unkept { $0.rawValue }
      #expect(unkept == [.answer("pmt"), .note("secteur"), .typed])
      return .rollback
    }
  }

  @Test("A dossier with answers of a newer program opens with a word on them, and keeps them")
  func newerAnswers() throws {
    var window = try twoDoctors()
    let other = try #require(window.state.dossiers.last).id
    try home.whileHeld { db in
      try db.execute(sql: "INSERT INTO answer VALUES (?, 'age', 'valeur', '42')", arguments: [other])
      return .commit
    }
    window.send(.dossiers, .press(.menu(.dossier(other))), .press(.menu(.take)))
    let unknown = UnreadableValue(.unknownFact("age"), raw: "42")
    #expect(window.closeNotices() == [.partlyRead([unknown])])
    // A file has no room for them: it is said, whether the store holds the rest or not.
    func export(to name: String) {
      let file = home.path + "/" + name
      window.send(.dossiers, .press(.menu(.dossier(other))), .press(.menu(.export)), .clearField)
      window.send(.insert(file), .activate)
      #expect(window.closeNotices() == [.written(path: file, without: [unknown])])
    }
    export(to: "un.json")
    try home.whileHeld { _ in
      window.send(.back, .back, .goTo(.secteur), .down, .activate)
      #expect(window.closeNotices() == [.notKept(busy)])
      export(to: "deux.json")
      return .rollback
    }
    window.send(.goTo(.pmt), .insert("775"), .activate)
    #expect(window.end().dossier.name == "Dr A")
    let store = try DossierStore.open(home.storePath) { 0 }
    let specialites = try BaremeLoader.embedded().specialites
    #expect(try store.read(other, specialites: specialites)?.unread == [unknown])
  }

  @Test("A key never waits long for another window, a command does")
  func patience() throws {
    let specialites = try BaremeLoader.embedded().specialites
    let keeper = Keeper(.file(home.storePath, isChosen: false), specialites: specialites)
    func timeout() throws -> Int? {
      try keeper.store?.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") }
    }
    #expect(try timeout() == 500)
    let store = try StoreLocation.file(home.storePath, isChosen: false).open()
    #expect(try store.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") } == 5_000)
  }
}
