import AidRules
import FrenchText
import Guide
import Intake
import LawSupport
import Reports
@testable import Screens
import TerminalUI
import Wizard

/// A question page as one text, and the numbers that may stand in it.
enum TracedScene {
  /// The answers of a situation.
  static func answers(_ situation: Situation) -> Answers {
    Answers(
      Dictionary(
        uniqueKeysWithValues: Fact.allCases.compactMap { fact in
          situation.value(of: fact).map { (fact, $0) }
        }
      )
    )
  }

  /// The question, its effects, why it is asked, in short and in full, and the sentence under the page; wide enough that
  /// no line is broken.
  static func text(_ fact: Fact, _ evaluation: Evaluation, _ scene: Scene) -> String {
    let size = Size(columns: 600, rows: 200)
    var painter = Painter(size: size, capabilities: .unicodeColors)
    let question = Rect(column: 0, row: 0, columns: 600, rows: 180)
    QuestionPanel.draw(fact, scene, in: question, on: &painter)
    Message(scene, size: size, glyphs: painter.glyphs).draw(
      in: Rect(column: 0, row: 190, columns: 600, rows: 5),
      on: &painter
    )
    var lines = Lines(columns: 2000, glyphs: painter.glyphs)
    EffectsPanel.lines(evaluation, into: &lines)
    WhyText.question(fact, scene, into: &lines)
    WhyText.question(fact, scene, isShort: true, into: &lines)
    return compact(painter.frame) + "\n"
      + lines.all.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
  }

  /// The words of a frame, one space between them: a wide frame is mostly blank.
  static func compact(_ frame: Frame) -> String {
    frame.lines().map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// What was typed, what the evaluations before and after read and found, what the question can still change, and the
  /// bounds of what may be typed.
  static func known(_ state: State, _ evaluation: Evaluation, _ fact: Fact, _ bareme: Bareme) -> KnownNumbers
  {
    var known = KnownNumbers(evaluation, bareme: bareme)
    if let change = state.liveChange ?? state.lastChange, case .success(let before) = change.before {
      known.add(KnownNumbers(before, bareme: bareme))
    }
    if let stake = state.stake?.maximum {
      known.add(stake.annee)
      for amount in [stake.bounds.low.amount, stake.bounds.high.amount] { known.add(amount) }
    }
    if case .count(let range) = fact.expectation(.wizard) {
      for bound in [range.lowerBound, range.upperBound] { known.add(bound) }
    }
    if fact == .signature {
      // The texts are told with their days.
      for regime in bareme.regimes {
        for day in [regime.debut.value, regime.debut.value.adding(days: -1)] { known.add(day) }
      }
    }
    if let age = state.regime?.acces.ageMinimalPmt?.value { known.add(age) }
    return known
  }

  /// The texts that aren't the law's: those of the barème's authors, and how a field is to be filled.
  static func erased(_ bareme: Bareme, _ evaluation: Evaluation?, _ questions: [Question]) -> [String] {
    let names =
      bareme.regimes.map { French.regime($0.id) }
      + bareme.regimes.map { French.capitalized(French.regime($0.id)) }
      + SituationParticuliere.allCases.map(\.text)
      + ProfilAssistant.allCases.map(\.text) + (1...12).map { "F\($0)" }
    let quoted = evaluation?.explanation.quotations ?? []
    let field = questions.flatMap { [$0.hint, $0.source ?? ""] }
    let choices = questions.flatMap(\.choices).flatMap { [$0.label, $0.detail ?? ""] }
    return bareme.quotedTexts { $0 } + bareme.quotedTexts(French.typeset) + names + quoted
      + quoted.map(French.typeset) + field + choices
  }
}
