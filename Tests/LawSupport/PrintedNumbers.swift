import Foundation

/// The numbers that a French text prints, as a reader sees them: `1 025` is one number, `79,95` too.
package enum PrintedNumbers {
  /// A number with the words around it.
  package struct Printed {
    /// The number, without the spaces of its thousands.
    package let number: String
    /// The text in which it stands.
    package let context: String
  }

  /// The numbers of a text, without the names that hold one: bands, decisions, methods, sectors, working times.
  ///
  /// - Parameter erased: texts that aren't ours, such as quotations and the titles of sources.
  package static func of(_ text: String, erasing erased: [String] = []) -> [Printed] {
    var text = text
    // The longest first: one may hold another.
    let holding = Set(erased.filter { $0.contains(where: \.isNumber) }).sorted { $0.count > $1.count }
    for words in holding { text = text.replacingOccurrences(of: words, with: " ") }
    for name in names { text = text.replacing(name, with: " ") }
    return text.matches(of: number).map { match in
      let context = text[..<match.range.lowerBound].suffix(60) + text[match.range.lowerBound...].prefix(30)
      return Printed(number: normal(String(match.output)), context: String(context))
    }
  }

  /// The numbers of a count, a day or any other text of the barème.
  package static func bare(_ text: String) -> [String] {
    text.matches(of: number).map { normal(String($0.output)) }
  }

  /// Without the spaces of thousands and the zeros in front: `01/03/2026` and « 1er mars 2026 » are the same day.
  private static func normal(_ number: String) -> String {
    let digits = number.filter { $0.isNumber || $0 == "," }
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == "0" }
    return (whole.isEmpty ? "0" : String(whole)) + (parts.count > 1 ? "," + parts[1] : "")
  }

  private nonisolated(unsafe) static let number = /[0-9]+(?:[\u{202F}\u{A0} ][0-9]{3}(?![0-9]))*(?:,[0-9]+)?/

  // No word ends before a narrow space, by Unicode: what must not follow is said instead.
  private nonisolated(unsafe) static let names: [Regex<Substring>] = [
    /\bP(?:30|50|70|90|95)(?![0-9])/, /\bD-[0-9]+/, /\bE[1-4](?![0-9])/, /\b[Ss]ecteur [123](?![0-9])/,
    /\b(?:1\/3|0,5|1|1,5|2)[\u{A0} ]ETP/, /--[a-z0-9-]+/, /https?:\/\/\S+/, /\b2 (?:avec|sans) OPTAM\b/,
    /[Aa]venant[\u{A0} ]7(?![0-9])/,
  ]
}
