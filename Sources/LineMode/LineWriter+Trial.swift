import AidRules
import FrenchText
import Intake
import Wizard

extension LineWriter {
  /// « Et si… »: what can be tried, or the slider taken and where the aid changes along it.
  func trial(_ state: State) -> String {
    var text = Paragraphs(form)
    if let slider = state.sliderInFocus {
      text.add(named(slider))
      addSteps(slider, state, to: &text)
      if case .options(let choices) = slider.kind {
        add(choices.indices.map { French.capitalized(slider.text($0)) }, to: &text)
      }
      text.add(Words.ways(of: slider))
      return text.text
    }
    text.add(PageWords.trialHeading)
    let lines = state.trialEntries.map { entry in
      switch entry {
      case .slider(let slider): named(slider)
      case .action(let action): action.label
      }
    }
    add(lines, to: &text)
    addResult(state, onlyChanges: false, to: &text)
    text.add(Words.trialWays)
    return text.text
  }

  /// What a line did to the slider in front: where it stands, what that changes, what comes next.
  func moved(_ slider: Slider, from before: Slider, _ state: State) -> String {
    var text = Paragraphs(form)
    if let problem = state.whatIf.problem {
      text.add(problem.lineSentence(choices: 0))
      return text.text
    }
    text.add(named(slider))
    if slider.place == before.place {
      text.add(Words.unmoved)
      return text.text
    }
    if let effect = state.whatIf.change.flatMap({ self.effect(of: $0) }) { text.add(effect) }
    addSteps(slider, state, to: &text)
    addResult(state, onlyChanges: true, to: &text)
    return text.text
  }

  /// What is worth typing in front of « Et si… ».
  func trialWays(_ state: State) -> String {
    sentence(state.sliderInFocus.map(Words.ways) ?? Words.trialWays)
  }

  private func named(_ slider: Slider) -> String {
    "\(slider.label)\u{A0}: \(slider.values[0])."
  }

  /// Where the aid changes next along a slider, each way.
  private func addSteps(_ slider: Slider, _ state: State, to text: inout Paragraphs) {
    for news in state.news(along: slider, in: bareme) {
      switch news {
      case .unset: text.add(slider.beginning(.lines))
      case .access(let sentence), .missingHalf(let sentence), .slope(let sentence): text.add(sentence)
      case .step(let step, let goingUp):
        text.add(Words.step(step.sentence(goingUp: goingUp), goingUp: goingUp))
      case .bend(let place, let goingUp): text.add(Words.step(place + ".", goingUp: goingUp))
      case .nothing: text.add(PageWords.noStep)
      }
    }
  }
}
