import AidRules
import BaremeFiles
import FrenchText
import LawSupport
@testable import Screens
import Testing
import TerminalUI
import Wizard

/// A row of a panel gives the figures of its own year or objective: those of another would be strangers there.
@Suite("Every row of a panel is that of its year or of its objective")
struct TracedRowTests {
  /// The lines of the three panels of figures, for doctors who ask for one option.
  private func panels(_ seed: UInt64) throws -> [(Evaluation, OptionEvaluation, [String])] {
    let bareme = try BaremeLoader.embedded()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    var found: [(Evaluation, OptionEvaluation, [String])] = []
    for number in 0..<40 {
      var situation = drawn.next()
      if number % 2 == 0 { situation.annee = nil }
      let stage = try Stage(resultsOf: TracedScene.answers(situation), on: bareme.verifieLe)
      guard case .success(let evaluation) = stage.state.evaluation, let option = evaluation.openOptions.first,
        evaluation.openOptions.count == 1
      else { continue }
      let scene = Scene(state: stage.state, bareme: bareme)
      var lines = Lines(columns: 200, glyphs: Capabilities.unicodeColors.glyphs)
      AidePanel.lines(evaluation, scene, into: &lines)
      CalendrierPanel.lines(evaluation, scene, into: &lines)
      ObjectifsPanel.lines(evaluation, scene, into: &lines)
      found.append((evaluation, option, lines.all.map { $0.spans.map(\.text).joined() }))
    }
    return found
  }

  @Test("Amounts and payments of a year, objectives of an indicator", arguments: [1, 2] as [UInt64])
  func rows(seed: UInt64) throws {
    var years = 0
    var objectives = 0
    for (evaluation, option, lines) in try panels(seed) {
      for year in option.aide {
        let known = KnownNumbers(year, of: option, in: evaluation)
        // « 2e année  ███ 14 000 € », then « 15/01/2027  2e année, totalité  14 000 € ».
        let name = "\(French.ordinal(year.annee)) année"
        for line in lines where line.hasPrefix(name + " ") || line.contains("  \(name), ") {
          #expect(known.strangers(in: line).map(\.context) == [])
          years += 1
        }
      }
      for objective in option.objectifs {
        let known = KnownNumbers(objective, of: option.option, in: evaluation)
        let name = "  \(French.capitalized(objective.indicateur.text)) "
        for line in lines where line.hasPrefix(name) {
          #expect(known.strangers(in: line).map(\.context) == [])
          objectives += 1
        }
      }
    }
    #expect(years > 60 && objectives > 15)
  }
}
