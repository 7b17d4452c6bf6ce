package import AidRules

/// A day and a time of day, on the computer's clock.
package struct Moment: Hashable, Sendable {
  /// The day.
  package let day: Day
  /// The hour, 0 to 23.
  package let hour: Int
  /// The minute, 0 to 59.
  package let minute: Int

  /// Creates a moment.
  package init(day: Day, hour: Int, minute: Int) {
    self.day = day
    self.hour = hour
    self.minute = minute
  }
}
