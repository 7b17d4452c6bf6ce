import AidRules

/// Reads `AAAA-MM-JJ`, and `JJ/MM/AAAA` where slashes are accepted.
func readDay(_ text: String, slashes: Bool) throws(InputProblem.Cause) -> Day {
  let dashed = split(text) { $0 == "-" }
  let slashed = slashes ? split(text) { $0 == "/" } : []
  let parts: [String.UnicodeScalarView]
  if dashed.map(\.count) == [4, 2, 2] {
    parts = dashed
  } else if slashed.count == 3, slashed[2].count == 4,
    slashed[0...1].allSatisfy({ (1...2).contains($0.count) })
  {
    parts = slashed.reversed()
  } else {
    throw .notADay
  }
  guard parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { throw .notADay }
  guard let day = Day(try whole(parts[0]), try whole(parts[1]), try whole(parts[2])) else { throw .noSuchDay }
  return day
}
