import AidRules

/// The words quoted from a source, searched for numbers and days as French texts write them.
struct Quotation {
  private let numbers: Set<String>
  /// The words in lower case, without what parts them.
  private let words: [Substring]

  init(_ text: String) {
    numbers = Set(Self.numbers(in: text))
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether a number is there, in figures or, for the small ones, in words.
  func holds(_ number: String) -> Bool {
    if numbers.contains(number) { return true }
    guard let value = Int(number), Self.spelled.indices.contains(value) else { return false }
    return Self.spelled[value].contains { !wordsBefore($0.split(separator: " ")).isEmpty }
  }

  /// Whether a day is there: in full, in figures, or as far as a text that names a beginning tells it.
  ///
  ///     « 22 juin 2024 »; « mai 2023 » for its first day; « 2021 » for 1 January.
  func holds(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.parts
    let name = Self.months[month - 1]
    for word in wordsBefore([name[...], "\(year)"]) {
      if word == "\(dayOfMonth)" { return true }
      if dayOfMonth == 1, word == "1er" || !word.startsWithDigit { return true }
    }
    if dayOfMonth == 1, month == 1 {
      let alone = wordsBefore(["\(year)"]).contains { !$0.startsWithDigit && !Self.months.contains("\($0)") }
      if alone { return true }
    }
    let figures = [dayOfMonth, month].map { Substring($0 < 10 ? "0\($0)" : "\($0)") }
    return !wordsBefore(figures + ["\(year)"]).isEmpty
      || !wordsBefore(["\(year)"] + figures.reversed()).isEmpty
  }

  /// The word before each place where others stand in a row; empty at the beginning.
  private func wordsBefore(_ row: [Substring]) -> [Substring] {
    words.indices.compactMap { index in
      guard words[index...].starts(with: row) else { return nil }
      return index == 0 ? "" : words[index - 1]
    }
  }

  /// The numbers up to twelve as texts write years and months; « un » alone is most often an article.
  private static let spelled = [
    ["zéro"], ["premier", "première", "un an", "une année", "un mois", "un jour", "une fois"],
    ["deux", "deuxième", "second", "seconde"], ["trois", "troisième"], ["quatre", "quatrième"],
    ["cinq", "cinquième"], ["six", "sixième"], ["sept", "septième"], ["huit", "huitième"],
    ["neuf", "neuvième"], ["dix", "dixième"], ["onze", "onzième"], ["douze", "douzième"],
  ]

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
}

extension Substring {
  fileprivate var startsWithDigit: Bool { first?.isWholeNumber ?? false }
}
