import AidRules
import BaremeFiles
import DossierStore
import GRDB
import Intake
import TestSupport
import Testing
import Wizard

@testable import assistmed

/// What the store refused may be taken back, or overtaken by another window, before the store takes anything again.
@Suite("Dossiers: what was refused, then taken back or overtaken")
struct TakenBackTests {
  private let home: Home
  private let busy: StoreProblem
  private let specialites: [Specialite]

  init() throws {
    home = try Home()
    busy = .busy(path: home.storePath)
    specialites = try BaremeLoader.embedded().specialites
  }

  /// The dossiers in the store, the last written first.
  private func listed() throws -> [ListedHeader] {
    try DossierStore.open(home.storePath) { 0 }.list(specialites: specialites)
  }

  private func isOnDisk(_ state: State) -> Bool {
    if case .onDisk = state.dossier.keeping { true } else { false }
  }

  /// Gives « Dr C » to « Dr A », which isn't in front, while the store takes nothing.
  private func refuseName(of id: Int64, in window: inout Window) {
    window.send(.dossiers, .press(.menu(.dossier(id))), .press(.menu(.rename)))
    window.send(.clearField, .insert("Dr C"), .activate)
    #expect(window.closeNotices() == [.notRenamed(former: "Dr A", name: "Dr C", busy)])
  }

  @Test("A name typed back: the dossier is said to be on disk, where it is")
  func name() throws {
    var window = try Window(home)
    window.begin("Dr A")
    try home.whileHeld { _ in
      window.send(.save, .clearField, .insert("Dr B"), .activate)
      #expect(window.closeNotices() == [.notKept(busy)])
      #expect(window.state.dossier.keeping == .refused(busy))
      window.send(.save, .clearField, .insert("Dr A"), .activate)
      #expect(isOnDisk(window.state))
      #expect(isOnDisk(window.end()))
      return .rollback
    }
    #expect(try listed().map(\.header.name) == ["Dr A"])
  }

  @Test("A text erased, on the page where it was typed or on another one")
  func text() throws {
    var window = try Window(home)
    window.begin("Dr A")
    try home.whileHeld { _ in
      window.send(.save, .clearField, .insert("Dr B"), .activate)
      #expect(window.closeNotices() == [.notKept(busy)])
      window.send(.save, .clearField, .insert("Dr A"), .activate, .goTo(.pmt))
      for digit in ["7", "8"] {
        window.send(.insert(digit))
        #expect(window.state.dossier.keeping == .refused(busy))
        window.send(.clearField)
        #expect(isOnDisk(window.state))
      }
      #expect(isOnDisk(window.end()))
      return .rollback
    }
  }

  @Test("The same while another dossier waits to be written")
  func textBesideAnother() throws {
    var window = try Window(home)
    window.begin("Dr A")
    let first = try #require(window.state.dossier.id)
    window.begin("Dr B")
    try home.whileHeld { _ in
      refuseName(of: first, in: &window)
      window.send(.back, .back, .goTo(.pmt), .insert("7"))
      #expect(window.closeNotices() == [.notKept(busy)])
      #expect(window.state.dossier.keeping == .refused(busy))
      window.send(.clearField)
      #expect(isOnDisk(window.state))
      #expect(isOnDisk(window.end()))
      return .rollback
    }
    #expect(window.session.keeper.left.map(\.name) == ["Dr C", "Dr B"])
    #expect(window.session.keeper.left.last?.unkept { $0.rawValue } == [])
  }

  @Test("A name refused with answers that another window overtakes stays with the copy")
  func overtaken() throws {
    var first = try Window(home)
    first.begin("Dr A")
    let id = try #require(first.state.dossier.id)
    var second = try Window(home)
    second.send(.dossiers, .press(.menu(.dossier(id))), .press(.menu(.take)))
    try home.whileHeld { _ in
      first.send(
        .save,
        .clearField,
        .insert("Dr B"),
        .activate,
        .back,
        .goTo(.pmt),
        .insert("775"),
        .activate
      )
      _ = first.closeNotices()
      #expect(first.state.answers[.pmt] == .value(.count(775)))
      return .rollback
    }
    second.send(.goTo(.pmt), .insert("900"), .activate)
    #expect(isOnDisk(second.state))
    first.send(.help)
    #expect(first.closeNotices() == [.copied(name: "Dr B (2)")])
    let patients = Dictionary(uniqueKeysWithValues: try listed().map { ($0.header.name, $0.answers?[.pmt]) })
    #expect(patients == ["Dr A": .value(.count(900)), "Dr B (2)": .value(.count(775))])
  }

  @Test("A name alone goes to the dossier as another window answered it")
  func nameAlone() throws {
    var first = try Window(home)
    first.begin("Dr A")
    let id = try #require(first.state.dossier.id)
    var second = try Window(home)
    second.send(.dossiers, .press(.menu(.dossier(id))), .press(.menu(.take)))
    first.send(.save, .clearField, .insert("Dr B"))
    second.send(.goTo(.pmt), .insert("900"), .activate)
    first.send(.activate)
    #expect(first.closeNotices() == [.reread])
    #expect(first.state.dossier.name == "Dr B")
    #expect(first.state.answers[.pmt] == .value(.count(900)))
    #expect(try listed().map(\.header.name) == ["Dr B"])
  }

  @Test("A name held for a dossier that another window erases is said not to be written, and erases nothing")
  func nameOfErased() throws {
    var window = try Window(home)
    window.begin("Dr A")
    let first = try #require(window.state.dossier.id)
    window.begin("Dr B")
    try home.whileHeld { _ in
      refuseName(of: first, in: &window)
      return .rollback
    }
    _ = try DossierStore.open(home.storePath) { 0 }.erase(first)
    window.send(.help)
    #expect(window.closeNotices() == [.failed(.rename, .erasedElsewhere, keepsOn: true)])
    #expect(try listed().map(\.header.name) == ["Dr B"])
    #expect(isOnDisk(window.end()))
  }

  @Test("So is one given after it was erased")
  func nameAfterErasing() throws {
    var window = try Window(home)
    window.begin("Dr A")
    let first = try #require(window.state.dossier.id)
    window.begin("Dr B")
    window.send(
      .dossiers,
      .press(.menu(.dossier(first))),
      .press(.menu(.rename)),
      .clearField,
      .insert("Dr C")
    )
    _ = try DossierStore.open(home.storePath) { 0 }.erase(first)
    window.send(.activate)
    #expect(window.closeNotices() == [.failed(.rename, .erasedElsewhere, keepsOn: true)])
    #expect(window.state.dossiers.map(\.name) == ["Dr B"])
  }
}
