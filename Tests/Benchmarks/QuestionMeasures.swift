import AidRules
import BaremeFiles
import Questionnaires

/// How many questions are asked before the verdict and the maximum can't change any more, beside the fewest possible.
enum QuestionMeasures {
  private static let count = 20_000
  private static let seed: UInt64 = 20_261_121

  /// Prints a line for each group of doctors.
  ///
  /// - Returns: whether our order stays near enough to the best one everywhere.
  static func printAll() throws -> Bool {
    let bareme = try BaremeLoader.embedded()
    print("Questions asked until the verdict and the maximum can't change any more, mean of a doctor.")
    print(
      "\(count) doctors a group, seed \(seed); the optimum is found by dynamic programming on these doctors."
    )
    var holds = true
    for group in Population.Group.allCases {
      var population = Population(group, bareme, seed: seed)
      let doctors = (0..<count).compactMap { _ in population.next() }
      let found = try Comparison(
        doctors,
        Population.specialites(of: bareme),
        bareme,
        on: bareme.verifieLe
      )
      print(line(group, found))
      holds = holds && found.holds
    }
    return holds
  }

  private static func line(_ group: Population.Group, _ found: Comparison) -> String {
    let excess = tenths(of: (found.ours - found.optimum) * 100, over: found.optimum)
    let name = group.rawValue + String(repeating: " ", count: max(1, 26 - group.rawValue.count))
    return name
      + "optimum \(thousandths(found.optimum, over: found.doctors))   "
      + "ours \(thousandths(found.ours, over: found.doctors)) (+\(excess) %)   "
      + "fixed order \(thousandths(found.fixed, over: found.doctors))   "
      + "target +\(Comparison.tolerance) %: \(found.holds ? "met" : "missed")"
  }

  private static func thousandths(_ sum: Int, over count: Int) -> String {
    let rounded = (sum * 1000 + count / 2) / max(1, count)
    return "\(rounded / 1000).\(String(rounded % 1000 + 1000).dropFirst())"
  }

  private static func tenths(of sum: Int, over count: Int) -> String {
    let rounded = (sum * 10 + count / 2) / max(1, count)
    return "\(rounded / 10).\(rounded % 10)"
  }
}
