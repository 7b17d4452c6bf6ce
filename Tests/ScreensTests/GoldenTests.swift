import Screens
import TerminalUI
import TestSupport
import Testing
import Wizard

@Suite("Screens, held by golden files and by what they must say")
struct GoldenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)]
  static let terminals: [(name: String, capabilities: Capabilities)] = [
    ("utf8", .unicodeColors), ("ascii", .asciiMono),
  ]

  @Test("The frame is the one recorded, and says what it is for", arguments: HeldScene.all)
  func held(_ scene: HeldScene) throws {
    var stage = try Stage()
    stage.play(scene.events)
    for size in Self.sizes {
      for terminal in Self.terminals {
        let picture = stage.picture(size, terminal.capabilities)
        let glyphs = terminal.capabilities.glyphs
        let text = plain(picture.words)
        for words in scene.says { #expect(text.contains(plain(glyphs.text(words))), "\(words)") }
        let focus = try #require(picture.textAtCaret.map(plain))
        #expect(focus.hasPrefix(plain(glyphs.text(scene.focus))), "the caret is on « \(focus) »")
        #expect(picture.frame.lines().allSatisfy { cellWidth(of: $0) == size.columns })
        if glyphs.isASCII { #expect(text.allSatisfy { $0.isASCII }) }
        GoldenFile.check(
          picture.frame.golden(),
          "\(scene.name)-\(size.columns)x\(size.rows)-\(terminal.name)"
        )
      }
    }
  }

  /// No-break spaces read as spaces.
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }
}
