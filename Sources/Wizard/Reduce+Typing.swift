import AidRules
import Intake

extension State {
  /// Types text: in the field wherever the focus is, except that elsewhere a space takes the focused item.
  mutating func insert(_ text: String, _ effects: inout [Effect]) {
    guard hasField else { return typeOutsideField(text, &effects) }
    if text == " ", focus != .field, focus != .problem { return activate(&effects) }
    var isWhole = true
    edit { isWhole = $0.insert(text) }
    if !isWhole { remark = .fieldFull(capacity: entry.text.capacity) }
  }

  /// Edits the field, which takes the focus; nothing happens where there is none.
  mutating func edit(_ change: (inout DraftText) -> Void) {
    guard hasField else { return }
    focus = .field
    let before = entry.text.text
    change(&entry.text)
    // What was wrong is being corrected: the message would be about another text.
    if entry.text.text != before { (problem, fileProblem) = (nil, nil) }
  }

  /// Empties the field, or unmarks the choices.
  mutating func clearField() {
    entry.selected = nil
    entry.checked = []
    entry.saysNone = false
    edit { $0.clear() }
  }

  /// Where nothing can be typed, a space marks or takes, a digit chooses, and `?` asks for help.
  private mutating func typeOutsideField(_ text: String, _ effects: inout [Effect]) {
    if text == "?" { return show(.help) }
    if text == " " {
      if case .choice = focus { return toggle() }
      return activate(&effects)
    }
    if let digit = Int(text), (1...9).contains(digit) { choose(digit - 1, &effects) }
  }
}
