/// A calendar day of the proleptic Gregorian calendar, without time or time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// Creates a day from a count of days since 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Creates a day from its parts, or nil when no such day exists or the year is outside 1 … 9999.
  ///
  ///     Day(2026, 2, 31)  // nil
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
    self.init(number: Self.number(year, month, day))
  }

  /// The day's year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    // Eras of 400 years counted from 1 March of year 0, so that the leap day ends a year.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The same day of the month `count` months later; a day that the month lacks becomes its last day.
  public func adding(months count: Int) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + (month - 1) + count
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    let length = Self.length(ofMonth: newMonth, year: newYear)
    return Day(number: Self.number(newYear, newMonth, min(day, length)))
  }

  /// The anniversary `count` years later; 29 February falls on 28 February in other years.
  public func adding(years count: Int) -> Day {
    adding(months: count * 12)
  }

  /// The day `count` days later.
  public func adding(days count: Int) -> Day {
    Day(number: number + count)
  }

  /// Whether one day comes before another.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  /// The number of days of a month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// The day as `AAAA-MM-JJ`.
  public var description: String {
    let (year, month, day) = parts
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
