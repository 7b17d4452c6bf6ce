import AidRules
import Glibc

/// What the program reads of the machine.
enum Environment {
  /// A variable, when it is set to something.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Today in the time zone of the computer.
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
      ?? Day(number: now / 86_400)
  }
}
