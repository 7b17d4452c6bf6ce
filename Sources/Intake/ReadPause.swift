/// The shortest and the longest pause between two steps of a demonstration, in milliseconds.
package let pauseBounds = 50...10_000

/// Reads a pause with its unit, in milliseconds: `400ms`, `0,4s`, `0.4 s`; nil where it is none, or out of bounds.
package func readPause(_ text: String) -> Int? {
  let unspaced = text.lowercased().filter { !$0.isWhitespace }
  if unspaced.hasSuffix("ms") { return bounded(unspaced.dropLast(2), thousandths: 1) }
  return unspaced.hasSuffix("s") ? bounded(unspaced.dropLast(), thousandths: 1_000) : nil
}

/// What a number of units is in milliseconds; whole ones only.
private func bounded(_ number: Substring, thousandths: Int) -> Int? {
  let parts = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
  guard parts.count <= 2,
    parts.allSatisfy({ (1...5).contains($0.count) && $0.unicodeScalars.allSatisfy(isDigit) }),
    let units = Int(parts[0])
  else { return nil }
  var milliseconds = units * thousandths
  if parts.count == 2 {
    guard thousandths > 1, parts[1].count <= 3, let decimals = Int(parts[1]) else { return nil }
    milliseconds += decimals * [100, 10, 1][parts[1].count - 1]
  }
  return pauseBounds.contains(milliseconds) ? milliseconds : nil
}
