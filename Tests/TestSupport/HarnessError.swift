/// Why the harness gave up; the description shows what a person would have seen.
package enum HarnessError: Error, CustomStringConvertible {
  case cannotStart(program: String, reason: String)
  /// The condition didn't come true in time.
  case timeout(awaited: String, after: Duration, screen: [String])
  /// The program ended before the condition came true.
  case ended(awaited: String, status: ExitStatus, screen: [String])
  /// The program read nothing for seconds, or has closed its terminal.
  case notTyped(Key, screen: [String])
  case commandTimeout(arguments: [String], after: Duration)
  case missingProduct(path: String)

  package var description: String {
    switch self {
    case .cannotStart(let program, let reason):
      "cannot start \(program): \(reason)"
    case .timeout(let awaited, let duration, let screen):
      "\(awaited) did not come within \(duration); the screen:\n\(Self.framed(screen))"
    case .ended(let awaited, let status, let screen):
      "the program ended (\(status)) before \(awaited); the screen:\n\(Self.framed(screen))"
    case .notTyped(let key, let screen):
      "the program did not take \(key); the screen:\n\(Self.framed(screen))"
    case .commandTimeout(let arguments, let duration):
      "the command \(arguments) did not end within \(duration) and was killed"
    case .missingProduct(let path):
      "no executable at \(path): build it first (swift build)"
    }
  }

  private static func framed(_ screen: [String]) -> String {
    screen.map { "  │\($0)" }.joined(separator: "\n")
  }
}
