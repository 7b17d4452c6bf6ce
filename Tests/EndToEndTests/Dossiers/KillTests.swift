import Foundation
import TestSupport
import Testing

@Suite("Dossiers: kill -9 loses nothing")
struct KillTests {
  /// Kills the program, starts it again on the same home, and expects the page that was in front.
  private func kill(
    _ session: TerminalSession,
    _ moment: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> TerminalSession {
    try session.waitUntilStill()
    let (page, cursor) = (session.page, session.cursor)
    #expect(session.signal(SIGKILL), sourceLocation: sourceLocation)
    #expect(try session.waitForExit() == .signal(9), sourceLocation: sourceLocation)
    let again = try resumeWizard(in: session.home)
    do {
      try again.wait(for: "the page as before") { $0.page == page && $0.cursor == cursor }
    } catch {
      Issue.record(
        "\(moment), killed on:\n\(page.joined(separator: "\n"))\n\(cursor)\n\(error)",
        sourceLocation: sourceLocation
      )
    }
    #expect(again.row(0).contains("nregistré"), "\(moment)", sourceLocation: sourceLocation)
    return again
  }

  @Test("After each answer of a journey and in the middle of each text, the same page comes back")
  func journey() throws {
    var session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    for (label, keys) in Journeys.generalPractitioner {
      try session.waitForQuestion(label)
      if case .text(let text)? = keys.first, text.count > 1 {
        // Half of the text, and the cursor inside it.
        let half = String(text.prefix(text.count / 2 + 1))
        try session.send(.text(half), .left)
        try session.wait(for: "the text, the cursor inside") { session in
          session.contains("[ \(half) ") && session.focusedText?.hasPrefix(String(half.suffix(1))) == true
        }
        session = try kill(session, "« \(half) » typed in \(label)")
        try session.send(.end, .text(String(text.dropFirst(half.count))))
        try session.send(Array(keys.dropFirst()))
      } else {
        try session.send(keys)
      }
      try session.wait(for: "the page after \(label)") {
        $0.questionLabel != label && !$0.page.isEmpty
      }
      session = try kill(session, "after \(label)")
    }
    try session.waitForReview()
    // The panels of the results too.
    try session.send(.enter)
    try session.waitForPanel(1)
    try session.send("3")
    try session.waitForPanel(3)
    session = try kill(session, "on the third panel")
    try session.expectPanel("19\u{202F}000\u{202F}€", "38\u{202F}000\u{202F}€")
  }

  @Test("A choice marked, a box ticked, a refused text and a note half typed come back too")
  func marks() throws {
    var session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.send("sept cents", .f(2))
    try session.waitForWords("Quel nom donner à ce dossier ?")
    try session.send("Dr Mar")
    try session.wait(for: "the name") { $0.contains("[ Dr Mar ") }
    session = try kill(session, "a name half typed")
    try session.send("tin", .enter)
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.wait(for: "the refused text") { $0.contains("[ sept cents ") }
    session = try kill(session, "a text that no question takes")
    #expect(session.contains("[ sept cents "))
    try session.send(.control("u"), "775", .enter)
    try session.waitForQuestion("Secteur")
    try session.send(.down, .down)
    try session.wait(for: "the mark") { $0.focusedText?.hasPrefix("(•)") == true }
    session = try kill(session, "a sector marked")
    try session.send(.home, .enter)
    try session.waitForQuestion("Tranche de patientèle")
    try session.send(.f(8))
    try session.answer([("File active", ["1025", .enter])])
    try session.waitForQuestion("Situations particulières")
    try session.send(.down, .space)
    try session.wait(for: "the tick") { $0.contains("[✓]") }
    session = try kill(session, "a circumstance ticked")
    #expect(session.contains("[✓]"))
  }

  @Test("Killed while an answer is on its way to the disk: the page before or the page after, never less")
  func midway() throws {
    let session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.name("Dr Martin")
    var last = session
    // Each time nothing is waited for: the signal finds the program reading, writing or drawing.
    for digits in ["7", "77", "775", "7754", "80", "801"] {
      try last.waitForQuestion("Patientèle médecin traitant")
      try last.send(.control("u"), .text(digits), .enter)
      last.signal(SIGKILL)
      _ = try last.waitForExit()
      last = try resumeWizard(in: session.home)
      try last.wait(for: "one page or the other") {
        ["Patientèle médecin traitant", "Secteur"].contains($0.questionLabel)
      }
      #expect(last.words.contains("« Dr Martin »"))
      if last.questionLabel == "Secteur" { try last.send(.escape) }
    }
    #expect(try session.home.files().filter { $0.contains(".abime-") } == [])
  }

  @Test("F6 takes back the changes made before the program was killed, one by one")
  func undo() throws {
    var session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(4)))
    try session.waitForQuestion("Tranche de patientèle")
    session = try kill(session, "after four answers")
    try session.send(.f(6))
    try session.waitForQuestion("Secteur")
    session = try kill(session, "the sector taken back")
    try session.send(.f(6))
    try session.waitForQuestion("Patientèle médecin traitant")
    session = try kill(session, "the patients taken back")
    #expect(!session.holds("775 ≥ 775"))
    try session.send("776", .enter)
    try session.waitForQuestion("Secteur")
    try session.send(.f(9))
    try session.waitForReview()
    try session.wait(for: "the answer") { $0.holds("776") }
    session = try kill(session, "on the page of all answers")
    #expect(session.holds("776"))
  }
}
