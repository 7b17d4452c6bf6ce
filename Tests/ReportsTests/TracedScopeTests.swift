import AidRules
import BaremeFiles
import Foundation
import FrenchText
import LawSupport
import Reports
import Testing

/// A number of a year, of an objective or of a criterion comes from its own part of the tree: the amount of another year
/// would be a stranger there.
@Suite("Every number stands where the tree puts it")
struct TracedScopeTests {
  private func evaluations(_ seed: UInt64, _ count: Int) throws -> [Evaluation] {
    let bareme = try Samples.loaded.get()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    return try (0..<count).map { _ in try bareme.evaluate(drawn.nextMaybeAsking(), on: bareme.verifieLe) }
  }

  @Test("JSON: criteria, years and objectives", arguments: [1, 2] as [UInt64])
  func json(seed: UInt64) throws {
    let bareme = try Samples.loaded.get()
    var count = 0
    func check(_ json: JSON, _ known: KnownNumbers) {
      let numbers = json.everyNumber
      count += numbers.count
      #expect(numbers.filter { !known.all.contains($0) } == [], "\(json)")
    }
    for evaluation in try evaluations(seed, 50) {
      let document = try #require(EvaluationDocument(evaluation, bareme: bareme, version: "x")).json
      for (criterion, json) in zip(evaluation.criteria, document.list("criteres")) {
        check(json, KnownNumbers(criterion, in: evaluation))
      }
      for (option, json) in zip(evaluation.options, document.list("options")) {
        for (year, json) in zip(option.aide, json.list("aide")) {
          check(json, KnownNumbers(year, of: option, in: evaluation))
        }
        for (objective, json) in zip(option.objectifs, json.list("objectifs")) {
          check(json, KnownNumbers(objective, of: option.option, in: evaluation))
        }
      }
    }
    #expect(count > 1500)
  }

  @Test("Text: the lines of a year, then those of an objective", arguments: [3, 4] as [UInt64])
  func text(seed: UInt64) throws {
    let bareme = try Samples.loaded.get()
    let words = OthersWords(bareme).all()
    var count = 0
    for evaluation in try evaluations(seed, 40) {
      let text = try #require(EvaluationDocument(evaluation, bareme: bareme, version: "x")).text
      for option in evaluation.options {
        for (lines, known) in parts(of: text, option, evaluation) {
          #expect(known.strangers(in: lines.unwrapped, erasing: words).map(\.context) == [])
          count += 1
        }
      }
    }
    #expect(count > 80)
  }

  /// The lines of an option, year by year then objective by objective, each with the numbers of its own part.
  private func parts(
    of text: String,
    _ option: OptionEvaluation,
    _ evaluation: Evaluation
  ) -> [(String, KnownNumbers)] {
    let title = "ASSISTANT À \(option.option.text)".uppercased() + "\n"
    guard let start = text.range(of: title)?.upperBound else { return [] }
    let section = text[start...].components(separatedBy: "\n\n").first ?? ""
    let halves = section.components(separatedBy: "Objectifs\u{A0}:\n")
    let years = halves[0].components(separatedBy: "\n  - ").dropFirst()
    let objectives = halves.dropFirst().joined().components(separatedBy: "  - ").dropFirst()
    return zip(years, option.aide).map { ($0, KnownNumbers($1, of: option, in: evaluation)) }
      + zip(objectives, option.objectifs).map { ($0, KnownNumbers($1, of: option.option, in: evaluation)) }
  }

  @Test("The amount of another year is found out")
  func stranger() throws {
    let evaluation = try Samples.document(Samples.generalist.merging([.annee: "2"]) { $1 }).evaluation
    let option = try #require(evaluation.option(.demi))
    let known = KnownNumbers(try #require(option.aide.first), of: option, in: evaluation)
    #expect(known.strangers(in: "2e année : 14\u{202F}000\u{202F}€").isEmpty)
    #expect(known.strangers(in: "2e année : 19\u{202F}000\u{202F}€").map(\.number) == ["19000"])
  }
}
