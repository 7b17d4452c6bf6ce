import Wizard

/// A line of one sign that isn't an answer.
enum Command: Character, CaseIterable {
  case back = "<"
  case help = "?"
  case overview = "="
  case dontKnow = "n"
  case why = "!"
  case results = "*"
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
    case .back: .events([.back])
    case .help: .events([.help, .back])
    case .overview: .events([.overview])
    case .results: .events([.results])
    case .quit: .events([.quit])
    case .why: state.actions.contains(.why) ? .events([.why, .back]) : .refused(Words.nothingToExplain)
    case .dontKnow: state.question == nil ? .refused(Words.nothingAsked) : .events([.dontKnow])
    case .undo: state.canUndo ? .events([.undo]) : .refused(Words.nothingToUndo)
    }
  }
}
