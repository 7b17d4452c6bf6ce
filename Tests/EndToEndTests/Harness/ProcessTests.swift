import Foundation
import TestSupport
import Testing

@Suite("Harness: how programs start and end")
struct ProcessTests {
  @Test("Exit codes and killing signals are told apart")
  func endings() throws {
    #expect(try shell("exit 0").waitForExit() == .code(0))
    #expect(try shell("exit 3").waitForExit() == .code(3))
    #expect(try shell("kill -SEGV $$").waitForExit() == .signal(11))
    let session = try shell("trap 'exit 7' TERM; echo pret; while :; do sleep 0.02; done")
    try session.waitFor(text: "pret")
    #expect(session.exitStatus == nil)
    #expect(session.signal(SIGTERM))
    #expect(try session.waitForExit() == .code(7))
    #expect(!session.signal(SIGTERM))
  }

  @Test("Ctrl-C reaches the program as SIGINT")
  func interrupt() throws {
    let session = try TerminalSession(program: "/bin/cat")
    try session.send("bonjour", .enter)
    try session.wait(until: { $0.row(0) == "bonjour" && $0.row(1) == "bonjour" })
    try session.send(.control("c"))
    #expect(try session.waitForExit() == .signal(2))
  }

  @Test("Everything written before the end is on the screen")
  func lastWords() throws {
    let session = try shell("i=0; while [ $i -lt 500 ]; do echo ligne $i; i=$((i+1)); done; exit 4")
    #expect(try session.waitForExit() == .code(4))
    #expect(session.contains("ligne 499"))
  }

  @Test("A missed deadline shows the screen")
  func deadline() throws {
    let session = try shell("echo visible; sleep 20")
    try session.waitFor(text: "visible")
    let error = #expect(throws: HarnessError.self) {
      try session.waitFor(text: "absent", deadline: .milliseconds(50))
    }
    #expect(error?.description.contains("“absent” did not come within 0.05 seconds") == true)
    #expect(error?.description.contains("│visible") == true)
    #expect(throws: HarnessError.self) { try session.waitForExit(deadline: .milliseconds(50)) }
  }

  @Test("Waiting on an ended program says so at once")
  func ended() throws {
    let start = ContinuousClock.now
    let error = #expect(throws: HarnessError.self) { try shell("echo adieu; exit 5").waitFor(text: "absent") }
    #expect(error?.description.contains("the program ended (code(5)) before “absent”") == true)
    #expect(error?.description.contains("│adieu") == true)
    #expect(ContinuousClock.now - start < .seconds(8))
  }

  @Test("A program that doesn't exist is refused")
  func missing() {
    let error = #expect(throws: HarnessError.self) { try TerminalSession(program: "/nowhere/absent") }
    #expect(error?.description == "cannot start /nowhere/absent: No such file or directory")
  }

  @Test("The environment is clean, its own, and changeable")
  func environment() throws {
    let session = try shell(
      "env | sort; pwd; echo fin; sleep 20",
      environment: ["LANG": nil, "NO_COLOR": "1"]
    )
    try session.waitFor(text: "fin")
    let home = session.home.path
    #expect(session.contains("TERM=xterm-256color"))
    #expect(session.contains("NO_COLOR=1"))
    #expect(!session.contains("LANG="))
    #expect(session.screen.contains("HOME=\(home)"))
    #expect(session.screen.contains("XDG_DATA_HOME=\(home)/data"))
    #expect(session.screen.contains(home))
  }

  @Test("Two sessions may share a home, which goes away with the last")
  func homes() throws {
    var path = ""
    do {
      let home = try Home()
      path = home.path
      #expect(try shell("echo garde > data/f", home: home).waitForExit() == .code(0))
      let second = try shell("cat data/f; sleep 20", home: home)
      try second.waitFor(text: "garde")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("Root can drop to nobody, who owns its home and no more")
  func dropped() throws {
    // Only root can drop; anybody else is already what the test wants to be.
    let user: UInt32? = getuid() == 0 ? 65534 : nil
    let session = try shell(
      "id -u; touch data/f && echo ecrit; touch /etc/f || echo refuse; sleep 20",
      user: user
    )
    try session.waitFor(text: "refuse")
    #expect(session.row(0) == String(user ?? getuid()))
    #expect(session.contains("ecrit"))
  }
}
