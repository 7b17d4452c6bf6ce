import AidRules
import Glibc
import Wizard

/// The computer's clock, in its time zone.
enum Clock {
  /// The milliseconds since 1970.
  static func milliseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000 + Int64(now.tv_nsec) / 1_000_000
  }

  /// The day and the time of day of a number of milliseconds since 1970.
  static func moment(_ milliseconds: Int64) -> Moment {
    var seconds = time_t(milliseconds / 1_000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    return Moment(
      day: day ?? Day(number: seconds / 86_400),
      hour: Int(parts.tm_hour),
      minute: Int(parts.tm_min)
    )
  }

  /// A number of milliseconds since 1970 for a script: ISO 8601, in the computer's time zone.
  ///
  ///     2026-11-22T14:32:05+01:00
  static func timestamp(_ milliseconds: Int64) -> String {
    var seconds = time_t(milliseconds / 1_000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let length = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
    let text = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return "\(text.dropLast(2)):\(text.suffix(2))"
  }
}
