import TerminalUI

extension Lines {
  func folded(_ span: Span) -> Span {
    Span(glyphs.text(span.text), span.ink)
  }

  /// Breaks inked pieces at plain spaces; a no-break space never breaks, a longer word breaks anywhere.
  ///
  /// A run of spaces counts as one, and none begins or ends a line; a line break in the text is kept.
  func wrapped(_ spans: [Span], indent: Int, hanging: Int) -> [Line] {
    guard glyphs.isASCII else {
      var paragraph = Paragraph(spans, columns: columns, indent: indent, hanging: hanging)
      return paragraph.broken()
    }
    // Its spaces may break: those that mustn't are folded last.
    let folding = spans.map { Span(foldedButSpaces($0.text), $0.ink) }
    var paragraph = Paragraph(folding, columns: columns, indent: indent, hanging: hanging)
    return paragraph.broken().map { line in Line(line.spans.map(folded)) }
  }

  private func foldedButSpaces(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\u{A0}" || $0 == "\u{202F}" }
      .map { glyphs.text(String($0)) }.joined(separator: "\u{A0}")
  }
}
