import AidRules
import Intake
import TestSupport
package import Wizard

/// Whatever somebody may press, in an order that a seed repeats.
package struct RandomEvents {
  private var random: SeededGenerator

  /// Creates a sequence of events.
  package init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The next event, most of which mean something on the page in front.
  package mutating func next(_ state: State) -> Event {
    // Now and then anything at all; else what the page in front may do something with.
    let isWild = Int.random(in: 0..<6, using: &random) == 0
    if state.overlay != nil, !isWild {
      return [.back, .activate, .press(.close), .down, .why, .undo, .overview].randomElement(using: &random)
        ?? .back
    }
    if state.slide != nil, !isWild { return Self.onSlides.randomElement(using: &random) ?? .pageDown }
    switch Int.random(in: 0..<14, using: &random) {
    case 0...2:
      let texts = state.hasField || isWild ? Self.texts : [" ", "1", "2", "3", "4", "?"]
      return .insert(texts.randomElement(using: &random) ?? "7")
    case 3: return .choose(Int.random(in: isWild ? -1...8 : 0...4, using: &random))
    case 4:
      let open = state.reviewRows.filter { $0.applicability == .asked }.map(\.fact)
      return .goTo((isWild ? Fact.allCases : open).randomElement(using: &random) ?? .pmt)
    case 5: return state.focusables.randomElement(using: &random).map(Event.press) ?? .activate
    case 6 where !isWild:
      let body = state.focusables.filter { !$0.isFooter }
      return body.randomElement(using: &random).map(Event.press) ?? .activate
    case 6:
      return .focus([.choice(3), .field, .close, .panel(.aide)].randomElement(using: &random) ?? .proceed)
    case 7: return .showPanel(Panel.allCases.randomElement(using: &random) ?? .aide)
    case 8 where Int.random(in: 0..<20, using: &random) == 0:
      return [.newDossier, .example(1), .example(2), .example(9), .quit].randomElement(using: &random)
        ?? .quit
    case 9:
      let fact = [Fact.pmt, .fileActive, .pmtAtteinte, .option, .signature].randomElement(using: &random)
      return .slide(fact ?? .pmt, to: Int.random(in: -5...25_000, using: &random))
    case 12 where state.page.isInside && state.page != .fiche && Bool.random(using: &random):
      return [.showPanel(.demarches), .press(.menu(.fiche)), .overview].randomElement(using: &random)
        ?? .overview
    case 13 where state.page == .fiche:
      let lines = [FocusItem.menu(.addMission), .menu(.saveFiche), .fact(.option)].map(Event.press)
      return lines.randomElement(using: &random) ?? .back
    // From « Et si… » one would seldom press a slider, and never move it, by chance.
    case 10 where state.page == .results(.etSi):
      return [.left, .right, .pageUp, .end, .home, .press(.trial(.accept))].randomElement(using: &random)
        ?? .left
    case 11: return .showPanel(.etSi)
    default: return Self.events.randomElement(using: &random) ?? .activate
    }
  }

  private static let texts = [
    "7", "75", "1.234", " ", "x", "-", "é", "\u{1B}", "\u{301}", "/", "15/01/2026", "méd", "?", "80,5",
    "urgence", "card",
  ]

  private static let events: [Event] = [
    .backspace, .delete, .clearField, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
    .nextFocus, .previousFocus, .activate, .activate, .activate, .proceed, .toggle, .dontKnow, .back, .help,
    .why, .overview, .results, .undo, .resume, .dossiers, .save, .toAsk,
    .switchMouse, .switchContrast, .switchConference, .talk(.day), .talk(.quiz), .guide,
  ]

  /// What somebody in front of a room presses: pages turned, hands counted, figures typed.
  private static let onSlides: [Event] =
    [
      .pageDown, .pageDown, .pageDown, .pageDown, .right, .pageUp, .left, .up, .down, .nextFocus,
      .previousFocus,
    ]
    + [
      .activate, .activate, .proceed, .why, .back, .undo, .backspace, .clearField, .results, .overview, .end,
    ]
    + ["a", "p", "f", "+", "-", "r", "7", "75", "1.234", "x", "?", " "].map(Event.insert)
}
