package import AidRules

/// Reads a whole amount of euros that no question asks for, or says why it can't; the sign of the currency may follow.
///
///     understandAmount("11 000 €", of: .option)  // .success(11000)
/// - Parameter fact: The fact that the amount is about, named by a refusal unless a flag is.
package func understandAmount(_ raw: String, of fact: Fact) -> Result<Int, InputProblem> {
  let range = 1...999_999
  let text = trimmed(raw)
  let figures = withoutEuro(text)
  do throws(InputProblem.Cause) {
    guard !figures.isEmpty else { throw .empty }
    return .success(try readCount(figures, in: range, mode: .commandLine))
  } catch {
    return .failure(InputProblem(fact: fact, expectation: .count(range), received: raw, cause: error))
  }
}

/// The text without the sign of the currency that may end it.
func withoutEuro(_ text: String) -> String {
  text.hasSuffix("€") ? trimmed(String(text.dropLast())) : text
}
