import Testing

import TerminalUI

@Suite struct WidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("\u{202F}", 1), ("\u{A0}", 1), ("\u{200B}", 0),
    ("\u{1B}", 0), ("漢", 2), ("한", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("█", 1), ("…", 1), ("€", 1), ("✓", 1), ("", 0),
    ("Échéance : 1\u{202F}080\u{A0}€", 18),
  ])
  func cellsOf(text: String, width: Int) {
    #expect(cellWidth(of: text) == width)
  }

  @Test func wrappingBreaksAtSpacesOnly() {
    #expect(
      wrap("aide de 38\u{202F}000\u{A0}€ par an", columns: 10) == [
        "aide de", "38\u{202F}000\u{A0}€", "par an",
      ]
    )
    #expect(wrap("un deux", columns: 7) == ["un deux"])
    #expect(wrap("un deux", columns: 6) == ["un", "deux"])
  }

  @Test func wrappingKeepsLineBreaksAndIndents() {
    #expect(wrap("", columns: 10) == [""])
    #expect(wrap("un\n\n  deux\r\ntrois", columns: 10) == ["un", "", "  deux", "trois"])
  }

  @Test func wrappingCutsWordsLongerThanTheLine() {
    #expect(wrap("le abcdefghij fin", columns: 4) == ["le", "abcd", "efgh", "ij", "fin"])
    #expect(wrap("漢字漢", columns: 5) == ["漢字", "漢"])
    #expect(wrap("abc", columns: -3) == ["a", "b", "c"])
  }

  @Test func spacesAtTheEdgesMakeNoEmptyLine() {
    #expect(wrap("abc ", columns: 3) == ["abc"])
    #expect(wrap(" abcdef", columns: 4) == ["abcd", "ef"])
    #expect(wrap("ab   cd", columns: 3) == ["ab", "cd"])
    #expect(wrap("   ", columns: 2) == [""])
  }

  @Test(arguments: 2...30)
  func wrappedLinesFitAndLoseNothing(columns: Int) {
    let text = "L’aide  de 38\u{202F}000\u{A0}€ est 漢字 versée  sur cinq ans, anticonstitutionnellement. "
    let lines = wrap(text, columns: columns)
    #expect(lines.allSatisfy { cellWidth(of: $0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func truncatingEndsWithAnEllipsis() {
    #expect(truncate("Patientèle", columns: 10, glyphs: .unicode) == "Patientèle")
    #expect(truncate("Patientèle", columns: 9, glyphs: .unicode) == "Patientè…")
    #expect(truncate("Patientele", columns: 9, glyphs: .ascii) == "Patien...")
    #expect(truncate("Patientele", columns: 2, glyphs: .ascii) == "..")
    #expect(truncate("Patientele", columns: 0, glyphs: .unicode) == "")
    #expect(truncate("漢字漢", columns: 4, glyphs: .unicode) == "漢…")
  }
}
