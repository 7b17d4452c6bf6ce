extension UsageProblem {
  /// Reads what the parser of the command line says in English, since its errors can't be read otherwise.
  ///
  /// The parser's version is exact in the manifest and a test parses each message: a new wording is seen before
  /// a user sees it.
  package init(parserMessage message: String) {
    let words = Self.quotedWords(message)
    let first = words.first.map { String($0.prefix { $0 != " " }) } ?? ""
    if message.hasPrefix("Unknown option") {
      self = .unknownOption(
        first,
        nearest: words.count > 1 && Self.looksLike(first, words[1]) ? words[1] : nil
      )
    } else if message.hasPrefix("Missing value for") {
      self = .missingValue(first)
    } else if message.hasPrefix("Missing expected argument") {
      self = .missingValue(first.filter { $0 != "<" && $0 != ">" })
    } else if message.hasPrefix("Unexpected argument") || message.contains(" unexpected arguments: ") {
      self = .unexpected(words.first ?? "")
    } else if message.hasPrefix("The option ") {
      self = .valueNotTaken(first)
    } else {
      self = .other
    }
  }

  /// Whether a suggestion has half the letters of what was typed: the parser gives its nearest, however far it is.
  private static func looksLike(_ typed: String, _ suggested: String) -> Bool {
    let (letters, others) = (typed.filter(\.isLetter), suggested.filter(\.isLetter))
    var rest = Array(others)
    for letter in letters {
      if let place = rest.firstIndex(of: letter) { rest.remove(at: place) }
    }
    return 2 * (others.count - rest.count) >= max(letters.count, others.count)
  }

  /// The parts of a message between apostrophes.
  private static func quotedWords(_ message: String) -> [String] {
    message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }
}
