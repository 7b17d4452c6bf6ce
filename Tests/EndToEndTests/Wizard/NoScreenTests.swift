import Foundation
import TestSupport
import Testing

@Suite("The wizard: where no screen can be drawn")
struct NoScreenTests {
  @Test(
    "A terminal that can't be used: one French sentence, and nothing else on the screen",
    arguments: ["dumb", "inconnu-42", "", nil] as [String?]
  )
  func terminal(term: String?) throws {
    let script = #""$1" 2> err; echo "code $?"; sleep 20"#
    let session = try TerminalSession(
      program: "/bin/sh",
      arguments: ["-c", script, "sh", BuiltProduct.assistmed],
      environment: ["TERM": term]
    )
    try session.waitFor(text: "code ")
    #expect(session.screen.filter { !$0.isEmpty } == ["code 1"])
    #expect(session.echoOn)
    #expect(session.canonicalOn)
    try expectSentence(try String(contentsOfFile: session.home.path + "/err", encoding: .utf8))
  }

  @Test(
    "An input or an output that isn't a terminal",
    arguments: ["< /dev/null", "> out", "< /dev/null > out"]
  )
  func redirected(redirection: String) throws {
    let script = #""$1" \#(redirection) 2> err; echo "code $?"; cat out 2> /dev/null; sleep 20"#
    let session = try TerminalSession(
      program: "/bin/sh",
      arguments: ["-c", script, "sh", BuiltProduct.assistmed]
    )
    try session.waitFor(text: "code ")
    #expect(session.screen.filter { !$0.isEmpty } == ["code 1"])
    try expectSentence(try String(contentsOfFile: session.home.path + "/err", encoding: .utf8))
  }

  @Test("Neither is")
  func neither() throws {
    let result = try runCommand([])
    #expect(result.status == .code(1))
    #expect(result.stdout == "")
    try expectSentence(result.stderr)
  }

  private func expectSentence(_ text: String) throws {
    #expect(text.hasPrefix("assistmed : "))
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.contains("ne peut pas s'ouvrir"))
    // Another way to the same answer.
    #expect(text.contains("assistmed evaluer --aide"))
  }
}
