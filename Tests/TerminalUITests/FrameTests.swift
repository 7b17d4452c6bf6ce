import Testing

import TerminalUI

@Suite struct FrameTests {
  private func frame(_ columns: Int, _ rows: Int) -> Frame { Frame(size: Size(columns: columns, rows: rows)) }

  @Test func piecesFollowEachOther() {
    var frame = frame(12, 1)
    let next = frame.put("Aide ", column: 1, row: 0, ink: .strong, clip: frame.bounds)
    #expect(next == 6)
    frame.put("38 k€", column: next, row: 0, clip: frame.bounds)
    #expect(frame.lines() == [" Aide 38 k€ "])
    #expect(frame.inkLines() == [".sssss......"])
  }

  @Test func textIsClippedToTheRectangleAndTheFrame() {
    var frame = frame(8, 2)
    let clip = Rect(column: 2, row: 0, columns: 3, rows: 1)
    #expect(frame.put("abcdef", column: 1, row: 0, clip: clip) == 7)
    frame.put("xyz", column: 2, row: 1, clip: clip)
    frame.put("long", column: 6, row: 1, clip: Rect(column: -9, row: -9, columns: 99, rows: 99))
    #expect(frame.lines() == ["  bcd   ", "      lo"])
  }

  @Test func placesOutsideDoNothing() {
    var frame = frame(4, 2)
    let blank = frame
    for (column, row) in [(-9, 0), (4, 0), (0, -1), (0, 2), (.max, .max), (.min, .min)] {
      frame.put("abc", column: column, row: row, clip: frame.bounds)
      #expect(frame[column, row] == .blank)
    }
    frame.put("abc", column: 0, row: 0, clip: Rect(column: 0, row: 0, columns: 0, rows: 5))
    #expect(frame == blank)
  }

  @Test func wideCharactersTakeTwoCellsOrNone() {
    var frame = frame(5, 3)
    frame.put("漢字漢", column: 0, row: 0, clip: frame.bounds)
    #expect(frame[0, 0].text == "漢" && frame[1, 0].text == "")
    #expect(frame[4, 0].text == " ")
    frame.put("漢", column: -1, row: 1, clip: frame.bounds)
    #expect(frame[0, 1].text == " ")
    #expect(frame.lines()[0] == "漢字 ")
  }

  @Test func overwritingHalfOfAWideCharacterBlanksTheOther() {
    var frame = frame(4, 1)
    frame.put("漢字", column: 0, row: 0, clip: frame.bounds)
    frame.put("x", column: 1, row: 0, clip: frame.bounds)
    #expect(frame.lines() == [" x字"])
    frame.put("y", column: 2, row: 0, clip: frame.bounds)
    #expect(frame.lines() == [" xy "])
  }

  @Test func controlsAndJoinedEmojiAreTamed() {
    var frame = frame(10, 1)
    frame.put("a\u{1B}[2J\nb\t👨‍👩‍👧⚠\u{FE0F}\u{202E}c", column: 0, row: 0, clip: frame.bounds)
    #expect(frame.lines() == ["a[2Jb👨⚠c "])
  }

  @Test func boxesBearTheirTitle() {
    var frame = frame(16, 3)
    frame.box(frame.bounds, title: "Objectifs", glyphs: .unicode)
    #expect(frame.lines() == ["┌─ Objectifs ──┐", "│              │", "└──────────────┘"])
    #expect(frame.inkLines()[0] == "bbtttttttttttbbb")
    frame.box(frame.bounds, title: "Éligibilité et plus", glyphs: .ascii)
    #expect(frame.lines()[0] == "+- Eligibi... -+")
    frame.box(Rect(column: 0, row: 0, columns: 1_000_000, rows: 3), title: nil, glyphs: .unicode)
    #expect(frame.lines()[1] == "│              |")
  }

  @Test func goldenFormHoldsTextInkAndCaret() {
    var frame = frame(4, 2)
    frame.put("é", column: 0, row: 1, ink: .error, clip: frame.bounds)
    frame.caret = Point(column: 1, row: 1)
    #expect(frame.golden() == "4x2\n|    |\n|é   |\nink\n\n!\ncaret 1,1\n")
    frame.caret = nil
    #expect(frame.golden().hasSuffix("caret hidden\n"))
  }

  @Test func inkLettersAreUnique() {
    #expect(Set(Ink.allCases.map(\.letter)).count == 16)
  }

  @Test("A cell keeps a letter with its marks, and two cells of other marks differ")
  func marks() {
    let two = Cell(text: "a\u{301}\u{323}")
    #expect(two.text == "a\u{301}\u{323}" && two.plain == nil && !two.isRightHalf)
    #expect(two != Cell(text: "a\u{301}") && two == Cell(text: "a\u{301}\u{323}"))
    #expect(Cell(text: "é").plain == "é" && Cell(text: "é").text == "é")
    #expect(Cell(text: "").isRightHalf && Cell.blank.text == " ")
  }

  @Test("A row written over wide characters leaves no half of one")
  func plainOverWide() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.put("漢漢漢", column: 0, row: 0, clip: frame.bounds)
    frame.put("abc", column: 1, row: 0, clip: frame.bounds)
    #expect(frame.lines() == [" abc漢"])
    frame.put("xyz", column: -1, row: 0, clip: Rect(column: 1, row: 0, columns: 1, rows: 1))
    #expect(frame.lines() == [" zbc漢"])
  }
}
