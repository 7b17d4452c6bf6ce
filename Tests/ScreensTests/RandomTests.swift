import Screens
import TerminalUI
import TestSupport
import Testing
import Wizard
import WizardSupport

@Suite("Screens under random events, keys and sizes")
struct RandomTests {
  /// Ten times three thousand: whatever is pressed, whatever the terminal's size becomes meanwhile.
  @Test(
    "Every state draws at every size, with the caret on what holds the focus",
    arguments: Array(1...10) as [UInt64]
  )
  func drawsAnything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var events = RandomEvents(seed: seed &+ 1_000)
    var stage = try Stage()
    var visited: Set<String> = []
    var (accepted, pressed) = (0, 0)
    for step in 0..<3_000 {
      let size = Self.sizes.randomElement(using: &random) ?? Size(columns: 80, rows: 24)
      let picture = stage.picture(size, step.isMultiple(of: 2) ? .unicodeColors : .asciiMono)
      if let problem = Self.problem(picture, stage.state, size) {
        Issue.record("seed \(seed), step \(step), \(stage.state.page) at \(size): \(problem)")
        return
      }
      visited.insert(Self.place(stage.state))
      let before = stage.state
      switch step % 4 {
      case 0:
        let key = Self.keys.randomElement(using: &random) ?? .enter
        guard let event = KeyMap.event(.key(key), before, picture) else { continue }
        stage.play([event])
      // A click, wherever one answers.
      case 1: stage.play([.press(before.focusables.randomElement(using: &random) ?? before.focus)])
      default: stage.play([events.next(before)])
      }
      pressed += 1
      if Self.differs(before, stage.state) { accepted += 1 }
    }
    #expect(accepted * 10 >= pressed * 6, "\(accepted) of \(pressed)")
    for place in Self.places where !visited.contains(place) {
      Issue.record("seed \(seed): \(place) was never seen")
    }
  }

  /// What is wrong with a picture; nil when nothing is.
  private static func problem(_ picture: Picture, _ state: State, _ size: Size) -> String? {
    guard state.focusables.contains(state.focus) else { return "\(state.focus) isn't there" }
    guard picture.frame.size == size else { return "the frame is \(picture.frame.size)" }
    guard let caret = picture.frame.caret else { return "no caret for \(state.focus)" }
    guard (0..<size.columns).contains(caret.column), (0..<size.rows).contains(caret.row) else {
      return "the caret is at \(caret)"
    }
    for line in picture.frame.lines() where cellWidth(of: line) != size.columns {
      return "a row is \(cellWidth(of: line)) wide"
    }
    for target in picture.targets where !state.focusables.contains(target.item) {
      return "\(target.item) can be clicked, not focused"
    }
    guard size.columns >= 60, size.rows >= 18 else { return nil }
    let place = picture.targets.last { $0.item == state.focus }?.rect
    return place?.contains(caret) == true ? nil : "the caret isn't on \(state.focus)"
  }

  private static func differs(_ old: State, _ new: State) -> Bool {
    old.saved != new.saved || old.overlay != new.overlay || old.scroll != new.scroll
      || old.problem != new.problem || old.focus != new.focus || old.entry != new.entry
      || old.page != new.page || old.talk.room != new.talk.room || old.talk.typing != new.talk.typing
      || old.isConference != new.isConference
  }

  /// The name of what is in front: a page, a question counting for all, or what covers it.
  private static func place(_ state: State) -> String {
    if let overlay = state.overlay { return overlay.rawValue }
    return switch state.page {
    case .question: "question"
    case .results(let panel): panel.rawValue
    case .home: "home"
    case .review: "review"
    case .toAsk: "toAsk"
    case .dossiers: "dossiers"
    case .dossier: "dossier"
    case .erasing: "erasing"
    case .prompt: "prompt"
    case .fiche: "fiche"
    case .slide: "slide"
    case .guide: "guide"
    case .reading: "reading"
    }
  }

  private static let places =
    Panel.allCases.map(\.rawValue)
    + ["help", "why", "question", "home", "review", "toAsk", "dossiers", "prompt", "fiche", "slide", "guide"]

  private static let sizes = [80, 132, 60, 100, 61, 20, 5, 1].flatMap { columns in
    [24, 43, 18, 30, 5, 1].map { Size(columns: columns, rows: $0) }
  }

  private static let keys: [TerminalUI.Key] =
    [.enter, .enter, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageDown, .pageUp]
    + (1...10).map { .function($0) }
    + "mg775121&é\"'(-è_ç à?.é漢".map { .character($0) }
    + [.alt("1"), .control("u"), .control("s"), .backspace, .delete]
}
