import Foundation
import TerminalUI
import TestSupport
import Testing

@Suite("The wizard: manners in a terminal")
struct MannersTests {
  @Test("Ctrl-S and Ctrl-Q stop nothing and type nothing")
  func flowControl() throws {
    let session = try openOnPmt()
    // Ctrl-S asks for the dossier's name: were the screen frozen, nothing would come.
    try session.send("7", .control("s"))
    try session.waitFor(text: "Nom du dossier")
    try session.send(.escape, "7", .control("q"), "5")
    try session.wait(for: "the text") { $0.contains("[ 775 ") && $0.contains("775 ≥ 775") }
  }

  @Test(
    "After a report of the mouse that nobody wants, sizes and Ctrl-C don't wait for a key",
    arguments: [
      "\u{1B}[<0;70;20m",  // the button is released long after
      "\u{1B}[<1;70;20M", "\u{1B}[<2;70;20m",  // other buttons
      "\u{1B}[<66;70;20M",  // a wheel that turns sideways
    ]
  )
  func idleMouse(report: String) throws {
    let session = try openOnPmt()
    try session.send(.raw(Array("\u{1B}[<0;70;20M".utf8)))
    try session.waitUntilStill()
    try session.send(.raw(Array(report.utf8)))
    try session.waitUntilStill()
    session.resize(to: Size(columns: 100, rows: 30))
    try session.wait(for: "the footer at the bottom") { $0.row(29).contains("Quitter") }
    try session.send(.raw(Array(report.utf8)))
    try session.waitUntilStill()
    try session.quit()
  }

  @Test("Clicks and letters that come all at once are all taken")
  func clicksAtOnce() throws {
    let session = try TerminalSession(program: BuiltProduct.assistmed, arguments: ["quiz"])
    try session.waitFor(text: "Voir la réponse")
    let place = try #require(session.position(of: "AVANT (touche a)"))
    let at = "\(place.column + 1);\(place.row + 1)"
    let clicks = String(repeating: "\u{1B}[<0;\(at)M\u{1B}[<0;\(at)m", count: 3)
    try session.send(.raw(Array((clicks + "pa").utf8)))
    try session.waitFor(text: "AVANT (touche a)\u{A0}: 4 mains")
    try session.waitFor(text: "APRÈS (touche p)\u{A0}: 1 main")
  }

  @Test("What a terminal may answer or announce types nothing")
  func unknownSequences() throws {
    let session = try openOnPmt()
    let announced = [
      "\u{1B}[I", "\u{1B}[O",  // focus in and out
      "\u{1B}[12;40R",  // where the cursor is
      "\u{1B}[?62;22c",  // what the terminal is
      "\u{1B}[1;5A",  // Ctrl and an arrow
      "\u{1B}[27;5;38~",  // modifyOtherKeys
      "\u{1B}[57414u",  // the keyboard protocol of kitty
      "\u{1B}[25~", "\u{1B}[29~",  // F13 and Menu
      "\u{1B}O5P", "\u{1B}O2Q",  // Ctrl-F1 and Shift-F2 of old xterms
      "\u{1B}]10;rgb:0000/0000/0000\u{07}",  // its colours
      "\u{1B}P>|XTerm(379)\u{1B}\\",  // its name
    ]
    for (index, bytes) in announced.enumerated() {
      try session.send(.raw(Array(bytes.utf8)), .text(String(index % 10)))
      let typed = (0...index).map { String($0 % 10) }.joined()
      try session.wait(for: "\(typed) after \(bytes.debugDescription)") { $0.contains("[ \(typed) ") }
    }
    #expect(session.questionLabel == "Patientèle médecin traitant")
  }

  @Test("A paste in a shell, once we have left, has no brackets")
  func pasteAfterwards() throws {
    let session = try openFromShellThen("cat")
    try session.send(.paste("collé"), .enter)
    try session.wait(for: "the echo and the copy") { session in
      session.screen.filter { $0 == "collé" }.count == 2
    }
  }

  @Test("The terminal's own selection comes back with Ctrl-O, and the buttons with it again")
  func mouse() throws {
    let session = try openWizard()
    #expect(session.mouseEnabled)
    try session.send(.control("o"))
    try session.wait(for: "a free mouse") { !$0.mouseEnabled }
    try session.send(.f(1))
    try session.waitForFocus("Fermer")
    try session.expectPanel("Ctrl-O", "Maj + souris")
    try session.send(.tab)
    try session.waitForFocus("Reprendre la souris")
    try session.send(.enter)
    try session.wait(for: "the mouse taken") { $0.mouseEnabled && $0.contains("Libérer la souris") }
    let button = try #require(session.position(of: "Fermer"))
    try session.send(.click(row: button.row, column: button.column))
    try session.waitForFocus("Nouveau dossier")
  }

  @Test("A free mouse stays free after a pause")
  func mouseAfterPause() throws {
    let session = try openFromShell(#"set -m; "$1"; echo pause; read x; fg; echo code $?; read x"#)
    try session.send(.control("o"))
    try session.wait(for: "a free mouse") { !$0.mouseEnabled }
    try session.send(.control("z"))
    try session.waitFor(text: "pause")
    try session.send(.raw([0x0A]))
    try session.waitForQuestion("Spécialité")
    try session.wait(for: "our modes") { !$0.echoOn && $0.isAlternateScreen }
    #expect(!session.mouseEnabled)
    try session.send(.control("o"))
    try session.wait(for: "the mouse taken") { $0.mouseEnabled }
  }

  @Test("Ctrl-Z and fg, twice over, on every kind of page")
  func pauses() throws {
    let session = try openFromShell(
      #"set -m; "$1"; echo pause; read x; fg; echo encore; read x; fg; echo code $?; read x"#
    )
    try session.send("pédiatrie", .enter)
    try session.waitForQuestion("Date de signature")
    try session.send(.f(10))
    try session.waitForPanel(1)
    try session.waitUntilStill()
    for (index, word) in ["pause", "encore"].enumerated() {
      let before = session.screen
      try session.send(.control("z"))
      try session.waitFor(text: word)
      try session.wait(for: "the shell's modes") { $0.echoOn && $0.canonicalOn && $0.cursorVisible }
      // The window may have changed meanwhile.
      if index == 1 { session.resize(to: Size(columns: 100, rows: 30)) }
      try session.send(.raw([0x0A]))
      try session.wait(for: "the results again") { session in
        session.isAlternateScreen && !session.echoOn && session.mouseEnabled
          && (index == 1
            ? session.position(of: "Quitter").map { $0.row >= 28 } == true : session.screen == before)
      }
    }
    try session.send(.control("c"))
    try session.waitFor(text: "code 0")
  }

  /// Opens and leaves the wizard in a shell that goes on with a command.
  private func openFromShellThen(_ command: String) throws -> TerminalSession {
    let session = try openFromShell(#"set -m; "$1"; echo fini; "# + command)
    try session.send(.control("c"))
    try session.waitFor(text: "fini")
    return session
  }
}
