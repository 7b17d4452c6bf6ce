package import AidRules

/// A text that couldn't be accepted as an answer: which fact, what was expected, what was received, and why.
package struct InputProblem: Error, Hashable, Sendable {
  /// The fact asked.
  package let fact: Fact
  /// What would have been accepted.
  package let expectation: Expectation
  /// The text received, without control characters and cut to 60 of them: safe to show.
  package let received: String
  /// Why it wasn't accepted.
  package let cause: Cause

  /// Creates a problem; `received` is made safe to show.
  package init(fact: Fact, expectation: Expectation, received: String, cause: Cause) {
    self.fact = fact
    self.expectation = expectation
    self.received = shown(received)
    self.cause = cause
  }

  /// Why a text wasn't accepted; the sentences live in FrenchText.
  package enum Cause: Hashable, Sendable {
    /// Nothing was typed.
    case empty
    /// Not a number: letters, an exponent, or signs that no number has.
    case notANumber
    /// A number below zero.
    case negative
    /// A number with decimals where a whole number is expected.
    case notWhole
    /// More than two decimals.
    case tooManyDecimals
    /// Spaces that don't separate groups of three digits; the digits read together.
    case misplacedSpaces(joined: Int)
    /// `1.234` or `1,234` in the wizard: the screen asks whether the thousand was meant.
    case ambiguous(asThousand: Int)
    /// `0,8` in the wizard: the screen asks whether a share of one was meant, which is this percentage.
    case smallShare(meant: Percent)
    /// `1.234` or `1,234` on the command line, where nobody can be asked: to be written without separator.
    case separatorRefused(asThousand: Int)
    /// More digits than any accepted number has.
    case tooManyDigits
    /// A number outside the range that the expectation gives.
    case outOfRange
    /// Not one of the words accepted; the expectation lists them.
    case notAChoice
    /// One element of a list isn't one of the words accepted.
    case notAChoiceInList(element: String)
    /// « Aucune » together with another circumstance.
    case noneWithOthers
    /// Not a day in a form that is accepted here.
    case notADay
    /// A day that the calendar lacks, such as 31 February.
    case noSuchDay
    /// A signature before the first text, which begins that day.
    case beforeFirstText(Day)
    /// Not two days that begin and end a period.
    case notAPeriod
    /// A period that ends before it begins.
    case periodBackwards
    /// Two periods that share a day.
    case overlappingPeriods
    /// A profession of health that isn't a physician's.
    case otherProfession
    /// No specialty has this name; the nearest, at most three, the best first.
    case unknownSpecialty(nearest: [Specialite])
    /// A word of the names of several specialties: the first five, and how many others have it.
    case wordOfSeveral([Specialite], others: Int)
    /// A name of the directory that several specialties share.
    case severalSpecialties([Specialite])
  }
}

extension InputProblem {
  /// What was likely meant, for the screen to offer in one key; nil when nothing is likely.
  package var meant: FactValue? {
    switch cause {
    case .ambiguous(let thousand): meant(thousand)
    case .smallShare(let percent): .percent(percent)
    default: nil
    }
  }
}

extension InputProblem {
  private func meant(_ thousand: Int) -> FactValue {
    switch expectation {
    case .amount: .amount(Hundredths(thousand * 100))
    case .decimal: .decimal(Hundredths(thousand * 100))
    default: .count(thousand)
    }
  }
}

/// Text made safe to show back: no control or invisible direction characters; `…` stands for what is beyond
/// `longest` scalars.
package func shown(_ raw: String, longest: Int = 60) -> String {
  var result = String.UnicodeScalarView()
  for scalar in raw.unicodeScalars where scalar.isShowable {
    if result.count == longest { return String(result) + "…" }
    result.append(scalar)
  }
  return String(result)
}

extension Unicode.Scalar {
  /// Whether the scalar draws something or a space: no control, format or separator of lines.
  package var isShowable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
