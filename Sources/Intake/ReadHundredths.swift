import AidRules

/// Reads a number with two decimals at most, after a comma or a point, spaces allowed between groups of three digits.
///
/// Three figures after a separator may be thousands: the command line refuses them, the wizard asks.
func readHundredths(
  _ text: String,
  from low: Hundredths,
  to high: Hundredths,
  mode: IntakeMode
) throws(InputProblem.Cause) -> Hundredths {
  let parts = split(text) { $0 == "." || $0 == "," }
  guard parts.count == 2, parts[1].allSatisfy(isDigit), (1...2).contains(parts[1].count) else {
    // Anything else is a whole number, or is refused as one would be.
    let range = (low.count + 99) / 100...high.count / 100
    do throws(InputProblem.Cause) {
      return Hundredths(try readCount(text, in: range, mode: mode) * 100)
    } catch .notWhole {
      throw .tooManyDecimals
    }
  }
  let units = try readCount(String(parts[0]), in: 0...high.count / 100, mode: mode)
  let decimals = try whole(parts[1])
  let number = Hundredths(units * 100 + (parts[1].count == 1 ? decimals * 10 : decimals))
  guard low <= number, number <= high else { throw .outOfRange }
  return number
}
