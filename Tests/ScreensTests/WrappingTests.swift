import TerminalUI
import Testing

@testable import Screens

@Suite("Paragraphs broken into lines")
struct WrappingTests {
  private func wrap(_ text: String, columns: Int) -> [String] {
    var lines = Lines(columns: columns, glyphs: .unicode)
    lines.add(text)
    return lines.all.map { $0.spans.map(\.text).joined() }
  }

  @Test("At spaces only")
  func breaksAtSpacesOnly() {
    #expect(
      wrap("aide de 38\u{202F}000\u{A0}€ par an", columns: 10) == [
        "aide de", "38\u{202F}000\u{A0}€", "par an",
      ]
    )
    #expect(wrap("un deux", columns: 7) == ["un deux"])
    #expect(wrap("un deux", columns: 6) == ["un", "deux"])
  }

  @Test("Line breaks are kept")
  func keepsLineBreaks() {
    #expect(wrap("", columns: 10) == [""])
    #expect(wrap("un\n\n  deux\r\ntrois", columns: 10) == ["un", "", "deux", "trois"])
    #expect(wrap("un\u{85}deux\u{2028}trois", columns: 20) == ["un", "deux", "trois"])
  }

  @Test("Words longer than the line are cut")
  func cutsLongWords() {
    #expect(wrap("le abcdefghij fin", columns: 4) == ["le", "abcd", "efgh", "ij", "fin"])
    #expect(wrap("漢字漢", columns: 5) == ["漢字", "漢"])
    #expect(wrap("abc", columns: -3) == ["a", "b", "c"])
  }

  @Test("Spaces at the edges make no empty line")
  func edges() {
    #expect(wrap("abc ", columns: 3) == ["abc"])
    #expect(wrap(" abcdef", columns: 4) == ["abcd", "ef"])
    #expect(wrap("ab   cd", columns: 3) == ["ab", "cd"])
    #expect(wrap("   ", columns: 2) == [""])
  }

  @Test("Lines fit and lose nothing", arguments: 2...30)
  func fits(columns: Int) {
    let text = "L’aide  de 38\u{202F}000\u{A0}€ est 漢字 versée  sur cinq ans, anticonstitutionnellement. "
    let lines = wrap(text, columns: columns)
    #expect(lines.allSatisfy { cellWidth(of: $0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("The ink of each piece stays with it, and later lines hang")
  func inks() {
    var lines = Lines(columns: 9, glyphs: .unicode)
    lines.add([Span("Source", .strong), Span(" ameli.fr", .muted)], indent: 1, hanging: 2)
    #expect(
      lines.all == [
        Line([Span(" "), Span("Source", .strong)]), Line([Span("   "), Span("ameli.", .muted)]),
        Line([Span("   "), Span("fr", .muted)]),
      ]
    )
  }
}
