import AidRules

/// Reads periods separated by commas, each `AAAA-MM-JJ/AAAA-MM-JJ`, or in the wizard `JJ/MM/AAAA - JJ/MM/AAAA` as well;
/// they come out in the order of their first days.
func readPeriods(_ text: String, slashes: Bool) throws(InputProblem.Cause) -> [Suspension] {
  var periods: [Suspension] = []
  for part in split(text, where: { $0 == "," }) {
    periods.append(try readPeriod(trimmed(String(part)), slashes: slashes))
  }
  periods.sort { ($0.debut, $0.fin) < ($1.debut, $1.fin) }
  for (first, second) in zip(periods, periods.dropFirst()) where second.debut <= first.fin {
    throw .overlappingPeriods
  }
  return periods
}

private func readPeriod(_ text: String, slashes: Bool) throws(InputProblem.Cause) -> Suspension {
  let (first, last) = try ends(text, slashes: slashes)
  let debut = try readDay(trimmed(first), slashes: slashes)
  let fin = try readDay(trimmed(last), slashes: slashes)
  guard let period = Suspension(debut: debut, fin: fin) else { throw .periodBackwards }
  return period
}

/// The two ends: a slash between two dashed days, or spaces around a dash or an « au » between two days.
private func ends(_ text: String, slashes: Bool) throws(InputProblem.Cause) -> (String, String) {
  let words = text.split(separator: " ").map(String.init)
  if slashes, words.count == 3, ["-", "–", "au"].contains(words[1]) { return (words[0], words[2]) }
  let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  guard parts.count == 2 else { throw .notAPeriod }
  return (parts[0], parts[1])
}
