import RegexBuilder

/// A Swift file read just well enough to search it: comments are blanked, lines stay where they were.
struct SwiftSource {
  /// The text without its comments; string literals are kept.
  let code: String

  init(_ text: String) {
    code = Self.withoutComments(Array(text))
  }

  /// The modules of all import lines, whatever their access level and attributes.
  var imports: [String] {
    let kinds: Set<Substring> = ["typealias", "struct", "class", "enum", "protocol", "let", "var", "func"]
    let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    return code.split(whereSeparator: { $0.isNewline || $0 == ";" }).compactMap { line in
      var words = line.split(whereSeparator: \.isWhitespace)[...]
      while let word = words.first, word.hasPrefix("@") || levels.contains(word) { words.removeFirst() }
      guard words.popFirst() == "import" else { return nil }
      if let word = words.first, kinds.contains(word) { words.removeFirst() }
      return words.first?.split(separator: ".").first.map(String.init)
    }
  }

  /// The whole numbers of the code and of its strings, without `_` between digits, with their lines.
  var numbers: [(line: Int, number: String)] {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
      // Letters and points belong to the word: neither `x775` nor `0.775` is the number 775.
      line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
        .map { word in
          // A range holds two numbers, a fraction one.
          word.contains("..") ? word.split(separator: ".") : [trimmed(word)]
        }
        .joined()
        .map { $0.filter { $0 != "_" } }
        .filter { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
        .map { (index + 1, String($0)) }
    }
  }

  /// What strings count in years, months, percent and the like, in figures or in letters, as in `16 ans`, with its line.
  ///
  /// « un » and « une » are articles more often than numbers: they aren't looked for.
  var quantities: [(line: Int, words: String)] {
    let number =
      #/\d+(?:[.,\/]\d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt/#
    let unit =
      #/ans?|années?|mois|semaines?|jours?|heures?|%|€|tiers|quarts?|cinquièmes?|indicateurs?|patients?|options?/#
    let quantity = Regex {
      ChoiceOf {
        Anchor.startOfLine
        #/[^\w,.\/]/#
      }
      Capture {
        number
        OneOrMore(.whitespace)
        unit
      }
      NegativeLookahead { .word }
    }
    .ignoresCase()
    return code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
      // An escaped space stands between a number and its unit as a typed one does.
      let spaced = ["\\u{A0}", "\\u{202F}"].reduce(String(line)) { $0.replacing($1, with: " ") }
      return spaced.matches(of: quantity).map { match in
        let words = match.1.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return (index + 1, words.lowercased())
      }
    }
  }

  /// A word without the points around it: a sentence may end with a number.
  private func trimmed(_ word: Substring) -> Substring {
    var word = word
    while word.last == "." { word.removeLast() }
    while word.first == "." { word.removeFirst() }
    return word
  }

  private static func withoutComments(_ text: [Character]) -> String {
    var kept = ""
    var depth = 0
    var quotes = 0  // 1 in a string, 3 in a string of several lines
    var index = 0
    func at(_ offset: Int, _ expected: String) -> Bool {
      text[min(offset, text.count)...].starts(with: expected)
    }
    while index < text.count {
      let character = text[index]
      if depth > 0 {
        if at(index, "*/") || at(index, "/*") {
          depth += at(index, "*/") ? -1 : 1
          index += 1
        } else if character.isNewline {
          kept.append("\n")
        }
      } else if quotes > 0 {
        kept.append(character)
        if character == "\\", index + 1 < text.count {
          index += 1
          kept.append(text[index])
        } else if quotes == 3, at(index, "\"\"\"") {
          kept += "\"\""
          index += 2
          quotes = 0
        } else if quotes == 1, character == "\"" || character.isNewline {
          quotes = 0
        }
      } else if at(index, "//") {
        while index + 1 < text.count, !text[index + 1].isNewline { index += 1 }
      } else if at(index, "/*") {
        depth = 1
        index += 1
      } else if character == "\"" {
        quotes = at(index, "\"\"\"") ? 3 : 1
        kept += String(repeating: "\"", count: quotes)
        index += quotes - 1
      } else {
        kept.append(character)
      }
      index += 1
    }
    return kept
  }
}
