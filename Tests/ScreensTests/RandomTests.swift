import Screens
import TerminalUI
import TestSupport
import Testing
import Wizard

@Suite("Screens under random keys and sizes")
struct RandomTests {
  @Test("Every state draws at every size, with the caret inside", arguments: [1, 2, 3] as [UInt64])
  func drawsAnything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var stage = try Stage()
    var visited: Set<String> = []
    for _ in 0..<150 {
      let input = InputEvent.key(Self.keys.randomElement(using: &random) ?? .enter)
      let size = Size(
        columns: [80, 132, 60, 100, 20, 5].randomElement(using: &random) ?? 80,
        rows: [24, 43, 18, 30, 5, 2].randomElement(using: &random) ?? 24
      )
      let picture = stage.picture(size, .unicodeColors)
      let caret = try #require(picture.frame.caret)
      #expect(caret.column < size.columns && caret.row < size.rows)
      #expect(picture.frame.size == size)
      // The caret stands on the focused item wherever the page is drawn.
      if size.columns >= 60, size.rows >= 18 {
        let place = picture.targets.last { $0.item == stage.state.focus }?.rect
        #expect(place?.contains(caret) == true, "\(stage.state.focus) on \(stage.state.page) at \(size)")
      }
      for target in picture.targets { #expect(stage.state.focusables.contains(target.item)) }
      if let event = KeyMap.event(input, stage.state, picture) { stage.play([event]) }
      visited.insert("\(stage.state.page)")
    }
    #expect(visited.count > 3)
  }

  private static let keys: [TerminalUI.Key] =
    [.enter, .enter, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageDown, .pageUp]
    + [.function(1), .function(3), .function(6), .function(8), .function(8), .function(9), .function(10)]
    + "mg775121&é\"'(-è_ç à?.é漢".map { .character($0) } + [.alt("1"), .control("u"), .backspace, .delete]
}
