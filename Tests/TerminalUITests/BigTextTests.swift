import TerminalUI
import Testing

@Suite("Text in large letters")
struct BigTextTests {
  @Test("Three rows hold an amount, in blocks and in plain characters")
  func small() {
    #expect(
      BigText("19 000 €", .small, glyphs: .unicode).rows == [
        " ▄  ▄▄▄    ▄▄▄ ▄▄▄ ▄▄▄     ▄▄▄",
        "▀█  █▄█    █ █ █ █ █ █    ▀█▀ ",
        "▄█▄ ▄▄█    █▄█ █▄█ █▄█    ▀██▄",
      ]
    )
    #expect(
      BigText("2 %", .small, glyphs: .ascii).rows == [
        "___    _ _",
        "__#     _\"",
        "#__    # _",
      ]
    )
  }

  @Test("Five rows hold a figure twice as wide, six a word with an accent")
  func large() {
    #expect(
      BigText("7", .large, glyphs: .unicode).rows == ["██████", "    ██", "    ██", "    ██", "    ██"]
    )
    let word = BigText("È", .large, glyphs: .ascii)
    #expect(word.rows == ["##    ", "######", "##    ", "####  ", "##    ", "######"])
    #expect(word.columns == 6)
  }

  @Test("No-break spaces are spaces, small letters capitals, and a sign that isn't drawn is left out")
  func folding() {
    let amount = BigText("19 000 €", .small, glyphs: .unicode)
    #expect(BigText("19\u{202F}000\u{A0}€", .small, glyphs: .unicode) == amount)
    #expect(BigText("après", .large, glyphs: .unicode) == BigText("APRÈS", .large, glyphs: .unicode))
    #expect(BigText("漢7\u{301}☃", .small, glyphs: .unicode).rows == ["", "", ""])
    #expect(BigText("", .large, glyphs: .unicode).columns == 0)
  }

  @Test("Every sign is as wide on each of its rows, and two signs are never drawn alike")
  func whole() {
    let signs = "0123456789€≈%/,.+-?!':ABCDEFGHIJKLMNPQRSTUVWXYZÀÂÉÈÊÎÔÙ"
    var met: Set<[String]> = []
    for glyphs in [Glyphs.unicode, .ascii] {
      for scale in BigText.Scale.allCases {
        met.removeAll()
        for sign in signs {
          let drawn = BigText(String(sign), scale, glyphs: glyphs)
          #expect(drawn.columns > 0, "\(sign)")
          #expect(drawn.rows.allSatisfy { cellWidth(of: $0) == drawn.columns }, "\(sign)")
          #expect(drawn.rows.count == (scale == .small ? 3 : "ÀÂÉÈÊÎÔÙ".contains(sign) ? 6 : 5))
          #expect(met.insert(drawn.rows).inserted, "\(sign)")
        }
      }
    }
  }
}
