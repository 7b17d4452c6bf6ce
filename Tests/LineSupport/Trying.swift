import AidRules
import Intake
import Wizard

/// One thing that somebody does in « Et si… », the same with keys and with lines.
package enum Trying: Hashable, Sendable {
  /// Opens the panel, and nothing in it.
  case open
  /// Takes a slider, counted from 0.
  case take(Int)
  /// Leaves the slider where it is.
  case letGo
  /// Types a number over the slider.
  case type(String)
  case more, less, farMore, nextStep, formerStep
  /// Puts what is tried in the dossier.
  case accept
}

extension Trying {
  func events(in state: State) -> [Event] {
    switch self {
    case .open: [.showPanel(.etSi), .focus(.panel(.etSi))]
    case .take(let place): [.focus(.slider(state.sliders[place].fact))]
    case .letGo: [.focus(.panel(.etSi))]
    case .type(let text): text.map { .insert(String($0)) } + [.activate]
    case .more: [.right]
    case .less: [.left]
    case .farMore: [.pageUp]
    case .nextStep: [.end]
    case .formerStep: [.home]
    case .accept: [.press(.trial(.accept)), .focus(.panel(.etSi))]
    }
  }

  func line(in state: State) -> String {
    switch self {
    case .open: "e"
    case .take(let place): String(place + 1)
    case .letGo: "<"
    case .type(let text): text
    case .more: "+"
    case .less: "-"
    case .farMore: isOnDays(state) ? "+m" : "+50"
    case .nextStep: "+p"
    case .formerStep: "-p"
    case .accept: String(state.sliders.count + 1)
    }
  }

  private func isOnDays(_ state: State) -> Bool { state.focus == .slider(.signature) }
}
