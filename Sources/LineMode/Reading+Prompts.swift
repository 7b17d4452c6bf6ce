import Wizard

/// Reads a line where a text is asked for: whatever it is, it is that text, but for the few signs that lead out.
func readPrompt(_ text: String, _ prompt: Prompt) -> Reading {
  switch Command(text) {
  case .back: return .events([.back])
  case .help: return .events([.help, .back])
  case .quit: return .events([.quit])
  case .toAsk: if case .note = prompt { return .events([.press(.menu(.isToAsk))]) }
  default: break
  }
  if text == "-" { return .events([.clearField, .proceed]) }
  return .events([.clearField, .insert(unquoted(text)), .proceed])
}
