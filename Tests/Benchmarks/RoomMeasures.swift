import AidRules
import BaremeFiles
import Intake
import Screens
import TerminalUI
import Wizard

/// The rooms alone, in this process.
struct RoomMeasures {
  let bareme: Bareme
  private let state: State
  private let today: Day

  init?() throws {
    guard let today = Day(2026, 1, 15) else { return nil }
    let bareme = try BaremeLoader.embedded()
    (self.bareme, self.today) = (bareme, today)
    let examples = try bareme.exemples.map { try $0.answers(bareme.specialites) { throw $0 } }
    state = State(setting: Setting(bareme: bareme, today: today, examples: examples))
  }

  func all() throws -> [Measure] {
    [try load(), evaluate(), questions()] + pages()
  }

  private func load() throws -> Measure {
    try Measure("load of the barème") { _ = try BaremeLoader.embedded() }
  }

  private func evaluate() -> Measure {
    let situation = after([.example(1)]).answers.situation(specialites: bareme.specialites)
    return Measure("evaluate, first worked example", repetitions: 20) {
      _ = try? bareme.evaluate(situation, on: today)
    }
  }

  private func questions() -> Measure {
    var situation = Situation()
    situation.specialite = bareme.specialites.first
    return Measure("questions worth asking, specialty answered", repetitions: 20) {
      _ = try? bareme.questions(situation, on: today)
    }
  }

  private func pages() -> [Measure] {
    let pages: [(String, [Event])] =
      [
        ("home", []), ("search of a specialty", [.newDossier]),
        ("question with its effects", [.example(1), .goTo(.pmt)]), ("review", [.example(1), .overview]),
        ("results, éligibilité", [.example(1)]),
        ("results, objectifs", [.example(1), .showPanel(.objectifs)]),
        ("results, aide", [.example(1), .showPanel(.aide)]),
        ("results, calendrier", [.example(1), .showPanel(.calendrier)]),
        ("results, et si", [.example(1), .showPanel(.etSi), .left]),
        ("results, coût", [.example(1), .showPanel(.cout)]),
        ("results, comparer", [.example(1), .showPanel(.comparer)]), ("help", [.help]),
      ] + slides()
    return [Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)].flatMap { size in
      pages.map { name, events in
        let scene = Scene(state: after(events), bareme: bareme)
        return Measure("render \(name), \(size.columns) x \(size.rows)", repetitions: 20) {
          _ = render(scene, size: size, capabilities: Self.capabilities)
        }
      }
    }
  }

  /// Every slide of the hour, and what stands behind the one that holds most.
  private func slides() -> [(String, [Event])] {
    let slides = Program.day.slides.indices.map { place in
      [.talk(.day), .home] + [Event](repeating: .pageDown, count: place)
    }
    return slides.enumerated().map { ("slide \($0.offset + 1)", $0.element) }
      + [("sources of slide 10", slides[9] + [.why])]
  }

  /// The state after some events.
  func after(_ events: [Event]) -> State {
    events.reduce(state) { state, event in reduce(state, event).0 }
  }

  static let capabilities = Capabilities(unicode: true, colors: true, contrast: .normal)
}
