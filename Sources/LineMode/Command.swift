import FrenchText
import Wizard

/// A line of one sign that isn't an answer.
enum Command: Character, CaseIterable {
  case back = "<"
  case help = "?"
  case overview = "="
  case dontKnow = "n"
  case why = "!"
  case results = "*"
  case whatIf = "e"
  case note = "r"
  case toAsk = "a"
  case report = "i"
  case save = "s"
  case dossiers = "d"
  case undo = "u"
  case quit = "q"

  /// The command that a line is, whatever its case.
  init?(_ text: String) {
    guard text.count == 1, let sign = text.lowercased().first else { return nil }
    self.init(rawValue: sign)
  }

  /// What it means in front of a page.
  ///
  /// Help and reasons are said once and closed: the next line answers the page again.
  func reading(in state: State) -> Reading {
    switch self {
    case .back: .events(state.sliderInFocus == nil ? [.back] : [.focus(.panel(.etSi))])
    case .help: .events([.help, .back])
    case .overview: .events([.overview])
    case .results: .events([state.resultsEvent])
    case .dossiers: .events([.dossiers])
    case .quit: .events([.quit])
    case .why:
      state.actions.contains(.why) ? .events([.why, .back]) : .refused(Remark.notHere(.why).sentence(.lines))
    case .dontKnow: atQuestion(state, .dontKnow)
    case .note: atQuestion(state, .press(.menu(.note)))
    // In « Et si… » only the page knows what would be taken back.
    case .undo:
      state.canUndo || state.page == .results(.etSi)
        ? .events([.undo]) : .refused(Remark.notHere(.undo).sentence(.lines))
    case .whatIf: inDossier(state, [.showPanel(.etSi)])
    case .toAsk: inDossier(state, [.toAsk])
    case .save: inDossier(state, [.save])
    case .report:
      state.actions.contains(.report)
        ? .events([.report]) : .refused(Remark.notHere(.report).sentence(.lines))
    }
  }

  /// Something that is done where a question is asked.
  private func atQuestion(_ state: State, _ event: Event) -> Reading {
    state.question == nil ? .refused(Remark.notHere(.dontKnow).sentence(.lines)) : .events([event])
  }

  /// Something that is done with the dossier in front: among the others it would be taken for one of them.
  private func inDossier(_ state: State, _ events: [Event]) -> Reading {
    let isOpen = state.page.isInside || state.page == .home && !state.isBlank
    return isOpen ? .events(events) : .refused(Remark.dossierToOpen.sentence(.lines))
  }
}

extension State {
  /// What opens the results told whole; « Et si… » has a command of its own.
  var resultsEvent: Event { panel == .etSi ? .showPanel(.eligibilite) : .results }
}
