import AidRules
import Screens
import TerminalUI
import Wizard

// What happens between a key pressed and the frame to draw, on every page.
extension RoomMeasures {
  private struct Page {
    let name: String
    let before: [Event]
    let key: Event
  }

  /// A line a page and a panel at a size, then the slowest beside the target.
  ///
  /// - Parameter named: only the lines that hold this.
  func keys(_ size: Size, named: String = "") -> [Measure] {
    let pages = (questions + results).filter { named.isEmpty || $0.name.contains(named) }
    let measures = pages.map { page in
      let state = after(page.before)
      return Measure(page.name, repetitions: 20) {
        let (next, _) = reduce(state, page.key)
        let scene = Scene(state: next, bareme: bareme)
        _ = render(scene, size: size, capabilities: Self.capabilities)
      }
    }
    guard let slowest = measures.max(by: { $0.median < $1.median }) else { return [] }
    return measures + [slowest.judged(as: "slowest: \(slowest.name)", target: .milliseconds(1))]
  }

  private var questions: [Page] {
    let typing: [Event] = [.example(1), .goTo(.pmt), .clearField, .insert("77")]
    return [
      Page(name: "home, down", before: [], key: .down),
      Page(name: "search, letter", before: [.newDossier, .insert("p")], key: .insert("e")),
      Page(name: "question, digit", before: typing, key: .insert("5")),
      Page(name: "question, down", before: [.example(1), .goTo(.secteur)], key: .down),
      Page(name: "question, Continuer", before: typing + [.insert("6")], key: .activate),
      Page(name: "question, why opened", before: typing, key: .why),
      Page(name: "question, why scrolled", before: typing + [.why], key: .pageDown),
      Page(name: "review, up", before: [.example(1), .overview], key: .up),
      Page(name: "help, scrolled", before: [.help], key: .pageDown),
    ]
  }

  private var results: [Page] {
    // Not eligible, so that the ways to become so are sought.
    let refused: [Event] = [
      .example(1), .goTo(.secteur), .choose(1), .activate, .goTo(.pmt), .clearField, .insert("700"),
      .activate,
      .results,
    ]
    let tried: [Event] = [.example(1), .showPanel(.etSi)]
    return [
      Page(name: "results, opened", before: [.example(1), .overview], key: .activate),
      Page(name: "results, not eligible, scrolled", before: refused, key: .down),
      Page(name: "et si, 774 to 775", before: tried + [.left], key: .right),
      Page(name: "et si, 900 to 901", before: tried + [.slide(.pmt, to: 900)], key: .right),
      Page(name: "et si, another slider", before: tried, key: .down),
    ]
      + Panel.allCases.flatMap { panel -> [Page] in
        let shown: [Event] = [.example(1), .showPanel(panel)]
        return [
          Page(name: "\(panel.rawValue), opened", before: [.example(1)], key: .showPanel(panel)),
          Page(name: "\(panel.rawValue), scrolled", before: shown, key: .down),
          Page(name: "\(panel.rawValue), why opened", before: shown, key: .why),
          Page(name: "\(panel.rawValue), why scrolled", before: shown + [.why], key: .pageDown),
        ]
      }
  }
}
