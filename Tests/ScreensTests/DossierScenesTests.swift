import Screens
import TerminalUI
import TestSupport
import Testing
import Wizard

@Suite("Screens of the dossiers, held by golden files and by what they must say")
struct DossierScenesTests {
  @Test("The frame is the one recorded, and says what it is for", arguments: DossierScene.all)
  func held(_ scene: DossierScene) throws {
    var stage = try Stage()
    stage.play(scene.steps)
    for size in GoldenTests.sizes {
      for (name, unicode) in GoldenTests.terminals {
        let capabilities = Capabilities(unicode: unicode, colors: true)
        let picture = stage.picture(size, capabilities)
        let glyphs = capabilities.glyphs
        let text = flat(picture.words)
        for words in scene.says + (size.columns < 80 ? [] : scene.saysWide) {
          #expect(
            text.contains(flat(glyphs.text(words))),
            "\(words), \(size.columns) columns\n\(picture.words)"
          )
        }
        let focus = try #require(picture.textAtCaret.map(flat))
        #expect(focus.hasPrefix(flat(glyphs.text(scene.focus))), "the caret is on « \(focus) »")
        #expect(picture.frame.lines().allSatisfy { cellWidth(of: $0) == size.columns })
        if glyphs.isASCII { #expect(text.allSatisfy { $0.isASCII }) }
        for contrast in Contrast.allCases {
          let mono = Capabilities(unicode: unicode, colors: false, contrast: contrast)
          #expect(stage.picture(size, mono).frame == picture.frame)
        }
        GoldenFile.check(picture.frame.golden(), "\(scene.name)-\(size.columns)x\(size.rows)-\(name)")
      }
    }
  }

  /// The letters of a screen, whatever the spaces, the line breaks and the boxes between them.
  private func flat(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"│┌┐└┘─|+-".contains($0) }
  }
}
