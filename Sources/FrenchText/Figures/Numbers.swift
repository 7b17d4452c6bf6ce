package import AidRules

/// French typography and grammar shared by every sentence.
///
/// The strings of this room hold their no-break spaces as they are printed (U+202F before `; ! ? % €` and between
/// thousands, U+00A0 before `:` and inside « »); a test walks the sentences and refuses an ordinary space there.
package enum French {
  /// The narrow no-break space, U+202F.
  package static let narrowSpace = "\u{202F}"
  /// The no-break space, U+00A0.
  package static let noBreakSpace = "\u{00A0}"

  /// A whole number, grouped by thousands.
  ///
  ///     French.number(1234)  // 1 234
  package static func number(_ value: Int) -> String {
    let magnitude = value.magnitude
    guard magnitude >= 1_000 else { return (value < 0 ? "−" : "") + String(magnitude) }
    return number(value / 1_000) + narrowSpace + String(magnitude % 1_000 + 1_000).dropFirst()
  }

  /// A gain or a gap, with its sign.
  ///
  ///     French.signed(195)  // +195
  package static func signed(_ value: Int) -> String {
    value < 0 ? number(value) : "+" + number(value)
  }

  /// A number and the noun it counts; French has its plural from 2 on.
  ///
  ///     French.count(1, "patient", "patients")  // 1 patient
  package static func count(_ value: Int, _ singular: String, _ plural: String) -> String {
    number(value) + " " + (value.magnitude < 2 ? singular : plural)
  }

  /// A small count in words, before a feminine noun; in figures from ten on.
  package static func inWords(_ count: Int) -> String {
    let words = ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
    return words.indices.contains(count) ? words[count] : number(count)
  }

  /// A distance between two percentages.
  ///
  ///     French.points(0.05)  // 0,05 point
  package static func points(_ distance: Percent) -> String {
    distance.decimalText + (distance.whole < 2 ? " point" : " points")
  }

  /// A rank: `1re` in the feminine (the default, for a year), `1er` in the masculine, then `2e`.
  package static func ordinal(_ rank: Int, feminine: Bool = true) -> String {
    if rank == 1 { return feminine ? "1re" : "1er" }
    return number(rank) + "e"
  }

  /// Words joined by commas, the last one after `et` or another conjunction.
  package static func list(_ words: [String], _ conjunction: String = "et") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " " + conjunction + " " + last
  }

  /// Words between French quotation marks.
  package static func quoted(_ text: String) -> String {
    "«" + noBreakSpace + text + noBreakSpace + "»"
  }

  /// The text with its first letter in capital.
  package static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The text as a sentence, with its full stop.
  package static func ended(_ text: String) -> String {
    text.hasSuffix(".") ? text : text + "."
  }

  /// The text as the continuation of a sentence: without its capital, unless it begins with an acronym.
  package static func uncapitalized(_ text: String) -> String {
    guard let second = text.dropFirst().first, second.isLowercase || !second.isLetter else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
