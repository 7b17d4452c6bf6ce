import TerminalUI
import TestSupport
import Testing

/// Braille displays and screen magnifiers follow the hardware cursor.
@Suite("The wizard: the cursor is on the focused item")
struct CursorTests {
  @Test("On every page of a whole journey", arguments: promisedSizes + [Size(columns: 60, rows: 18)])
  func journey(size: Size) throws {
    let session = try openWizard(size: size)
    try session.send(.enter)
    for (label, keys) in Journeys.generalPractitioner {
      try session.waitForQuestion(label)
      switch label {
      case "Spécialité", "Patientèle médecin traitant", "File active", "Date de signature", "Date d'embauche":
        try session.wait(for: "the cursor in the field of \(label)") { session in
          session.cursorVisible && session.row(session.cursor.row).contains("[ ")
        }
      case "Profil de l'assistant":
        // Optional: Enter passes.
        try session.waitForFocus("Continuer")
      default:
        try session.wait(for: "the cursor on a choice of \(label)") { session in
          session.focusedText.map { $0.hasPrefix("( )") || $0.hasPrefix("(•)") || $0.hasPrefix("[ ]") }
            == true
        }
      }
      try session.send(keys)
    }
    try session.waitForReview()
    try session.send(.up)
    try session.waitForFocus("Semaines travaillées")
    try session.send(.f(10))
    for panel in [1, 2, 3, 4, 6, 7, 8] {
      try session.send(.text(String(panel)))
      try session.waitForPanel(panel)
      try session.send(.f(3))
      try session.waitForFocus("Fermer")
      try session.send(.escape)
      try session.waitForPanel(panel)
    }
    try session.send("5")
    try session.waitForFocus("PMT")
    try session.send(.f(1))
    try session.waitForFocus("Fermer")
  }

  @Test("In the smallest terminal Tab never reaches what isn't drawn")
  func compact() throws {
    let session = try openWizard(size: Size(columns: 60, rows: 18))
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.send("775")
    try session.wait(for: "the text") { $0.contains("[ 775") }
    var seen: [String] = []
    while seen.count < 20, seen.last?.contains("Quitter") != true {
      let before = session.cursor
      try session.send(.tab)
      try session.wait(for: "the next item after \(seen.last ?? "the field")") {
        $0.cursor != before && $0.focusedText?.isEmpty == false
      }
      seen.append(session.focusedText ?? "")
    }
    #expect(seen.last?.contains("Quitter") == true)
    #expect(seen.contains { $0.contains("Aide") })
  }
}
