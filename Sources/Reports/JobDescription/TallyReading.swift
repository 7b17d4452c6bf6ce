import Intake

extension TallyDocument {
  /// The missions that got a hand in a page written by AssistMed, in its order; nil where the text is no such page.
  ///
  ///     TallyDocument.chosen(in: "- Accueil du patient : 3 mains\n- Facturation : 0 main\n")  // ["Accueil du patient"]
  package static func chosen(in text: String) -> [String]? {
    let lines = text.split(whereSeparator: \.isNewline).compactMap { line($0) }
    return lines.isEmpty ? nil : lines.filter { $0.hands > 0 }.map(\.mission)
  }

  /// The first line of a mission that can't be read, counted from 1; nil where each can.
  package static func unreadableLine(in text: String) -> Int? {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .firstIndex { $0.hasPrefix("-") && line($0) == nil }
      .map { $0 + 1 }
  }

  private static func line(_ written: Substring) -> (mission: String, hands: Int)? {
    var line = shown(String(written), longest: .max)[...]
    guard line.hasPrefix("- ") else { return nil }
    line = line.dropFirst(2)
    if line.hasSuffix(" (\(added))") { line = line.dropLast(added.count + 3) }
    guard let colon = line.lastIndex(of: ":") else { return nil }
    let words = line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace)
    // « 1 234 mains » has a space between its thousands.
    guard let noun = words.last, noun == "main" || noun == "mains" else { return nil }
    let digits = words.dropLast().joined()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let hands = Int(digits)
    else {
      return nil
    }
    let mission = unescaped(trimmed(String(line[..<colon])))
    return mission.isEmpty ? nil : (mission, hands)
  }

  /// The text without the signs that Markdown asks for.
  private static func unescaped(_ text: String) -> String {
    var (result, isEscaped) = ("", false)
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }
}
