import AidRules
import Intake
import Testing

@Suite("Amounts as people type them")
struct AmountTests {
  @Test(
    "A whole amount, with or without its currency",
    arguments: [("11000", 11_000), ("11 000 €", 11_000), ("11\u{202F}000\u{202F}€", 11_000), ("1", 1)]
  )
  func accepted(text: String, expected: Int) {
    #expect(understandAmount(text, of: .option) == .success(expected))
  }

  @Test(
    "What isn't one is refused with its cause",
    arguments: [
      ("", .empty), ("€", .empty), ("0", .outOfRange), ("1000000", .outOfRange), ("-3", .negative),
      ("12.500", .separatorRefused(asThousand: 12_500)), ("12,50", .notWhole), ("mille", .notANumber),
    ] as [(String, InputProblem.Cause)]
  )
  func refused(text: String, cause: InputProblem.Cause) {
    guard case .failure(let problem) = understandAmount(text, of: .option) else {
      Issue.record("\(text) was accepted")
      return
    }
    #expect(problem.cause == cause)
    #expect(problem.expectation == .count(1...999_999))
  }
}
