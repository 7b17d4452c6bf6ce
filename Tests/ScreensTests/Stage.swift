import AidRules
import BaremeFiles
import Intake
import Screens
import Testing
import TerminalUI
import Wizard

/// The wizard with the barème in force, on a fixed day, played by events.
struct Stage {
  let bareme: Bareme
  private(set) var state: State

  init() throws {
    let bareme = try BaremeLoader.embedded()
    self.bareme = bareme
    let examples = try bareme.exemples.map { try $0.answers(bareme.specialites) { throw $0 } }
    let today = try #require(Day(2026, 11, 21))
    state = State(setting: Setting(bareme: bareme, today: today, examples: examples))
  }

  /// The results of a doctor of whom these answers are known.
  init(resultsOf answers: Answers, on today: Day) throws {
    let bareme = try BaremeLoader.embedded()
    self.bareme = bareme
    state = State(setting: Setting(bareme: bareme, today: today, examples: [answers]))
    play([.example(1)])
  }

  mutating func play(_ events: [Event]) {
    for event in events { state = reduce(state, event).0 }
  }

  mutating func receive(_ news: News) {
    state = Wizard.receive(state, news)
  }

  func picture(_ size: Size, _ capabilities: Capabilities) -> Picture {
    render(Scene(state: state, bareme: bareme), size: size, capabilities: capabilities)
  }
}

// A page read to its end, as somebody in a small window does.
extension Stage {
  /// What of some texts is nowhere on the page: not as it opens, nor while it is scrolled down, nor in the « pourquoi »
  /// of a question, which tells what has no room beside it.
  func unseen(_ texts: [String], _ size: Size, _ capabilities: Capabilities) -> [String] {
    func left(_ texts: [String], in frames: [String]) -> [String] {
      texts.filter { text in !frames.contains { $0.contains(Self.plain(text)) } }
    }
    let missing = left(texts, in: [Self.words(picture(size, capabilities))])
    if missing.isEmpty { return [] }
    var stage = self
    if state.question != nil, state.overlay == nil { stage.play([.why]) }
    return left(missing, in: stage.frames(size, capabilities))
  }

  /// The words of every frame met from the page's top to its end.
  func frames(_ size: Size, _ capabilities: Capabilities) -> [String] {
    var stage = self
    var found: [String] = []
    // A list is walked line by line, what can be scrolled page by page.
    let isList = stage.state.page == .review && stage.state.overlay == nil
    let isSlide = stage.state.slide != nil && stage.state.overlay == nil
    let down: Event = isList || isSlide ? .down : .pageDown
    // On a slide PgDn and Home turn the page.
    if !isSlide { stage.play([.home]) }
    while found.count < 100 {
      let picture = stage.picture(size, capabilities)
      stage.state.holdScroll(within: picture.scrollLimit, page: picture.scrollPage)
      let words = Self.words(picture)
      if words == found.last { break }
      found.append(words)
      stage.play([down])
    }
    return found
  }

  /// Everything readable, with and without the borders and the line breaks, so that a sentence is found however it is
  /// wrapped.
  private static func words(_ picture: Picture) -> String {
    let rows = picture.frame.lines().map(plain)
    let inside = rows.map { row in
      row.filter { !"│|".contains($0) }.split(separator: " ").joined(separator: " ")
    }
    return rows.joined(separator: "\n") + "\n" + inside.joined(separator: " ")
  }

  /// No-break spaces read as spaces.
  static func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }
}

extension Picture {
  /// The text from the caret to the end of its row.
  var textAtCaret: String? {
    guard let caret = frame.caret, frame.lines().indices.contains(caret.row) else { return nil }
    return (caret.column..<frame.size.columns).map { frame[$0, caret.row].text }.joined()
  }

  /// The words of the frame, whatever the spaces and the boxes between them.
  var words: String {
    frame.lines().joined(separator: "\n")
  }
}
