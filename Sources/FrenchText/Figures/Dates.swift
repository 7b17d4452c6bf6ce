import AidRules

extension Day {
  /// The day in full.
  ///
  ///     Day(2026, 3, 1)?.text  // 1er mars 2026
  package var text: String {
    let (year, month, day) = parts
    return "\(day == 1 ? "1er" : String(day)) \(Self.monthName(month)) \(year)"
  }

  /// The day in figures.
  ///
  ///     Day(2026, 1, 15)?.shortText  // 15/01/2026
  package var shortText: String {
    let (year, month, day) = parts
    return "\(Self.padded(day))/\(Self.padded(month))/\(year)"
  }

  private static func monthName(_ month: Int) -> String {
    switch month {
    case 1: "janvier"
    case 2: "février"
    case 3: "mars"
    case 4: "avril"
    case 5: "mai"
    case 6: "juin"
    case 7: "juillet"
    case 8: "août"
    case 9: "septembre"
    case 10: "octobre"
    case 11: "novembre"
    default: "décembre"
    }
  }

  private static func padded(_ value: Int) -> String {
    value < 10 ? "0\(value)" : String(value)
  }
}
