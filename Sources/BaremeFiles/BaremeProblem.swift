package import AidRules

/// Why texts aren't a barème; every problem found, in the order of the files and of their lines.
package struct BaremeProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  package let problems: [BaremeProblem]

  /// Creates the cause of a refusal.
  package init(problems: [BaremeProblem]) {
    self.problems = problems
  }
}

/// One thing wrong in one file of the barème, as data: the sentences are written elsewhere.
package struct BaremeProblem: Hashable, Sendable {
  /// The file.
  package let file: String
  /// The line, from 1; nil when the whole file is meant.
  package let line: Int?
  /// The path of the value in the barème, such as `convention_2024.vie.duree_annees`; empty for a whole file.
  package let key: String
  /// What is wrong.
  package let kind: Kind

  /// Creates a problem.
  package init(file: String, line: Int?, key: String, kind: Kind) {
    self.file = file
    self.line = line
    self.key = key
    self.kind = kind
  }

  /// What can be wrong.
  package enum Kind: Hashable, Sendable {
    /// The barème needs a file that wasn't given.
    case missingFile(String)
    /// The file was given twice, or nothing names it.
    case unexpectedFile
    /// The text isn't YAML; the parser's own words, in English.
    case invalidYAML(String)
    /// YAML's `&` and `*` could make a small text huge, and hide where a value comes from.
    case anchorRefused
    /// A key that must be there isn't.
    case missingKey(String)
    /// A key that means nothing here.
    case unknownKey(String)
    /// A key written twice.
    case duplicateKey(String)
    /// A value of another type; `found` is its text, empty for a list or a table.
    case wrongType(expected: Expected, found: String)
    /// A word outside the list of those allowed.
    case unknownValue(found: String, allowed: [String])
    /// A number above the greatest accepted.
    case numberTooLarge(max: Int)
    /// A number smaller than any that makes sense.
    case numberTooSmall(min: Int)
    /// A value whose statut nothing gives.
    case noStatut
    /// A value that nothing backs.
    case noSource
    /// A source missing from the registry.
    case unknownSource(String)
    /// A decision that isn't defined.
    case unknownDecision(String)
    /// A day that must not come after another does.
    case datesOutOfOrder(first: Day, second: Day)
    /// A limit that must be below the next isn't.
    case limitsOutOfOrder(lower: Int, upper: Int)
    /// No band holds the numbers between two bands.
    case bandGap(after: Int, before: Int)
    /// Two bands hold the same numbers.
    case bandOverlap(from: Int, to: Int)
    /// No value of the barème has this path.
    case noSuchValue(String)
    /// A disagreement needs two sources at least.
    case oneSidedDisagreement
    /// A source that nothing leans on.
    case unusedSource(String)
    /// A decision that no value bears.
    case unusedDecision(String)
    /// The words quoted don't hold the value they back: the number, or the day as it is written.
    case quotationLacksValue(String)
    /// A yearly amount outside those that the barème calls likely.
    case unlikelyAmount(Int, likely: ClosedRange<Int>)
    /// A value was last checked before one of its sources was read.
    case checkedBeforeReading(source: String, read: Day, checked: Day)
  }

  /// What was expected where the type is wrong.
  package enum Expected: String, Hashable, Sendable {
    /// Keys with values.
    case table
    /// A list.
    case list
    /// A text that isn't empty.
    case text
    /// A whole number that isn't negative.
    case count
    /// A day, `2024-06-22`.
    case day
    /// An amount with two decimals at most, `1 867,02`.
    case amount
    /// A fraction, `195/305` or `12,5 %`.
    case fraction
    /// A percentage from 0 to 100.
    case percent
    /// The first and the last number of a band, `100 à 199`.
    case interval
    /// The number that a last band is above, `plus de 199`.
    case above
    /// Nothing, or what backs the rule.
    case backing
  }
}
