import TestSupport
import Testing

@Suite("The wizard: nothing typed is lost")
struct KeepingTests {
  @Test("Back from every question with something half done, and forth again")
  func everyQuestion() throws {
    let session = try openWizard()
    try session.send(.enter)
    var previous = "Nouveau dossier"
    for (label, keys) in Journeys.generalPractitioner {
      try session.waitForQuestion(label)
      let isField = Self.fields.contains(label)
      // A field takes a text that means nothing, a list a mark that isn't accepted.
      try session.send(isField ? ["zzz"] : [.home, .down, .space])
      try session.wait(for: "what was typed") { Self.shows($0, isField) }
      try session.send(.escape)
      if label == "Spécialité" {
        try session.waitForFocus("Reprendre")
      } else {
        try session.waitForQuestion(previous)
      }
      try session.send(.enter)
      try session.waitForQuestion(label)
      try session.wait(for: "what was typed in \(label)") { Self.shows($0, isField) }
      if isField {
        try session.send([.control("u")] + keys)
      } else {
        // Back to the top of the list, with nothing ticked.
        if label == "Situations particulières" { try session.send(.space) }
        try session.send([.home] + keys)
      }
      previous = label
    }
    try session.waitForReview()
  }

  private static let fields: Set<String> = [
    "Spécialité", "Patientèle médecin traitant", "File active", "Date de signature", "Date d'embauche",
  ]

  private static func shows(_ session: TerminalSession, _ isField: Bool) -> Bool {
    isField ? session.contains("zzz") : session.contains("(•)") || session.contains("[✓]")
  }

  @Test("An answer stands while another text is left over it, and both come back")
  func pending() throws {
    let session = try openWizard()
    try session.send("2")
    try session.waitForPanel(1)
    try session.openFromReview("Patientèle médecin traitant")
    try session.send(.control("u"), "douze", .escape)
    try session.wait(for: "the review") {
      $0.contains("douze") && $0.focusedText?.contains("Patientèle") == true
    }
    #expect(session.holds("775"))
    try session.send(.enter)
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.wait(for: "the text") { $0.contains("douze") }
    // F6 takes the text back, the answer is there.
    try session.send(.f(6))
    try session.wait(for: "the answer") { $0.holds("775") && !$0.contains("douze") }
  }

  @Test("Behind a new dossier the former one is in the list, and goes on where it was left")
  func newDossier() throws {
    let session = try openWizard()
    try session.send("2")
    try session.waitForPanel(1)
    try session.openFromReview("Patientèle médecin traitant")
    try session.send(.control("u"), "776", .enter)
    try session.wait(for: "the review") { $0.holds("776") }
    try session.send(.escape)
    try session.waitForPanel(1)
    try session.send(.escape)
    try session.waitForFocus("Reprendre")
    try session.send(.down, .enter)
    try session.waitForQuestion("Spécialité")
    try session.send(.escape)
    try session.waitForFocus("Reprendre")
    try session.openList()
    try session.waitForFocus("Médecine générale")
    try session.wait(for: "what it says") { $0.contains("éligible") }
    try session.send(.enter)
    try session.waitForFocus("Reprendre là où")
    try session.send(.enter)
    try session.wait(for: "the dossier") { $0.holds("776") }
  }
}
