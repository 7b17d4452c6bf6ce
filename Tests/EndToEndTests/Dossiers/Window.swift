import AidRules
import BaremeFiles
import TestSupport
import Testing
import Wizard

@testable import assistmed

/// The wizard without a screen: what its keeper tells and writes, key by key.
struct Window {
  private(set) var session: Session

  init(_ home: Home, location: StoreLocation? = nil) throws {
    let bareme = try BaremeLoader.embedded()
    let keeper = Keeper(
      location ?? .file(home.storePath, isChosen: false),
      specialites: bareme.specialites,
      patience: .zero,
      lastPatience: .zero
    )
    session = Session(bareme: bareme, today: try #require(Day(2026, 11, 22)), keeper: keeper)
  }

  var state: State { session.state }

  /// Does what somebody pressed, each followed by a picture.
  mutating func send(_ events: Event...) {
    for event in events {
      _ = session.handle(event)
      session.keepRest()
    }
  }

  /// Closes what is told, and gives it back in order.
  mutating func closeNotices() -> [Notice] {
    var told: [Notice] = []
    while state.overlay == .notice, let notice = state.notice {
      told.append(notice)
      send(.back)
    }
    return told
  }

  /// Begins a dossier of a specialty, and gives it a name.
  mutating func begin(_ name: String, _ specialite: String = "medecine g") {
    send(.newDossier, .insert(specialite), .activate, .save, .insert(name), .activate)
  }

  /// Leaves the wizard.
  mutating func end() -> State { session.end() }
}
