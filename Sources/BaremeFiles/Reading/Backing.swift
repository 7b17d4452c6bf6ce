import AidRules

/// What backs a value, as far as its place and the groups above it say.
struct Backing {
  /// How well the value is established.
  var statut: Statut?
  /// The sources, the deciding one first.
  var sources: [String] = []
  /// The decision that chose a reading.
  var decision: String?
  /// The day of the last check.
  var verifieLe: Day
  /// The words of the first source; never inherited, since they are about one value.
  var citation: String?

  /// The keys that any group may carry.
  static let keys: Set<String> = ["statut", "sources", "decision", "verifie_le", "citation"]

  /// The statuts a barème may give: only a doctor can type in what the CPAM notified.
  static let statuts = Statut.allCases.filter { $0 != .notifie }
}

/// What the reading of every file shares.
final class Context {
  /// The identifiers of the registered sources; nil when the registry couldn't be read.
  var sources: Set<String>?
  /// The numbers of the decisions; nil when they couldn't be read.
  var decisions: Set<String>?
  /// The day the whole barème was last checked; nil when it couldn't be read.
  var verifieLe: Day?
  /// The yearly amounts that are likely; nil when they couldn't be read.
  var likelyAmounts: ClosedRange<Int>?
  /// The paths of the values; nil when some couldn't be read.
  var keys: Set<String>?
  /// The values read so far, for the checks that look at them together.
  private(set) var values: [ReadValue] = []
  /// The identifiers of the regimes, in the order written.
  var regimes: [String] = []
  /// The problems found so far.
  private(set) var problems: [BaremeProblem] = []

  /// Notes a problem.
  func report(_ file: String, _ line: Int?, _ key: String, _ kind: BaremeProblem.Kind) {
    problems.append(BaremeProblem(file: file, line: line, key: key, kind: kind))
  }

  /// Notes a value that was read.
  func note(_ value: ReadValue) {
    values.append(value)
  }

  /// The path of a value without its regime, the same for every regime that shares its file.
  func keyWithinRegime(_ key: String) -> String {
    let parts = key.split(separator: ".", maxSplits: 1)
    guard let first = parts.first, regimes.contains(String(first)) else { return key }
    return parts.count == 2 ? String(parts[1]) : ""
  }
}
