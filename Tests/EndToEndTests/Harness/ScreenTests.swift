import TerminalUI
import TestSupport
import Testing

@Suite("Harness: what the screen shows")
struct ScreenTests {
  @Test("Cells hold accents, wide characters and blanks")
  func cells() throws {
    let session = try shell(#"printf 'été 日本 œ€\r\nfin'; sleep 20"#)
    try session.waitFor(text: "fin")
    #expect(session.screen.count == 24)
    #expect(session.row(0) == "été 日本 œ€")
    #expect(session.row(1) == "fin")
    #expect(session.row(2) == "")
    #expect(session.row(99) == "")
    #expect(session.character(row: 0, column: 4) == "日")
    #expect(session.character(row: 0, column: 5) == "")
    #expect(session.character(row: 0, column: 6) == "本")
    #expect(session.character(row: 5, column: 5) == " ")
    #expect(session.character(row: 24, column: 0) == nil)
    let place = try #require(session.position(of: "本 œ"))
    #expect(place == (row: 0, column: 6))
    #expect(session.position(of: "absent") == nil)
  }

  @Test("Attributes are read cell by cell")
  func attributes() throws {
    let script =
      #"printf 'a\033[1mb\033[0;4mc\033[0;7md\033[0;3me\033[0;31mf\033[0;38;5;208;44mg\033[0m fin'; sleep 20"#
    let session = try shell(script)
    try session.waitFor(text: "fin")
    #expect(session.attributes(of: "a") == CellAttributes())
    #expect(session.attributes(of: "b") == CellAttributes(bold: true))
    #expect(session.attributes(of: "c") == CellAttributes(underline: true))
    #expect(session.attributes(of: "d") == CellAttributes(reverse: true))
    #expect(session.attributes(of: "e") == CellAttributes(italic: true))
    #expect(session.attributes(of: "fg") == CellAttributes(foreground: 1))
    #expect(session.attributes(of: "g") == CellAttributes(foreground: 208, background: 4))
    #expect(session.attributes(row: 0, column: 80) == nil)
  }

  @Test("The cursor's place, its visibility, the mouse and the other screen")
  func modes() throws {
    let script = #"""
      printf 'avant\033[?1049h\033[?25l\033[?1000h\033[3;5Hdedans\a'; read line
      printf '\033[?1049l\033[?25h\033[?1000l'; sleep 20
      """#
    let session = try shell(script)
    try session.waitFor(text: "dedans")
    #expect(session.isAlternateScreen)
    #expect(!session.cursorVisible)
    #expect(session.mouseEnabled)
    #expect(session.bells == 1)
    #expect(session.cursor == (row: 2, column: 10))
    #expect(!session.contains("avant"))
    try session.send(.enter)
    try session.waitFor(text: "avant")
    try session.wait(until: { $0.cursorVisible && !$0.mouseEnabled })
    #expect(!session.isAlternateScreen)
  }

  @Test("Several modes set by one sequence all count, even when it comes in two pieces")
  func severalModes() throws {
    let script = #"""
      printf '\033[?1006;1000h\033[?2'; sleep 0.1; printf '5;1049hA\033[\033[?7;25h\033[1mB'; sleep 20
      """#
    let session = try shell(script)
    try session.waitFor(text: "AB")
    #expect(session.mouseEnabled)
    #expect(session.cursorVisible)
    #expect(session.isAlternateScreen)
    #expect(session.attributes(of: "B") == CellAttributes(bold: true))
  }

  @Test("A new size reaches the program and the screen")
  func resize() throws {
    let session = try shell(
      "trap 'stty size' WINCH; stty size; while :; do sleep 0.02; done",
      size: Size(columns: 60, rows: 18)
    )
    try session.waitFor(text: "18 60")
    session.resize(to: Size(columns: 132, rows: 43))
    try session.waitFor(text: "43 132")
    #expect(session.screen.count == 43)
  }

  @Test("The emulator answers the program's questions")
  func answers() throws {
    // The report of the cursor's place, \e[6n, is answered by \e[row;columnR.
    let script =
      #"stty raw -echo; printf '\033[4;7H\033[6n'; dd bs=1 count=6 2>/dev/null | tr '\033' E; sleep 20"#
    let session = try shell(script)
    try session.waitFor(text: "E[4;7R")
  }
}
