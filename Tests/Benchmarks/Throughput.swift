/// How many times a second one thing is done, on one core.
struct Throughput {
  private let name: String
  private let perSecond: [Int]
  private let target: Int

  /// Does something `count` times for nothing, then `count` times in each of `runs`.
  ///
  /// - Parameter body: Gives a figure that depends on all it did, so that nothing of it is left out.
  init(_ name: String, _ count: Int, runs: Int = 15, target: Int, _ body: () throws -> Int) rethrows {
    let expected = try body()
    var rates: [Int] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let found = try body()
      let duration = ContinuousClock.now - start
      // A pure function gives the same figure each time: a run that doesn't counts for nothing.
      guard found == expected else { continue }
      rates.append(Int((Double(count) / (duration / .seconds(1))).rounded()))
    }
    self.name = name
    self.target = target
    perSecond = rates.sorted()
  }

  /// One plain line.
  var line: String {
    guard let least = perSecond.first, let most = perSecond.last else { return "\(name): not measured" }
    let median = perSecond[perSecond.count / 2]
    return "\(name): \(median) a second   (\(least) to \(most))   target \(target): "
      + (median >= target ? "met" : "missed")
  }
}
