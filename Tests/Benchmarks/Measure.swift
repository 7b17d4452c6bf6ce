/// The durations of one thing done several times.
struct Measure {
  /// What was done.
  private(set) var name: String
  /// The shortest, the middle and the longest.
  let fastest: Duration
  let median: Duration
  let slowest: Duration
  /// What the median should not exceed, when the project promised something.
  private(set) var target: Duration?

  /// Does something once for nothing, since the first time reads files that stay in memory, then `runs` times.
  ///
  /// - Parameter repetitions: how many times a run does it, for what is too short for the clock.
  init(
    _ name: String,
    runs: Int = 25,
    repetitions: Int = 1,
    target: Duration? = nil,
    _ body: () throws -> Void
  ) rethrows {
    try self.init(name, runs: runs, target: target) {
      let start = ContinuousClock.now
      for _ in 0..<repetitions { try body() }
      return (ContinuousClock.now - start) / repetitions
    }
  }

  /// The same when the body itself knows how long it took.
  init(_ name: String, runs: Int = 25, target: Duration? = nil, timed body: () throws -> Duration) rethrows {
    _ = try body()
    var durations: [Duration] = []
    for _ in 0..<runs { durations.append(try body()) }
    durations.sort()
    self.name = name
    self.target = target
    fastest = durations.first ?? .zero
    median = durations.isEmpty ? .zero : durations[durations.count / 2]
    slowest = durations.last ?? .zero
  }

  /// The same durations under another name, beside a target.
  func judged(as name: String, target: Duration) -> Measure {
    var judged = self
    (judged.name, judged.target) = (name, target)
    return judged
  }

  /// One plain line.
  var line: String {
    var line = Self.padded(name, to: 46) + Self.text(median)
    line += "   (" + Self.text(fastest) + " to " + Self.text(slowest) + ")"
    if let target {
      line += "   target \(Self.text(target)): \(median <= target ? "met" : "missed")"
    }
    return line
  }

  /// Milliseconds with three decimals, aligned.
  private static func text(_ duration: Duration) -> String {
    let microseconds = Int((duration / .microseconds(1)).rounded())
    let fraction = String(microseconds % 1000 + 1000).dropFirst()
    let text = "\(microseconds / 1000).\(fraction) ms"
    return String(repeating: " ", count: max(0, 11 - text.count)) + text
  }

  private static func padded(_ text: String, to length: Int) -> String {
    text + String(repeating: " ", count: max(1, length - text.count))
  }
}
