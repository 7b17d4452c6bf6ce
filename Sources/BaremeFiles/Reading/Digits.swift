import AidRules

/// The ways the barème writes numbers and days, as text to text: nothing here can overflow.
enum Digits {
  /// The digits of a whole number written with or without spaces between groups of three.
  ///
  ///     Digits.ungrouped("19 000")  // "19000"
  static func ungrouped(_ text: String) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) { [" ", "\u{A0}", "\u{202F}"].contains($0) }
    guard groups.allSatisfy(isDigits), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
      return nil
    }
    guard groups.count == 1 || groups[0].utf8.count <= 3 else { return nil }
    return groups.joined()
  }

  /// The whole part and the decimals of a number written with a comma or a point.
  static func decimal(_ text: Substring) -> (whole: Substring, decimals: String)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits) else { return nil }
    return (parts[0], parts.count == 2 ? String(parts[1]) : "")
  }

  /// What stands before a percent sign, or nil when there is none.
  static func withoutPercentSign(_ text: String) -> Substring? {
    guard text.hasSuffix("%") else { return nil }
    var number = text.dropLast()
    while let last = number.last, last.isWhitespace { number.removeLast() }
    return number
  }

  /// The numerator and the denominator of `195/305`, `12,5 %` or `1`.
  static func fraction(_ text: String) -> (numerator: Int, denominator: Int)? {
    if let number = withoutPercentSign(text) {
      guard let (whole, decimals) = decimal(number), decimals.utf8.count <= 3 else { return nil }
      guard let numerator = Int(whole + decimals) else { return nil }
      return (numerator, decimals.reduce(100) { denominator, _ in denominator * 10 })
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits), let numerator = Int(parts[0]) else {
      return nil
    }
    guard parts.count == 2 else { return (numerator, 1) }
    guard let denominator = Int(parts[1]), denominator > 0 else { return nil }
    return (numerator, denominator)
  }

  /// The hundredths of a number with two decimals at most: 186 702 for `1 867,02`.
  static func hundredths(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), let whole = ungrouped(String(parts[0])) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : "00"
    guard isDigits(decimals), (1...2).contains(decimals.utf8.count) else { return nil }
    return Int(whole + decimals + (decimals.utf8.count == 1 ? "0" : ""))
  }

  /// The day of `2024-06-22`.
  static func day(_ text: String) -> Day? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy(isDigits), parts.map(\.utf8.count) == [4, 2, 2] else {
      return nil
    }
    guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
    return Day(year, month, day)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
