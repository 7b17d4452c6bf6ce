import Foundation
import TerminalUI
import TestSupport
import Testing

@Suite("The wizard: a window that changes size")
struct ResizeTests {
  @Test("Nothing is lost, even in a window too small")
  func resize() throws {
    let session = try openWizard()
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.send("77")
    try session.wait(for: "the text") { $0.contains("[ 77 ") }
    try session.waitUntilStill()
    let before = session.screen
    session.resize(to: Size(columns: 132, rows: 43))
    try session.wait(for: "the wide page") { session in
      session.contains("[ 77 ") && session.position(of: "Quitter").map { $0.row > 24 } == true
        && session.position(of: "Pourquoi cette question").map { $0.column > 60 } == true
    }
    session.resize(to: Size(columns: 60, rows: 18))
    try session.wait(for: "the narrow page") { session in
      session.contains("[ 77 ") && session.contains("Quitter") && !session.contains("Pourquoi cette question")
        && session.position(of: "Continuer").map { $0.row < 18 } == true
    }
    session.resize(to: Size(columns: 20, rows: 5))
    try session.wait(for: "the window too small") { $0.contains("Agrandissez") && $0.cursorVisible }
    session.resize(to: Size(columns: 80, rows: 24))
    try session.wait(for: "the page as before") { $0.screen == before }
    try session.send("5", .enter)
    try session.waitForQuestion("Secteur")
  }

  @Test(
    "Any size is survived, and what was typed is still there",
    arguments: [[(1, 1)], [(2, 1), (1, 3), (20, 5)]]
  )
  func tiny(sizes: [(columns: Int, rows: Int)]) throws {
    let session = try openOnPmt()
    try session.send("77")
    try session.wait(for: "the text") { $0.contains("[ 77 ") }
    try session.waitUntilStill()
    let before = session.screen
    for size in sizes {
      session.resize(to: Size(columns: size.columns, rows: size.rows))
      try session.waitUntilStill()
      #expect(session.exitStatus == nil)
    }
    // Typed blind.
    try session.send("5")
    session.resize(to: Size(columns: 80, rows: 24))
    try session.wait(for: "the page again") { $0.contains("[ 775 ") && $0.contains("775 ≥ 775") }
    try session.send(.backspace)
    try session.wait(for: "the page as before") { $0.screen == before }
  }

  @Test("Opened in a window too small, the home page comes with the room", arguments: [(20, 5), (1, 1)])
  func openedTiny(columns: Int, rows: Int) throws {
    let session = try TerminalSession(
      program: BuiltProduct.assistmed,
      size: Size(columns: columns, rows: rows)
    )
    try session.wait(for: "a first paint") { $0.isAlternateScreen && !$0.row(0).isEmpty }
    if columns == 20 { #expect(session.contains("Agrandissez la")) }
    session.resize(to: Size(columns: 80, rows: 24))
    try session.waitForFocus("Nouveau dossier")
    session.resize(to: Size(columns: columns, rows: rows))
    try session.waitUntilStill()
    try session.send(.control("c"))
    #expect(try session.waitForExit() == .code(0))
    #expect(session.echoOn && session.canonicalOn && !session.isAlternateScreen && !session.mouseEnabled)
  }

  @Test("Ctrl-L draws again what another program has written over")
  func repaint() throws {
    // The other program waits for a line in a pipe, then writes on the same terminal.
    let script = #"mkfifo p; (read x < p; printf '\033[8;9HECRIT PAR-DESSUS' > /dev/tty) & exec "$1""#
    let session = try openFromShell(script)
    try session.waitUntilStill()
    let before = session.screen
    try "\n".write(toFile: session.home.path + "/p", atomically: false, encoding: .utf8)
    try session.waitFor(text: "ECRIT PAR-DESSUS")
    try session.send(.control("l"))
    try session.wait(for: "the page as before") { $0.screen == before && $0.cursorVisible }
    try session.send("pédiatrie", .enter)
    try session.waitForQuestion("Date de signature")
  }
}
