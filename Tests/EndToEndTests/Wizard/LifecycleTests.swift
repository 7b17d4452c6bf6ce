import Foundation
import TerminalUI
import TestSupport
import Testing

/// A way to end the program, and the status that the shell sees.
struct Ending: Sendable, CustomTestStringConvertible {
  let name: String
  var keys: [TestSupport.Key] = []
  var signal: Int32?
  let status: TestSupport.ExitStatus

  var testDescription: String { name }
}

@Suite("The wizard: the terminal is given back")
struct LifecycleTests {
  static let endings = [
    Ending(name: "Quitter", keys: [.end, .enter], status: .code(0)),
    Ending(name: "Ctrl-C", keys: [.control("c")], status: .code(0)),
    Ending(name: "SIGINT", signal: SIGINT, status: .code(0)),
    Ending(name: "SIGTERM", signal: SIGTERM, status: .code(143)),
    Ending(name: "SIGHUP", signal: SIGHUP, status: .code(129)),
    Ending(name: "SIGQUIT", signal: SIGQUIT, status: .code(131)),
    Ending(name: "a crash", signal: SIGILL, status: .signal(4)),
    Ending(name: "a bad address", signal: SIGSEGV, status: .signal(11)),
    Ending(name: "an abort", signal: SIGABRT, status: .signal(6)),
  ]

  @Test("After every way to end", arguments: endings)
  func ending(_ ending: Ending) throws {
    // Swift's own report of a crash would come after ours and hide who gave the terminal back.
    let session = try openWizard(environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(session.isAlternateScreen)
    #expect(session.mouseEnabled)
    #expect(session.cursorVisible)
    #expect(!session.echoOn)
    #expect(!session.canonicalOn)
    try session.send(ending.keys)
    if let signal = ending.signal { #expect(session.signal(signal)) }
    #expect(try session.waitForExit() == ending.status)
    expectGivenBack(session)
    #expect(session.screen.filter { !$0.isEmpty } == [])
  }

  @Test("From any page, with something half typed", arguments: [SIGTERM, SIGILL])
  func whileTyping(signal: Int32) throws {
    let session = try openWizard(environment: ["SWIFT_BACKTRACE": "enable=no"])
    try session.send(.enter)
    try session.waitForQuestion("Spécialité")
    try session.send("péd", .f(1))
    try session.waitForFocus("Fermer")
    session.signal(signal)
    _ = try session.waitForExit()
    expectGivenBack(session)
  }

  @Test("After answers, the command that gives the same result is left on the shell's screen")
  func command() throws {
    // Wide enough for the command to be one row.
    let session = try openWizard(size: Size(columns: 200, rows: 43))
    try session.send("2")
    try session.waitForPanel(1)
    try session.send(.control("c"))
    #expect(try session.waitForExit() == .code(0))
    expectGivenBack(session)
    let words = session.screen.joined(separator: " ").split(separator: " ").map(String.init)
    let start = try #require(words.firstIndex(of: "evaluer"))
    let again = try runCommand(Array(words[start...]) + ["--format", "json"])
    #expect(again.status == .code(0))
    let reply = try EvaluationReply.read(again.stdout)
    #expect(reply.verdict == "eligible")
    #expect(reply.option("0.5")?.objectifs.map(\.cible) == [970, 1530])
  }

  @Test("Ctrl-Z gives the terminal to the shell, and fg takes it back with nothing lost")
  func suspend() throws {
    // A shell with job control: a program alone in its session has nobody to stop for.
    let script = #"set -m; "$1"; echo pause; read x; fg; echo code $?; read x"#
    let session = try openFromShell(script)
    try session.send("pédi")
    try session.wait(for: "the text") { $0.contains("[ pédi ") }
    try session.waitUntilStill()
    let before = session.screen
    try session.send(.control("z"))
    try session.waitFor(text: "pause")
    try session.wait(for: "the shell's modes") { $0.echoOn && $0.canonicalOn && $0.signalsOn }
    #expect(!session.isAlternateScreen)
    #expect(!session.mouseEnabled)
    #expect(session.cursorVisible)
    try session.send(.raw([0x0A]))
    try session.wait(for: "the page as before") { $0.screen == before && $0.isAlternateScreen }
    try session.wait(for: "our modes") {
      !$0.echoOn && !$0.canonicalOn && $0.mouseEnabled && $0.cursorVisible
    }
    try session.send("atrie", .enter)
    try session.waitForQuestion("Date de signature")
    try session.send(.control("c"))
    try session.waitFor(text: "code 0")
    expectGivenBack(session)
  }

  private func expectGivenBack(_ session: TerminalSession) {
    #expect(!session.isAlternateScreen)
    #expect(!session.mouseEnabled)
    #expect(session.cursorVisible)
    #expect(session.echoOn)
    #expect(session.canonicalOn)
    #expect(session.signalsOn)
  }
}
