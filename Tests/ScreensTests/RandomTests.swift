import Screens
import TerminalUI
import Testing
import Wizard

/// A small generator with a fixed seed, so that a failure comes back.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Screens under random keys and sizes")
struct RandomTests {
  @Test("Every state draws at every size, with the caret inside", arguments: [1, 2, 3] as [UInt64])
  func drawsAnything(seed: UInt64) throws {
    var random = SplitMix(state: seed)
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

  private static let keys: [Key] =
    [.enter, .enter, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageDown, .pageUp]
    + [.function(1), .function(3), .function(6), .function(8), .function(8), .function(9), .function(10)]
    + "mg775121&é\"'(-è_ç à?.é漢".map { .character($0) } + [.alt("1"), .control("u"), .backspace, .delete]
}
