import FrenchText
import Wizard

/// Reads a line where a text is asked for: whatever it is, it is that text, but for `<`, `?` and a command after a colon.
///
/// A letter alone may be a name, or a file's: only a sign that is neither is taken at its word.
///
/// - Parameter isAsked: whether what the note is about is marked « à demander ».
func readPrompt(_ text: String, _ prompt: Prompt, isAsked: Bool) -> Reading {
  if text == "-" { return .events([.clearField, .proceed]) }
  if let command = promptCommand(text) {
    switch command {
    case .back: return .events([.back])
    case .help: return .events([.help, .back])
    case .quit: return .events([.quit])
    case .toAsk: if case .note = prompt { return .events([.press(.menu(.isToAsk))]) }
    default: break
    }
    return .refused(Words.ways(of: prompt, isAsked: isAsked))
  }
  let typed = unquoted(text)
  var field = DraftText(capacity: prompt.capacity)
  // Cut, it would be another name, and nobody would see it.
  guard field.insert(typed) else {
    return .refused(Remark.fieldFull(capacity: prompt.capacity).sentence(.lines))
  }
  return .events([.clearField, .insert(typed), .proceed])
}

private func promptCommand(_ text: String) -> Command? {
  guard text.first == ":" else {
    return [Command.back, .help].first { String($0.rawValue) == text }
  }
  return Command(String(text.dropFirst()))
}
