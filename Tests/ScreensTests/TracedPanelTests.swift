import AidRules
import BaremeFiles
import FrenchText
import Guide
import Intake
import LawSupport
import Reports
@testable import Screens
import Testing
import TerminalUI
import Wizard

/// Every number of a panel, and of the « pourquoi » behind it, is typed, read in the barème with a source, or computed
/// from these: no stranger.
@Suite("Every number of a panel is accounted for")
struct TracedPanelTests {
  @Test("Panels and their reasons, for doctors of the three regimes", arguments: [1, 2] as [UInt64])
  func panels(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    let names = bareme.regimes.map { French.regime($0.id) } + SituationParticuliere.allCases.map(\.text)
    let texts = bareme.quotedTexts { $0 } + bareme.quotedTexts(French.typeset) + names
    for _ in 0..<12 {
      let situation = drawn.nextMaybeAsking()
      let answers = TracedScene.answers(situation)
      let stage = try Stage(resultsOf: answers, on: bareme.verifieLe)
      guard case .success(let evaluation) = stage.state.evaluation else { continue }
      let scene = Scene(state: stage.state, bareme: bareme)
      let compared = scene.comparisons.map(\.compared.evaluations)
      var known = KnownNumbers(evaluation, bareme: bareme)
      known.addGrid(bareme, on: bareme.verifieLe)
      for sides in compared { known.add(sides.before, comparedWith: sides.after, bareme: bareme) }
      let quoted = ([evaluation] + compared.flatMap { [$0.before, $0.after] }).flatMap(
        \.explanation.quotations
      )
      let text = Self.text(evaluation, scene)
      let guide = try Self.guide(#require(scene.state.regime), bareme)
      let strangers = known.strangers(
        in: text,
        erasing: guide + texts + quoted + quoted.map(French.typeset)
      )
      #expect(strangers.map(\.context) == [])
    }
  }

  /// The texts of the guide, whose own tests hold their figures to the barème.
  private static func guide(_ regime: Regime, _ bareme: Bareme) -> [String] {
    let told = Topic.all.compactMap { $0.told(regime, in: bareme) }
    return told.flatMap { [$0.sourceLine, $0.text, $0.remark ?? ""] }
      + Contact.all.flatMap { $0.reach(regime) }
  }

  /// The lines of every panel and of the reasons behind it, wide enough that none is broken.
  private static func text(_ evaluation: Evaluation, _ scene: Scene) -> String {
    var lines = Lines(columns: 2000, glyphs: Capabilities.unicodeColors.glyphs)
    EffectsPanel.lines(evaluation, into: &lines)
    EligibilitePanel.lines(evaluation, scene, into: &lines)
    ObjectifsPanel.lines(evaluation, scene, into: &lines)
    AidePanel.lines(evaluation, scene, into: &lines)
    CalendrierPanel.lines(evaluation, scene, into: &lines)
    CoutPanel.lines(evaluation, scene, into: &lines)
    ComparerPanel.lines(scene, into: &lines)
    DemarchesPanel.lines(evaluation, scene, into: &lines)
    for panel in Wizard.Panel.allCases { WhyText.panel(panel, evaluation, scene, into: &lines) }
    return lines.all.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
  }
}
