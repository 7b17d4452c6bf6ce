import FrenchText

/// The questions one by one, on screen or line by line.
struct WizardCommand {
  /// Whether the questions are asked line by line, without a screen.
  let texte: Bool

  func run() throws {
    throw Failure(.noUsableTerminal, code: .failure)
  }
}
