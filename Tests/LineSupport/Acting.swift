import AidRules
import BaremeFiles
import Intake
package import Questionnaires
package import Wizard
import TestSupport

/// Somebody who answers as a doctor drawn at random would, not always straight on.
package struct Acting {
  private var random: SeededGenerator
  private let answers: [Fact: FactValue]
  private var acts = 0

  /// Creates somebody; the same seed does the same.
  package init(_ doctor: Doctor, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    var answers = doctor.answers
    answers[.option] = .option(.une(doctor.context.option))
    answers[.signature] = .day(doctor.context.signature)
    self.answers = answers
  }

  /// What is done next, nil once the results were seen, or after many acts.
  package mutating func next(_ state: State) -> Act? {
    acts += 1
    guard acts <= Self.most else { return nil }
    switch state.page {
    case .home: return .open(0)
    case .question(let fact): return act(on: fact, state)
    case .review:
      if chance(65) { return .enter }
      let rows = state.focusables.count { if case .fact = $0 { true } else { false } }
      return rows == 0 || chance(20) ? .back : .change(Int.random(in: 0..<rows, using: &random))
    case .results(.etSi): return tried(state)
    case .results:
      if chance(70) { return nil }
      return chance(50) ? .overview : chance(20) ? .trial(.open) : .back
    case .prompt(let prompt): return act(on: prompt)
    // What these pages do is seen outside of the state.
    case .toAsk, .dossiers, .dossier, .erasing, .slide, .guide, .reading, .fiche: return nil
    }
  }

  /// Nobody goes on for longer.
  private static let most = 60

  private mutating func act(on fact: Fact, _ state: State) -> Act {
    if chance(5) { return chance(10) ? .trial(.open) : chance(30) ? .name : .note }
    switch Int.random(in: 0..<100, using: &random) {
    case ..<76: return answer(fact, state)
    case ..<82: return .dontKnow
    case ..<87 where fact.control == .text: return .type(Self.slips.randomElement(using: &random) ?? "x")
    case ..<91: return .back
    case ..<95 where state.canUndo: return .undo
    case ..<96: return .overview
    case ..<97: return .results
    case ..<98: return .help
    case ..<99: return .why
    default: return .enter
    }
  }

  private mutating func act(on prompt: Prompt) -> Act {
    if case .note = prompt, chance(30) { return .mark }
    if chance(15) { return chance(50) ? .back : .enter }
    return .write(Self.words.randomElement(using: &random) ?? "x")
  }

  /// Sliders taken and moved, then left; what is tried is kept now and then.
  private mutating func tried(_ state: State) -> Act {
    if case .slider(let fact) = state.focus {
      if chance(25) { return .trial(.letGo) }
      switch fact {
      case _ where chance(50):
        return .trial(
          [.more, .less, .farMore, .nextStep, .formerStep].randomElement(using: &random) ?? .more
        )
      case .option: return .trial(.type(String(Int.random(in: 1...2, using: &random))))
      case .signature: return .trial(.more)
      default: return .trial(.type(String(Int.random(in: 700...2_000, using: &random))))
      }
    }
    if chance(60), !state.sliders.isEmpty {
      return .trial(.take(Int.random(in: 0..<state.sliders.count, using: &random)))
    }
    if chance(40), state.trialActions.contains(.accept) { return .trial(.accept) }
    if chance(20), state.canUndo { return .undo }
    return chance(50) ? .back : .results
  }

  /// Names and notes; a sign that would be a command isn't alone.
  private static let words = [
    "Dr Élodie Vasseur", "demander à la CPAM", "voir le SNIR 2025", "775 ?", "n, u, q",
  ]

  private mutating func answer(_ fact: Fact, _ state: State) -> Act {
    // Half of the doctors haven't signed yet: a question that need not be answered is passed.
    if fact.isOptional, answers[fact] == nil || chance(50) { return .enter }
    guard let value = answers[fact] else { return .dontKnow }
    if case .radio(let values) = fact.control, !values.contains(value) { return .dontKnow }
    return .answer(value)
  }

  private static let slips = ["77a", "1.234", "-5", "0,8", "31/02/2026", "15/01/1999", "1 23", "99999", "é"]

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }
}
