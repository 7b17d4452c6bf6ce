import AidRules
import Intake

extension State {
  /// Handles an event for the sliders and their buttons; false when it is for the page.
  mutating func applyToTrial(_ event: Event) -> Bool {
    guard page == .results(.etSi) else { return false }
    switch (focus, event) {
    case (_, .slide(let fact, let place)): slide(fact, to: place)
    case (.panel(.etSi), .down): moveInTrial(by: 1)
    case (.slider, .up), (.trial, .up), (.trial, .left): moveInTrial(by: -1)
    case (.slider, .down), (.trial, .down), (.trial, .right): moveInTrial(by: 1)
    case (.trial, .pageUp), (.trial, .pageDown), (.trial, .home), (.trial, .end): scroll(event)
    case (.slider(let fact), _): return applyToSlider(slider(fact), event)
    default: return false
    }
    return true
  }

  /// From slider to slider, then to the buttons; above the first one is the tab of the panel.
  private mutating func moveInTrial(by count: Int) {
    let items = focusables.filter { item in
      switch item {
      case .slider, .trial, .panel(.etSi): true
      default: false
      }
    }
    guard let here = items.firstIndex(of: focus) else { return }
    focus(on: items[min(max(0, here + count), items.count - 1)])
  }

  private mutating func applyToSlider(_ slider: Slider, _ event: Event) -> Bool {
    switch event {
    case .left, .right, .pageUp, .pageDown, .home, .end:
      whatIf.endTyping()
      if let place = slider.place(after: event, whatIf.steps) { put(slider, at: place) }
    case .clearField:
      whatIf.endTyping()
      put(slider, at: nil)
    case .insert(let text): return type(text, over: slider)
    case .backspace: edit(slider, from: shown(slider)) { $0.backspace() }
    case .delete: edit(slider, from: shown(slider)) { $0.delete() }
    default: return false
    }
    return true
  }

  /// A place pointed at on a track.
  private mutating func slide(_ fact: Fact, to place: Int) {
    guard sliderFacts.contains(fact) else { return }
    focus(on: .slider(fact))
    refreshWhatIf()
    whatIf.endTyping()
    put(slider(fact), at: place)
  }

  /// Types over a slider, as in a field; among working times only arrows choose. False when the text isn't for it.
  private mutating func type(_ text: String, over slider: Slider) -> Bool {
    let isBegun = whatIf.typed?.text.isEmpty == false
    guard text != " " || isBegun, text != "?" else { return false }
    edit(slider, from: "") { $0.insert(text) }
    return true
  }

  /// The answer tried, as it would be typed.
  private func shown(_ slider: Slider) -> String { trial[slider.fact].value?.fieldText ?? "" }

  /// Changes what is typed over a slider, which follows as soon as it is understood.
  private mutating func edit(_ slider: Slider, from shown: String, _ change: (inout DraftText) -> Void) {
    if case .options = slider.kind { return }
    if whatIf.typed == nil { whatIf.origin = (trial[slider.fact], trialEvaluation) }
    var text = whatIf.typed ?? DraftText(shown)
    change(&text)
    whatIf.typed = text
    whatIf.problem = nil
    switch accepted(text.text, for: slider.fact) {
    case .success(let value): put(slider, at: slider.place(of: value))
    // What more typing can't mend is said at once; the rest waits for Enter.
    case .failure(let failure): if failure.isTooLarge { whatIf.problem = failure }
    }
  }

  /// Enter over a slider: ends what is typed, or says what is wrong with it.
  mutating func endTyping() {
    guard let fact = whatIf.front, let typed = whatIf.typed, !typed.text.isEmpty else {
      return whatIf.endTyping()
    }
    if case .failure(let failure) = accepted(typed.text, for: fact) {
      whatIf.problem = failure
    } else {
      whatIf.endTyping()
    }
  }
}

extension InputProblem {
  /// Whether no digit more can mend it.
  fileprivate var isTooLarge: Bool {
    switch cause {
    case .outOfRange, .tooManyDigits: true
    default: false
    }
  }
}
