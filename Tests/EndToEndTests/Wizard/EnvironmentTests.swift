import TerminalUI
import TestSupport
import Testing

@Suite("The wizard: terminals and locales")
struct EnvironmentTests {
  /// Visits pages of every kind and calls `check` on each.
  private func visit(_ session: TerminalSession, _ check: (TerminalSession) -> Void) throws {
    check(session)
    try session.send("2")
    try session.waitForPanel(1)
    try session.waitUntilStill()
    check(session)
    try session.send("5")
    try session.waitForFocus("PMT")
    check(session)
    // On a slider digits are typed: the tabs are one step before.
    try session.send(.shiftTab)
    try session.waitForPanel(5)
    for panel in [2, 3, 4, 6] {
      try session.send(.text(String(panel)))
      try session.waitForPanel(panel)
      check(session)
    }
    try session.send(.f(9))
    try session.wait(for: "the review") { $0.contains("Voir les r") }
    check(session)
    try session.send(.f(1))
    try session.waitForFocus("Fermer")
    check(session)
    try session.send(.escape, .home, .enter)
    try session.wait(for: "a question") { $0.contains("Votre question") }
    check(session)
    try session.send("plombier", .enter)
    try session.wait(for: "a refusal") { $0.contains("vous avez tap") }
    check(session)
  }

  @Test("NO_COLOR: no colour anywhere; the verdict keeps its glyph and its word")
  func noColor() throws {
    let session = try openWizard(environment: ["NO_COLOR": "1"])
    try visit(session) { session in
      var coloured = 0
      for row in 0..<session.size.rows {
        for column in 0..<session.size.columns {
          let look = session.attributes(row: row, column: column)
          if look?.foreground != nil || look?.background != nil { coloured += 1 }
        }
      }
      #expect(coloured == 0)
    }
    try session.send(.f(10), "1")
    try session.waitForPanel(1)
    try session.expectPanel("✓ Éligible")
  }

  @Test("With colours the verdict has one, and the same word")
  func color() throws {
    let session = try openWizard()
    try session.send("2")
    try session.waitForPanel(1)
    try session.waitFor(text: "✓ Éligible")
    #expect(session.attributes(of: "✓ Éligible")?.foreground != nil)
  }

  @Test("Outside UTF-8 every character is ASCII", arguments: ["C", "POSIX"])
  func ascii(locale: String) throws {
    let session = try openWizard(environment: ["LC_ALL": locale, "LANG": nil])
    try visit(session) { session in
      let strange = session.screen.joined().unicodeScalars.filter { !$0.isASCII }
      #expect(strange.isEmpty)
    }
    try session.send(.f(10), "1")
    try session.waitForPanel(1)
    try session.expectPanel("Eligible")
    try session.send("2")
    try session.waitForPanel(2)
    try session.expectPanel("970", "1 530", "1 080", "1 686")
  }

  @Test(
    "A French locale that isn't generated here shows and takes accents",
    arguments: ["fr_FR.UTF-8", "xx_XX.utf8"]
  )
  func french(locale: String) throws {
    let session = try openWizard(environment: ["LANG": locale])
    try session.send(.enter)
    try session.waitForQuestion("Spécialité")
    try session.send("pédi")
    try session.waitFor(text: "Pédiatrie")
    try session.wait(for: "the text") { $0.contains("[ pédi ") }
    try session.send(.backspace, .backspace, .backspace, "édi", .enter)
    try session.waitForQuestion("Date de signature")
  }

  @Test(
    "Other terminals are usable",
    arguments: [
      "screen", "screen-256color", "tmux", "tmux-256color", "linux", "vt100", "xterm", "xterm-mono",
    ]
  )
  func terminals(term: String) throws {
    let session = try openWizard(environment: ["TERM": term])
    try session.send(.down, .up, .enter)
    try session.waitForQuestion("Spécialité")
    try session.send("pédiatrie", .enter)
    try session.waitForQuestion("Date de signature")
    try session.send(.f(9))
    try session.waitForReview()
    try session.send(.f(10))
    try session.waitForPanel(1)
    try session.expectPanel("À compléter")
    try session.send(.control("c"))
    #expect(try session.waitForExit() == .code(0))
    #expect(session.cursorVisible)
    #expect(session.echoOn)
  }
}
