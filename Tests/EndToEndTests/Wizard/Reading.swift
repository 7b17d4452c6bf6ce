import TestSupport
import Testing

extension TerminalSession {
  /// Reads the panel in front from its top, scrolling until every figure or word was seen or nothing moves.
  ///
  /// - Returns: what was not seen.
  func missing(_ wanted: [String]) throws -> [String] {
    try send(.home)
    var missing = wanted
    for _ in 0..<60 {
      let before = screen
      // The frame may still be on its way: what is looked for, or a change, ends the wait.
      let limit = ContinuousClock.now + .seconds(2)
      try wait(for: "the panel") { session in
        missing = session.notHeld(missing)
        return missing.isEmpty || session.screen != before || ContinuousClock.now > limit
      }
      if missing.isEmpty { return [] }
      let shown = screen
      try send(.pageDown)
      let end = ContinuousClock.now + .seconds(2)
      try wait(for: "more of the panel") { $0.screen != shown || ContinuousClock.now > end }
      if screen == shown { return missing }
      missing = notHeld(missing)
      if missing.isEmpty { return [] }
    }
    return missing
  }

  /// Whether some row holds `text`, not as a part of a longer number.
  func holds(_ text: String) -> Bool {
    notHeld([text]).isEmpty
  }

  /// What no row holds.
  private func notHeld(_ texts: [String]) -> [String] {
    let rows = screen
    return texts.filter { text in !rows.contains { Self.holds(text, in: $0) } }
  }

  private static func holds(_ text: String, in row: String) -> Bool {
    row.ranges(of: text).contains { range in
      let before = range.lowerBound > row.startIndex ? row[row.index(before: range.lowerBound)] : " "
      let after = range.upperBound < row.endIndex ? row[range.upperBound] : " "
      return !Self.belongs(before) && !Self.belongs(after)
    }
  }

  /// A digit, or the narrow space that groups digits.
  private static func belongs(_ character: Character) -> Bool {
    character == "\u{202F}" || ("0"..."9").contains(character)
  }

  /// Expects words and figures somewhere in the panel in front.
  func expectPanel(_ wanted: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    let missing = try missing(wanted)
    #expect(missing == [], "the screen:\n\(screen.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
