import AidRules
import BaremeFiles
import FrenchText
import Intake
import LawSupport
@testable import Screens
import TestSupport
import Testing
import TerminalUI
import Wizard

/// Every number of « Et si… », of its sentence and of its « pourquoi » is typed, tried, read in the barème, found by the
/// rules for the dossier or for the trial, or a step of the slider in front.
@Suite("Every number of a trial is accounted for")
struct TracedTrialTests {
  @Test("Sliders moved at random, for doctors of the three regimes", arguments: [1, 2] as [UInt64])
  func trials(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    var random = SeededGenerator(seed: seed)
    var count = 0
    for _ in 0..<4 {
      var stage = try Stage(resultsOf: TracedScene.answers(drawn.nextMaybeAsking()), on: bareme.verifieLe)
      stage.play([.showPanel(.etSi)])
      for slider in stage.state.sliders {
        let moves: [Event] = [.end, .home, .right, .pageUp, .pageDown, .left, .insert("9")]
        stage.play([.focus(.slider(slider.fact))])
        let former = stage.state.trialEvaluation
        stage.play([moves.randomElement(using: &random) ?? .right])
        guard case .success(let before) = stage.state.evaluation, case .success(let origin) = former,
          case .success(let after) = stage.state.trialEvaluation
        else { continue }
        var known = KnownNumbers()
        known.add(before, comparedWith: after, bareme: bareme)
        known.add(KnownNumbers(origin, bareme: bareme))
        Self.add(stage.state.whatIf.steps, to: &known)
        for shown in stage.state.sliders { known.add(shown.start) }
        known.add(bareme.verifieLe)
        let scene = Scene(state: stage.state, bareme: bareme)
        let erased = TracedScene.erased(bareme, after, []) + before.explanation.quotations
        let strangers = known.strangers(in: Self.text(scene, after), erasing: erased)
        #expect(strangers.map(\.context) == [], "\(slider.fact)")
        count += 1
      }
    }
    #expect(count > 8)
  }

  /// The places where the aid changes and what it becomes there.
  private static func add(_ steps: AxisSteps, to known: inout KnownNumbers) {
    for cliff in steps.cliffs {
      for value in [cliff.before, cliff.after] {
        switch value {
        case .count(let count): known.add(count)
        case .day(let day): known.add(day)
        case .tranche: break
        }
      }
      for sum in sums(cliff) { known.add(sum) }
      for reason in cliff.reasons {
        if case .bascule(let annees, _) = reason.kind { annees.forEach { known.add($0) } }
        if case .pmt(let age?) = reason.kind { known.add(age) }
      }
    }
    for slope in steps.slopes {
      for ramp in [slope.bas, slope.haut].compactMap({ $0 }) {
        for figure in [ramp.from, ramp.to, ramp.montants.low.amount, ramp.montants.high.amount] {
          known.add(figure)
        }
      }
    }
  }

  /// The amounts on either side of a step, and those of a whole contract together.
  private static func sums(_ cliff: Cliff) -> [Int] {
    var found: [Int] = []
    for option in OptionETP.allCases {
      for side in [true, false] {
        var (low, high, years) = (0, 0, 0)
        for case .maximum(option, let annee, let old, let new) in cliff.changes {
          guard let maximum = side ? old : new else { continue }
          found += [annee, maximum.bornes.low.amount, maximum.bornes.high.amount]
          (low, high, years) = (low + maximum.bornes.low.amount, high + maximum.bornes.high.amount, years + 1)
        }
        found += [low, high, years]
      }
    }
    return found
  }

  /// The panel as it is drawn, very wide, its results whole, and why.
  private static func text(_ scene: Scene, _ after: Evaluation) -> String {
    let size = Size(columns: 1000, rows: 200)
    var painter = Painter(size: size, capabilities: .unicodeColors)
    EtSiPanel.draw(scene, in: Rect(column: 0, row: 0, columns: 1000, rows: 190), on: &painter)
    Message(scene, size: size, glyphs: painter.glyphs).draw(
      in: Rect(column: 0, row: 190, columns: 1000, rows: 5),
      on: &painter
    )
    var lines = Lines(columns: 2000, glyphs: painter.glyphs)
    WhyText.panel(.etSi, after, scene, into: &lines)
    return TracedScene.compact(painter.frame) + "\n"
      + lines.all.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
  }
}
