import TestSupport
import Testing

@Suite("Harness: what keys send")
struct KeyTests {
  /// Shows the bytes of the next keys in hexadecimal; `modes` are printed first.
  private func bytes(_ count: Int, modes: String = "") throws -> TerminalSession {
    let script =
      #"stty raw -echo; printf '\#(modes)pret '; dd bs=1 count=\#(count) 2>/dev/null | od -An -tx1; sleep 20"#
    let session = try shell(script)
    try session.waitFor(text: "pret")
    return session
  }

  @Test("Text, Enter, Tab, Backspace and control keys")
  func plain() throws {
    let session = try bytes(8)
    try session.send("aé", .enter, .tab, .backspace, .control("c"), .space)
    try session.waitFor(text: "61 c3 a9 0d 09 7f 03 20")
  }

  @Test(
    "Arrows and function keys follow the keypad mode",
    arguments: [
      ("", Key.down, 3, "1b 5b 42"), (#"\033[?1h"#, .down, 3, "1b 4f 42"), ("", .f(3), 3, "1b 4f 52"),
      ("", .f(5), 5, "1b 5b 31 35 7e"), ("", .f(12), 5, "1b 5b 32 34 7e"), ("", .shiftTab, 3, "1b 5b 5a"),
      ("", .pageDown, 4, "1b 5b 36 7e"), ("", .delete, 4, "1b 5b 33 7e"), ("", .home, 3, "1b 5b 48"),
    ]
  )
  func named(modes: String, key: Key, count: Int, expected: String) throws {
    let session = try bytes(count, modes: modes)
    try session.send(key)
    try session.waitFor(text: expected)
  }

  @Test("A paste is bracketed when the program asked for it")
  func paste() throws {
    let session = try bytes(14, modes: #"\033[?2004h"#)
    try session.send(.paste("né"))
    try session.waitFor(text: "1b 5b 32 30 30 7e 6e c3 a9 1b 5b 32 30 31")
  }

  @Test("A click is a press and a release in the mode the program chose")
  func click() throws {
    let session = try bytes(18, modes: #"\033[?1000h\033[?1006h"#)
    try session.send(.click(row: 4, column: 9))
    // \e[<0;10;5M then \e[<0;10;5m
    try session.waitFor(text: "1b 5b 3c 30 3b 31 30 3b 35 4d 1b 5b 3c 30 3b 31")
    try session.waitFor(text: "30 3b")
  }

  @Test("Escape stays apart from the key that follows")
  func escape() throws {
    // min 1 time 0: each read returns what one burst brought.
    let script =
      #"stty raw -echo; printf pret; for i in 1 2; do dd bs=9 count=1 2>/dev/null | od -An -tx1; done; sleep 20"#
    let session = try shell(script)
    try session.waitFor(text: "pret")
    try session.send(.escape, "x")
    try session.wait(until: { $0.contains("1b") && $0.contains("78") })
    #expect(!session.contains("1b 78"))
  }

  @Test("The line's flags show what the program left")
  func line() throws {
    let session = try shell("stty raw -echo; echo fait; read line; stty sane; exit 0")
    try session.waitFor(text: "fait")
    #expect(!session.echoOn)
    #expect(!session.canonicalOn)
    #expect(!session.signalsOn)
    // In raw mode Enter sends a carriage return, which the shell's read doesn't end on.
    try session.send(.raw([0x0A]))
    #expect(try session.waitForExit() == .code(0))
    #expect(session.echoOn)
    #expect(session.canonicalOn)
    #expect(session.signalsOn)
  }
}
