import Foundation
import TerminalUI
import TestSupport
import Testing

/// Starts `assistmed demo` on a home that later runs may share.
func startDemo(
  _ arguments: [String],
  in home: Home,
  environment: [String: String?] = [:],
  size: Size = Size(columns: 80, rows: 24)
) throws -> TerminalSession {
  try startWizard(in: home, arguments: ["demo"] + arguments, environment: environment, size: size)
}

extension Home {
  /// The lines of a recording, its heading first.
  func recording(_ name: String = "seance.jsonl") throws -> [String] {
    let text = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    #expect(text.last == "\n")
    return text.split(separator: "\n").map(String.init)
  }
}

/// Records what somebody does from the home page on, and leaves by Ctrl-C.
///
/// - Returns: the screen below its title bar, just before the end.
@discardableResult
func record(
  in home: Home,
  as name: String = "seance.jsonl",
  _ keys: (TerminalSession) throws -> Void
) throws -> [String] {
  let session = try startDemo(["--enregistrer", name], in: home)
  try session.waitForFocus("Nouveau dossier")
  try keys(session)
  try session.waitUntilStill()
  let page = session.page
  try session.quit()
  return page
}

/// What is done in each of the recordings built into the program.
enum ShippedDemonstrations {
  /// The general practitioner of the first worked example: every question, every panel, one patient fewer.
  static func medecin(_ session: TerminalSession) throws {
    try session.send(.enter)
    try session.answer(Journeys.generalPractitioner)
    try session.waitForReview()
    try session.send(.enter)
    try session.waitForPanel(1)
    for panel in 2...4 {
      try session.send(.text(String(panel)))
      try session.waitForPanel(panel)
    }
    try session.send(.f(7))
    try session.waitForFocus("PMT")
    try session.send(.left)
    try session.waitFor(text: "PMT 775 → 774\u{A0}: vous n'êtes plus éligible")
    try session.send(.right)
    try session.waitFor(text: "PMT 774 → 775\u{A0}: vous devenez éligible")
    try session.send(.f(10))
    try session.waitForPanel(4)
    try session.send("1")
    try session.waitForPanel(1)
  }

  /// The paediatrician of the second worked example.
  static func pediatre(_ session: TerminalSession) throws {
    try session.send(.enter)
    try session.answer(Journeys.paediatrician)
    try session.waitForReview()
    try session.send(.enter)
    try session.waitForPanel(1)
    for panel in [2, 3, 4, 1] {
      try session.send(.text(String(panel)))
      try session.waitForPanel(panel)
    }
  }

  /// A secretary who gathers the figures: several are missing, and one that is there has to be asked again.
  static func secretaire(_ session: TerminalSession) throws {
    try session.send(.enter)
    try session.answer([
      ("Spécialité", ["medecine g", .enter]), ("Date de signature", [.enter]),
      ("Patientèle médecin traitant", [.f(8)]), ("Secteur", [.space, .enter]),
      ("Tranche de patientèle", [.f(8)]),
    ])
    try session.waitForQuestion("File active")
    try session.send("1025", .tab, .tab, .tab)
    try session.waitForFocus("Ajouter une note")
    try session.send(.enter, .tab)
    try session.waitForFocus("À demander")
    try session.send(.space, .tab)
    try session.waitForFocus("Garder")
    try session.send(.enter)
    try session.waitForQuestion("File active")
    try session.waitForFocus("À demander")
    try session.send(.shiftTab)
    try session.waitForFocus("Continuer")
    try session.send(.enter)
    try session.answer([("Situations particulières", [.f(8)])])
    try session.send(.f(9))
    try session.waitForReview()
    try session.send(.down)
    try session.waitForFocus("Liste des réponses à demander")
    try session.send(.enter)
    try session.waitForFocus("Écrire la liste")
  }
}
