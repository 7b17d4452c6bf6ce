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

  @Test func truncatingEndsWithAnEllipsis() {
    #expect(truncate("Patientèle", columns: 10, glyphs: .unicode) == "Patientèle")
    #expect(truncate("Patientèle", columns: 9, glyphs: .unicode) == "Patientè…")
    #expect(truncate("Patientele", columns: 9, glyphs: .ascii) == "Patien...")
    #expect(truncate("Patientele", columns: 2, glyphs: .ascii) == "..")
    #expect(truncate("Patientele", columns: 0, glyphs: .unicode) == "")
    #expect(truncate("漢字漢", columns: 4, glyphs: .unicode) == "漢…")
  }
}
