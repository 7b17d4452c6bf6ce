package import AidRules

/// Reads a text as the answer to a fact, or says why it can't.
///
///     understand("1 234", for: .pmt, specialites: [], mode: .wizard)  // .success(.count(1234))
package func understand(
  _ raw: String,
  for fact: Fact,
  specialites: [Specialite],
  mode: IntakeMode
) -> Result<FactValue, InputProblem> {
  let index = SpecialiteIndex(fact == .specialite ? specialites : [])
  return understand(raw, for: fact, index: index, mode: mode)
}

/// The same with the specialties folded before, where texts are read again and again.
package func understand(
  _ raw: String,
  for fact: Fact,
  index: SpecialiteIndex,
  mode: IntakeMode
) -> Result<FactValue, InputProblem> {
  let expectation = fact.expectation(mode)
  let text = trimmed(raw)
  do throws(InputProblem.Cause) {
    guard !text.isEmpty else { throw .empty }
    switch expectation {
    case .specialite: return .success(.specialite(id: try readSpecialite(text, in: index).id))
    case .count(let range): return .success(.count(try readCount(text, in: range, mode: mode)))
    case .percent: return .success(.percent(try readPercent(text, mode: mode)))
    case .amount(let low, let high):
      return .success(.amount(try readHundredths(withoutEuro(text), from: low, to: high, mode: mode)))
    case .decimal(let low, let high):
      return .success(.decimal(try readHundredths(text, from: low, to: high, mode: mode)))
    case .choice: return .success(try readChoice(text, for: fact, mode: mode))
    case .list: return .success(.situations(try readSituations(text)))
    case .periods: return .success(.suspensions(try readPeriods(text, slashes: mode == .wizard)))
    case .day(let slashes): return .success(.day(try readDay(text, slashes: slashes)))
    }
  } catch {
    return .failure(InputProblem(fact: fact, expectation: expectation, received: raw, cause: error))
  }
}

extension InputProblem.Cause: Error {}

/// The text without spaces around it, no-break and narrow ones included.
package func trimmed(_ text: String) -> String {
  var scalars = text.unicodeScalars[...]
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}
