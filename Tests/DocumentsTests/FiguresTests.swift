import AidRules
import BaremeFiles
import FrenchText
import Intake
import Reports
import Testing

/// The figures of the law that the rules' comments quote, which `docs/regles.md` publishes, are those of the barème.
@Suite("Figures of the rules' comments")
struct FiguresTests {
  /// What a comment may say though the barème doesn't, and why.
  private static let others: [(figures: [String], why: String)] = [
    (["65"], "the name of the situation `65-ans`, which no rule compares with an age"),
    (["30"], "what P30 means: the 30th percentile"),
    (["79.95 %"], "an example, just below the bound"),
    (["1100", "45", "325", "525", "277.14"], "the worked example of estimate E1"),
  ]

  /// Every value of the barème, as comments write it.
  private func known() throws -> Set<String> {
    let regimes = try BaremeLoader.embedded().regimes
    let values = regimes.flatMap(\.sections).flatMap(\.lines).flatMap { line -> [String] in
      switch line.reference.valeur {
      case .count(let value), .euros(let value): [String(value)]
      case .amount(let value): [value.text]
      // A text is often told by its year alone.
      case .day(let day): [day.shortText, String(day.shortText.suffix(4))]
      case .share(let text), .text(let text): [text] + text.split(separator: "/").map(String.init)
      case nil: []
      }
    }
    // The starts of the published gains are names, not values.
    let starts = regimes.flatMap { regime -> [String] in
      guard case .points(let terms) = regime.objectifs.methode else { return [] }
      return terms.points.map { String($0.depart) }
    }
    return Set(values + starts)
  }

  @Test("Each is a value of the barème, or has its reason")
  func figures() throws {
    let others = Self.others.flatMap(\.figures)
    let known = try known().union(others)
    var met: Set<String> = []
    for file in try Repository.ruleFiles().sorted() {
      for entry in DocComments(try Repository.text("\(Repository.rules)/\(file)")).entries {
        let figures = QuotedFigures(entry.lines.joined(separator: " ")).figures
        met.formUnion(figures)
        for figure in figures where !known.contains(figure) {
          Issue.record("\(file) says \(figure), which the barème doesn't")
        }
      }
    }
    #expect(met.count >= 10)
    #expect(others.filter { !met.contains($0) } == [], "No longer said anywhere")
  }

  @Test("What looks like a figure of the law, and what doesn't")
  func reading() {
    let said = """
      From year 3 (rulings 3 and 27, section 11, 5; D-12, P30, E1): 1 530 patients, at least 80 % or 79.95 %, \
      0.5 ETP of avenant 7, 640 patients over 16, since 2021, from 25/02/2026 on.
      """
    #expect(
      QuotedFigures(said).figures == ["3", "1530", "80 %", "79.95 %", "640", "16", "2021", "25/02/2026"]
    )
  }
}

/// The numbers of a comment that look like figures of the law.
///
/// Its references (sections, rulings, decisions, bands, estimates) aren't, nor are numbers below ten, which rank and count
/// what the comment itself names, but for the years of a contract.
struct QuotedFigures {
  let figures: [String]

  init(_ comment: String) {
    let references = #/(?:rulings?|sections?|rule book, section|rule book,|\()\s*\d[\d., ]*(?:and \d+)?/#
    let text = comment.replacing(references, with: " ")
    let figure =
      #/(?<before>years? |^|[^\p{L}\d.\-])(?<number>\d\d\/\d\d\/\d{4}|\d{1,3}(?: \d{3})+|\d+(?:\.\d+)?)(?<percent> %)?/#
    figures = text.matches(of: figure).compactMap { match in
      let number = String(match.number.replacing(" ", with: ""))
      if match.percent != nil { return number + " %" }
      let isSmall = Double(number).map { $0 < 10 } ?? false
      // The first two years need no bound: there is nothing before them.
      if isSmall { return match.before.hasPrefix("year") && !["1", "2"].contains(number) ? number : nil }
      return number
    }
  }
}
