import AidRules
import Intake
package import Wizard

/// What a number opens in « Et si… » while no slider is held.
enum TrialEntry: Hashable {
  case slider(Slider)
  case action(TrialAction)
}

extension State {
  /// What can be chosen, in the order said.
  var trialEntries: [TrialEntry] { sliders.map(TrialEntry.slider) + trialActions.map(TrialEntry.action) }
}

/// What follows the events of a line: « Et si… » is entered at its list, from wherever one comes or comes back.
///
/// A number chooses there; at a slider that nobody took again it would be tried.
package func arrival(from before: State, to after: State) -> [Event] {
  let isNew = after.page == .results(.etSi) && before.page != after.page
  return isNew && after.sliderInFocus != nil ? [.focus(.panel(.etSi))] : []
}

/// Reads a line of « Et si… »: a number takes a slider, then a value or a sign moves it.
func readTrial(_ text: String, in state: State) -> Reading {
  if let slider = state.sliderInFocus { return move(slider, text) }
  let entries = state.trialEntries
  guard let place = place(text, among: entries.count) else { return refusal(text, entries.count) }
  switch entries[place] {
  case .slider(let slider): return .events([.focus(.slider(slider.fact))])
  // The buttons go with the trial: the list is in front again.
  case .action(let action): return .events([.press(.trial(action)), .focus(.panel(.etSi))])
  }
}

private func move(_ slider: Slider, _ text: String) -> Reading {
  switch text.lowercased() {
  case Words.dossiersValue: return .events([.clearField])
  case "+": return .events([.right])
  case "-": return .events([.left])
  case "+\(Words.step)": return .events([.end])
  case "-\(Words.step)": return .events([.home])
  case "+\(Words.month)" where slider.kind == .days: return .events([.pageUp])
  case "-\(Words.month)" where slider.kind == .days: return .events([.pageDown])
  default: break
  }
  if let count = steps(text) {
    // A slider that stands nowhere begins where its arrows begin.
    return .events([.slide(slider.fact, to: slider.place.map { $0 + count } ?? slider.start)])
  }
  if case .options(let choices) = slider.kind { return take(text, among: choices, of: slider) }
  let typed = unquoted(text)
  // What was typed before and refused is left first, else this would be typed after it.
  return .events([.focus(.panel(.etSi)), .focus(.slider(slider.fact)), .insert(typed), .activate])
}

/// A number of steps with its sign; nil where the text is something else, or no step is that long.
private func steps(_ text: String) -> Int? {
  guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
  let digits = text.dropFirst().filter { !$0.isWhitespace }
  guard !digits.isEmpty, digits.count <= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
    return nil
  }
  return Int(digits).map { sign == "+" ? $0 : -$0 }
}

/// A working time, by its number or its words.
private func take(_ text: String, among choices: [OptionChoice], of slider: Slider) -> Reading {
  if let place = place(text, among: choices.count) { return .events([.slide(slider.fact, to: place)]) }
  let named = understand(withoutUnit(text, slider.fact), for: slider.fact, specialites: [], mode: .wizard)
  guard case .success(.option(let choice)) = named, let place = choices.firstIndex(of: choice) else {
    return refusal(text, choices.count)
  }
  return .events([.slide(slider.fact, to: place)])
}
