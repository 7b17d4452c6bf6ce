import AidRules

/// Reads a whole number in a range.
///
/// Spaces of any width may separate groups of three digits. A comma or a point before exactly three digits may
/// mean the thousand or the decimals: the command line refuses it, the wizard asks.
func readCount(
  _ text: String,
  in range: ClosedRange<Int>,
  mode: IntakeMode
) throws(InputProblem.Cause) -> Int {
  if isNegative(text) { throw .negative }
  let parts = split(text) { $0 == "." || $0 == "," }
  guard parts.allSatisfy({ $0.allSatisfy { isDigit($0) || $0.properties.isWhitespace } }),
    parts.contains(where: { $0.contains(where: isDigit) })
  else { throw .notANumber }
  if parts.count > 1 {
    throw separatorProblem(parts, in: range, mode: mode)
  }
  let groups = split(text, where: \.properties.isWhitespace)
  let number = try whole(groups.joined())
  // `12 34` is likelier a slip than 1 234, and an empty group is a doubled space.
  guard groups.count == 1 || groupsThousands(groups) else { throw .misplacedSpaces(joined: number) }
  guard range.contains(number) else { throw .outOfRange }
  return number
}

/// Why a number written with commas or points isn't a whole one.
private func separatorProblem(
  _ parts: [String.UnicodeScalarView],
  in range: ClosedRange<Int>,
  mode: IntakeMode
) -> InputProblem.Cause {
  guard parts.allSatisfy({ $0.contains(where: isDigit) }) else { return .notANumber }
  guard groupsThousands(parts), parts.allSatisfy({ $0.allSatisfy(isDigit) }), parts[0].first != "0" else {
    return parts.count == 2 ? .notWhole : .notANumber
  }
  do throws(InputProblem.Cause) {
    let thousand = try whole(parts.joined())
    guard range.contains(thousand) else { return .outOfRange }
    return mode == .wizard ? .ambiguous(asThousand: thousand) : .separatorRefused(asThousand: thousand)
  } catch {
    return error
  }
}

/// Reads a percentage with a point or a comma and any number of decimals, a `%` sign allowed.
///
/// Less than one without the sign may be a share of one: the wizard asks, the command line reads it as it stands.
func readPercent(_ text: String, mode: IntakeMode) throws(InputProblem.Cause) -> Percent {
  if isNegative(text) { throw .negative }
  let hasSign = text.hasSuffix("%")
  let figures = hasSign ? trimmed(String(text.dropLast())) : text
  let parts = split(figures) { $0 == "." || $0 == "," }
  guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
    throw .notANumber
  }
  let number = try whole(parts[0])
  guard let percent = Percent(number, decimals: parts.count == 2 ? String(parts[1]) : "") else {
    throw .outOfRange
  }
  if mode == .wizard, !hasSign, percent.whole == 0, !percent.decimals.isEmpty,
    let meant = try asShare(percent.decimals)
  {
    throw .smallShare(meant: meant)
  }
  return percent
}

/// The percentage that the decimals of a share of one write: `8` is eight tenths.
private func asShare(_ decimals: String) throws(InputProblem.Cause) -> Percent? {
  let digits = decimals.unicodeScalars.map(\.self) + (decimals.utf8.count < 2 ? ["0"] : [])
  let rest = String(String.UnicodeScalarView(digits.dropFirst(2)))
  return Percent(try whole(digits.prefix(2)), decimals: rest)
}

/// The number that digits write; leading zeros are free.
func whole(_ digits: some Sequence<Unicode.Scalar>) throws(InputProblem.Cause) -> Int {
  let significant = digits.drop { $0 == "0" }
  var number = 0
  for (index, digit) in significant.enumerated() {
    guard index < 9 else { throw .tooManyDigits }
    number = number * 10 + Int(digit.value) - 48
  }
  return number
}

/// Whether groups of digits read as thousands: one to three digits, then three by three.
private func groupsThousands(_ groups: [String.UnicodeScalarView]) -> Bool {
  groups.enumerated().allSatisfy { index, group in
    index == 0 ? (1...3).contains(group.count) : group.count == 3
  }
}

/// Whether the text begins with a minus sign, of the keyboard or of the typographer, before a figure.
private func isNegative(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, first == "-" || first == "\u{2212}" else { return false }
  return text.unicodeScalars.dropFirst().first { !$0.properties.isWhitespace }.map(isDigit) ?? false
}

/// Whether a scalar is one of the ten digits of the keyboard.
func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  ("0"..."9").contains(scalar)
}

/// The parts of a text between separators, empty ones included.
func split(_ text: String, where isSeparator: (Unicode.Scalar) -> Bool) -> [String.UnicodeScalarView] {
  text.unicodeScalars
    .split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
    .map { String.UnicodeScalarView($0) }
}
