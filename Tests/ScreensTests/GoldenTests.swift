import Screens
import TerminalUI
import TestSupport
import Testing
import Wizard

@Suite("Screens, held by golden files and by what they must say")
struct GoldenTests {
  /// The smallest promised, the usual one, and those from which the pages spread out.
  static let sizes = [
    Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 100, rows: 30),
    Size(columns: 132, rows: 43),
  ]
  static let terminals: [(name: String, unicode: Bool)] = [("utf8", true), ("ascii", false)]

  @Test("The frame is the one recorded, and says what it is for", arguments: HeldScene.all)
  func held(_ scene: HeldScene) throws {
    var stage = try Stage()
    stage.play(scene.events)
    for size in Self.sizes {
      for terminal in Self.terminals {
        let colored = Capabilities(unicode: terminal.unicode, colors: true)
        let picture = stage.picture(size, colored)
        let glyphs = colored.glyphs
        let place = "\(size.columns)x\(size.rows)-\(terminal.name)"
        let says = scene.says + (size.columns >= 80 ? scene.saysWide : [])
        let hidden = stage.unseen(says.map(glyphs.text), size, colored)
        #expect(hidden == [], "at \(place)")
        let focus = try #require(picture.textAtCaret.map(Stage.plain))
        #expect(
          focus.hasPrefix(Stage.plain(glyphs.text(scene.focus))),
          "the caret is on « \(focus) » at \(place)"
        )
        #expect(picture.frame.lines().allSatisfy { cellWidth(of: $0) == size.columns })
        if glyphs.isASCII { #expect(picture.words.allSatisfy { $0.isASCII }) }
        #expect(Self.cuts(in: picture, glyphs) == [], "at \(place)")
        // One file for all of them: colours are chosen where frames are sent to the terminal.
        for contrast in Contrast.allCases {
          let mono = Capabilities(unicode: terminal.unicode, colors: false, contrast: contrast)
          #expect(stage.picture(size, mono).frame == picture.frame)
        }
        GoldenFile.check(picture.frame.golden(), "\(scene.name)-\(place)")
      }
    }
  }

  /// The rows where a word or a sentence is cut: the sign of a cut with no word after it.
  ///
  /// In ASCII the empty cells of a bar are dots too.
  private static func cuts(in picture: Picture, _ glyphs: Glyphs) -> [String] {
    picture.frame.lines().filter { line in
      // The panel's name is no cut.
      let row = line.replacing("Et si\(glyphs.ellipsis)", with: "Et si")
      return row.ranges(of: glyphs.ellipsis).contains { range in
        let before = range.lowerBound > row.startIndex ? row[row.index(before: range.lowerBound)] : " "
        let after = range.upperBound < row.endIndex ? row[range.upperBound] : " "
        if "#.".contains(before) || after == "." { return false }
        return before != " " || row[range.upperBound...].first { !$0.isWhitespace }?.isLetter != true
      }
    }
  }
}
