import Foundation
import TerminalUI
import TestSupport

/// The sizes that a complete screen is promised for.
let promisedSizes = [Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)]

/// Opens the wizard on its home page.
func openWizard(
  size: Size = Size(columns: 80, rows: 24),
  environment: [String: String?] = [:],
  arguments: [String] = []
) throws -> TerminalSession {
  let session = try TerminalSession(
    program: BuiltProduct.assistmed,
    arguments: arguments,
    environment: environment,
    size: size
  )
  try session.waitForFocus("Nouveau dossier")
  return session
}

/// Opens the wizard from a shell script, which finds the program in `$1`, on the first question.
func openFromShell(_ script: String) throws -> TerminalSession {
  let session = try TerminalSession(
    program: "/bin/sh",
    arguments: ["-c", script, "sh", BuiltProduct.assistmed]
  )
  try session.waitForFocus("Nouveau dossier")
  try session.send(.enter)
  try session.waitForQuestion("Spécialité")
  return session
}

/// Opens the wizard on the question of the patients, the first one typed as a number.
func openOnPmt() throws -> TerminalSession {
  let session = try openWizard()
  try session.send(.enter)
  try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
  try session.waitForQuestion("Patientèle médecin traitant")
  return session
}

extension TerminalSession {
  /// What stands at the hardware cursor, to the end of the row or of the button; nil while the cursor is hidden.
  var focusedText: String? {
    guard cursorVisible else { return nil }
    let place = cursor
    var text = ""
    for column in place.column..<size.columns { text += character(row: place.row, column: column) ?? "" }
    let end = text.firstIndex { "│|".contains($0) } ?? text.endIndex
    return text[..<end].trimmingCharacters(in: .whitespaces)
  }

  /// Waits until the cursor is on an item that says `text`, after a mark such as « ( ) » or a key such as « F9 ».
  func waitForFocus(_ text: String) throws {
    try wait(for: "the cursor on “\(text)”") { session in
      guard let shown = session.focusedText, let found = shown.range(of: text) else { return false }
      return shown.distance(from: shown.startIndex, to: found.lowerBound) <= 8
    }
  }

  /// The label of the question in front, as the heading gives it.
  var questionLabel: String? {
    for row in screen {
      let heading = row.trimmingCharacters(in: .whitespaces)
      guard heading.hasPrefix("Étape ") || heading.hasPrefix("Etape "),
        let colon = heading.firstIndex(of: ":")
      else { continue }
      let title = heading[heading.index(after: colon)...].components(separatedBy: "Ensuite")[0]
      return title.trimmingCharacters(in: .whitespaces)
    }
    return nil
  }

  /// Waits until the question with this label is in front.
  func waitForQuestion(_ label: String) throws {
    try wait(for: "the question “\(label)”") { $0.questionLabel == label }
  }

  /// Answers questions one after the other, each by its label and the keys that answer it.
  func answer(_ steps: [(label: String, keys: [TestSupport.Key])]) throws {
    for step in steps {
      try waitForQuestion(step.label)
      try send(step.keys)
    }
  }

  /// Waits for the page of all answers.
  func waitForReview() throws { try waitForFocus("Voir les résultats") }

  /// Waits for the results, with a panel in front.
  func waitForPanel(_ number: Int) throws {
    try wait(for: "panel \(number)") { session in
      session.focusedText?.hasPrefix("\(number) ") == true
    }
  }

  /// Opens a question of a general practitioner from the page of all answers, to come back to it.
  func openFromReview(_ label: String) throws {
    try send(.f(9))
    try waitForReview()
    // One step at a time from the bottom: a frame is never read before it has come.
    for question in Journeys.lastQuestionsFirst {
      try send(.up)
      try waitForFocus(question)
      if question == label { break }
    }
    try send(.enter)
    try waitForQuestion(label)
  }
}
