package import AidRules
package import Guide

/// Something of a page that can hold the focus, and that Enter or a click activates.
package enum FocusItem: Hashable, Sendable, Codable {
  /// The summary of what is wrong, after Continuer.
  case problem
  /// « 1 234 was meant », where `1.234` was typed, or « 80 % » where `0,8` was.
  case asMeant
  /// The text field.
  case field
  /// A choice of the question, from 0, in the order of `State.choices`.
  case choice(Int)
  /// « Je ne sais pas encore ».
  case dontKnow
  /// Continuer.
  case proceed
  /// An entry of the home page.
  case home(HomeEntry)
  /// An answer of the review.
  case fact(Fact)
  /// The tab of a panel of the results.
  case panel(Panel)
  /// A slider of « Et si… ».
  case slider(Fact)
  /// What can be done with what is tried there.
  case trial(TrialAction)
  /// A line of a page that is no question.
  case menu(MenuItem)
  /// The hands raised for an answer of the quiz.
  case hands(AvantApres.Answer)
  /// A figure that the room gives.
  case figure(Fact)
  /// Closes the overlay.
  case close
  /// A button of the footer.
  case footer(Action)

  /// The items that Tab crosses in one step, arrows moving among them.
  enum Group: Hashable {
    case choices, homeEntries, facts, panels, missions, menu
    case alone(FocusItem)
  }

  /// The item's group.
  var group: Group {
    switch self {
    case .choice: .choices
    case .home: .homeEntries
    case .fact: .facts
    case .panel: .panels
    case .menu(.mission): .missions
    case .menu: .menu
    default: .alone(self)
    }
  }

  /// Whether the item belongs to what is tried in « Et si… ».
  var isOfTrial: Bool {
    switch self {
    case .slider, .trial: true
    default: false
    }
  }

  /// Whether the item is a button of the footer.
  package var isFooter: Bool {
    if case .footer = self { true } else { false }
  }
}

/// What a button of the footer does; each is also a function key.
package enum Action: String, CaseIterable, Sendable, Codable {
  case proceed, back, save, why, undo, dontKnow, overview, results, report, whatIf, agenda, freeMouse,
    takeMouse,
    contrast,
    conference, showNames, help, quit

  /// The event that the button sends.
  package var event: Event {
    switch self {
    case .proceed: .proceed
    case .back: .back
    case .save: .save
    case .why: .why
    case .undo: .undo
    case .dontKnow: .dontKnow
    case .overview, .agenda: .overview
    case .results: .results
    case .report: .report
    case .freeMouse, .takeMouse: .switchMouse
    case .contrast: .switchContrast
    case .conference, .showNames: .switchConference
    case .whatIf: .showPanel(.etSi)
    case .help: .help
    case .quit: .quit
    }
  }
}
