import AidRules
import Glibc
import Wizard

/// What the program reads of the machine.
enum Environment {
  /// A variable, when it is set to something.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Today in the time zone of the computer.
  static var today: Day { Clock.moment(Clock.milliseconds()).day }
}
