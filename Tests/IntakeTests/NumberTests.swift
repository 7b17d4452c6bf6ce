import AidRules
import Intake
import Testing

@Suite("Numbers as people type them")
struct NumberTests {
  @Test(
    "Whole numbers accept spaces of every width",
    arguments: [
      ("1234", 1234), ("1 234", 1234), ("1\u{A0}234", 1234), ("1\u{202F}234", 1234), (" 775 ", 775),
      ("0", 0), ("0775", 775), ("9999", 9999), ("9 999", 9999),
    ]
  )
  func accepted(text: String, expected: Int) {
    for mode in [IntakeMode.commandLine, .wizard] {
      #expect(understand(text, for: .pmt, specialites: [], mode: mode) == .success(.count(expected)))
    }
  }

  @Test(
    "What isn't a whole number in the range is refused with its cause",
    arguments: [
      ("", .empty), ("  \u{A0}", .empty), ("beaucoup", .notANumber), ("12a", .notANumber),
      ("1e30", .notANumber), ("-5", .negative), ("\u{2212}5", .negative), ("-", .notANumber),
      ("+5", .notANumber), ("775,5", .notWhole), ("775.50", .notWhole), ("0.775", .notWhole),
      ("1 234,5", .notWhole), ("1,2,3", .notANumber), (".", .notANumber), ("10000", .outOfRange),
      ("12.345", .outOfRange), ("99999999999999999999999999", .tooManyDigits),
      ("12 34", .misplacedSpaces(joined: 1234)), ("1  234", .misplacedSpaces(joined: 1234)),
      ("\u{0661}\u{0662}", .notANumber), ("7\u{301}", .notANumber), ("½", .notANumber),
    ] as [(String, InputProblem.Cause)]
  )
  func refused(text: String, cause: InputProblem.Cause) {
    for mode in [IntakeMode.commandLine, .wizard] {
      let problem = problem(text, .pmt, mode)
      #expect(problem?.cause == cause)
      #expect(problem?.expectation == .count(0...9_999))
      #expect(problem?.fact == .pmt)
    }
  }

  @Test("A separator before three digits is asked in the wizard and refused on the command line")
  func ambiguous() {
    for text in ["1.234", "1,234"] {
      #expect(problem(text, .pmt, .wizard)?.cause == .ambiguous(asThousand: 1234))
      #expect(problem(text, .pmt, .commandLine)?.cause == .separatorRefused(asThousand: 1234))
    }
  }

  @Test("Each indicator has its own range")
  func ranges() {
    #expect(
      understand("19 999", for: .fileActive, specialites: [], mode: .wizard) == .success(.count(19_999))
    )
    #expect(problem("20000", .fileActive, .wizard)?.cause == .outOfRange)
    #expect(problem("19999", .objectifPmt, .wizard)?.cause == .outOfRange)
    #expect(problem("0", .annee, .commandLine)?.expectation == .count(1...10))
    #expect(understand("10", for: .annee, specialites: [], mode: .commandLine) == .success(.count(10)))
  }

  @Test(
    "Percentages are read exactly, with a point or a comma",
    arguments: [
      ("79,95", 79, "95"), ("79.950", 79, "95"), ("80", 80, ""), ("80 %", 80, ""),
      ("0,333333333333", 0, "333333333333"),
      ("100,0", 100, ""), ("1.234", 1, "234"),
    ]
  )
  func percentages(text: String, whole: Int, decimals: String) throws {
    let expected = try #require(Percent(whole, decimals: decimals))
    #expect(
      understand(text, for: .honorairesCliniques, specialites: [], mode: .commandLine)
        == .success(.percent(expected))
    )
  }

  @Test("Less than one without its sign may be a share of one: the wizard asks, the command line can't")
  func shares() throws {
    for (text, whole, decimals) in [("0,8", 80, ""), ("0.795", 79, "5"), ("0,05", 5, ""), (",8", 0, "")] {
      let cause = problem(text, .honorairesCliniques, .wizard)?.cause
      let meant = Percent(whole, decimals: decimals)
      #expect(text == ",8" ? cause == .notANumber : cause == meant.map { .smallShare(meant: $0) })
    }
    let small = try #require(Percent(0, decimals: "8"))
    for (text, mode) in [("0,8 %", IntakeMode.wizard), ("0,8", .commandLine)] {
      #expect(
        understand(text, for: .honorairesCliniques, specialites: [], mode: mode) == .success(.percent(small))
      )
    }
    for text in ["0", "0,0", "1,5"] { #expect(problem(text, .partMoins16, .wizard) == nil) }
  }

  @Test(
    "Other percentages are refused",
    arguments: [
      ("100,1", .outOfRange), ("101", .outOfRange), ("-1", .negative), (".5", .notANumber),
      ("5,", .notANumber),
      ("%", .notANumber), ("quatre-vingts", .notANumber),
    ] as [(String, InputProblem.Cause)]
  )
  func badPercentages(text: String, cause: InputProblem.Cause) {
    #expect(problem(text, .honorairesCliniques, .wizard)?.cause == cause)
  }

  @Test("The text received is safe to show: no control characters, 60 of them and the sign of a cut")
  func received() {
    #expect(problem("a\u{1B}[31m\u{202E}b\n", .pmt, .wizard)?.received == "a[31mb")
    #expect(problem(String(repeating: "x", count: 500), .pmt, .wizard)?.received.count == 61)
  }
}

/// The problem that a text makes, nil when it is accepted.
func problem(_ text: String, _ fact: Fact, _ mode: IntakeMode) -> InputProblem? {
  guard case .failure(let problem) = understand(text, for: fact, specialites: Samples.specialites, mode: mode)
  else { return nil }
  return problem
}
