import AidRules
import BaremeFiles
import FrenchText
import Guide
import Intake
import LawSupport
@testable import Screens
import Testing
import TerminalUI
import Wizard

/// Every number around a question, and of the review of the answers, is typed, read in the barème, found by the rules,
/// or a bound of what may be typed.
@Suite("Every number around a question is accounted for")
struct TracedQuestionTests {
  @Test(
    "Question, effects, « pourquoi » and the sentence under the page, at every step",
    arguments: [1, 2] as [UInt64]
  )
  func questions(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    var count = 0
    for _ in 0..<3 {
      let answers = TracedScene.answers(drawn.nextMaybeAsking())
      var stage = try Stage(resultsOf: answers, on: bareme.verifieLe)
      for fact in Fact.questionOrder where stage.state.applicability(of: fact) == .asked {
        stage.play([.goTo(fact)])
        let scene = Scene(state: stage.state, bareme: bareme)
        guard stage.state.question == fact, case .success(let evaluation) = stage.state.liveEvaluation else {
          continue
        }
        let known = TracedScene.known(stage.state, evaluation, fact, bareme)
        let text = TracedScene.text(fact, evaluation, scene)
        let erased = TracedScene.erased(bareme, evaluation, [scene.question(fact)])
        #expect(known.strangers(in: text, erasing: erased).map(\.context) == [], "\(fact)")
        count += 1
      }
    }
    #expect(count > 30)
  }

  @Test("The review of the answers: what was typed and nothing else", arguments: [3, 4] as [UInt64])
  func review(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    var count = 0
    for _ in 0..<10 {
      let situation = drawn.nextMaybeAsking()
      var stage = try Stage(resultsOf: TracedScene.answers(situation), on: bareme.verifieLe)
      stage.play([.overview])
      guard case .review = stage.state.page else { continue }
      let scene = Scene(state: stage.state, bareme: bareme)
      let picture = stage.picture(Size(columns: 400, rows: 120), .unicodeColors)
      var known = KnownNumbers()
      known.addTyped(situation)
      known.add(bareme.verifieLe)
      // The button of the list says how many answers it holds.
      let button = PageWords.toAskButton(stage.state.awaited.count)
      let erased = TracedScene.erased(bareme, nil, Fact.allCases.map(scene.question)) + [button]
      #expect(known.strangers(in: TracedScene.compact(picture.frame), erasing: erased).map(\.context) == [])
      count += 1
    }
    #expect(count > 5)
  }

  @Test("A number from nowhere is found out")
  func stranger() throws {
    var stage = try Stage()
    stage.play([.example(1), .goTo(.pmt)])
    guard case .success(let evaluation) = stage.state.liveEvaluation else {
      return #expect(Bool(false), "an evaluation")
    }
    let known = TracedScene.known(stage.state, evaluation, .pmt, stage.bareme)
    let text = TracedScene.text(.pmt, evaluation, Scene(state: stage.state, bareme: stage.bareme))
    #expect(text.contains("970"))
    #expect(known.strangers(in: "970 patients, 19 000 €").isEmpty)
    #expect(known.strangers(in: "971 patients, 19 100 €").map(\.number) == ["971", "19100"])
  }
}
