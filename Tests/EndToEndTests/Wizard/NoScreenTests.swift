import Foundation
import TestSupport
import Testing

@Suite("The wizard: where no screen can be drawn")
struct NoScreenTests {
  @Test(
    "A terminal that can't be used: one French sentence, and the questions come line by line",
    arguments: [
      ("dumb", "ne sait pas placer le curseur"), ("inconnu-42", "n'est pas connu de cet ordinateur"),
      ("", "n'est pas définie"), (nil, "n'est pas définie"),
    ] as [(String?, String)]
  )
  func terminal(term: String?, reason: String) throws {
    let session = try start(#""$1" 2> err"#, environment: ["TERM": term])
    try session.waitFor(text: "Votre choix")
    #expect(session.echoOn)
    #expect(session.canonicalOn)
    try session.send("q", .enter)
    try session.waitFor(text: "code 0")
    try expectSentence(try errors(of: session), reason)
  }

  @Test("An output that isn't a terminal: the conversation goes there, the sentence to the person")
  func output() throws {
    let session = try start(#""$1" > out"#)
    try session.waitFor(text: "ligne par ligne")
    try session.send("q", .enter)
    try session.waitFor(text: "code 0")
    let out = try String(contentsOfFile: session.home.path + "/out", encoding: .utf8)
    #expect(out.contains("Nouveau dossier"))
  }

  @Test(
    "An input without a line: what to do, and nothing on the output",
    arguments: [#""$1" < /dev/null"#, #""$1" < /dev/null > out"#, #""$1" --texte < /dev/null"#]
  )
  func empty(command: String) throws {
    let session = try start("\(command) 2> err")
    try session.waitFor(text: "code 2")
    #expect(session.screen.filter { !$0.isEmpty } == ["code 2"])
    let said = try errors(of: session)
    #expect(said.split(separator: "\n").count == 1)
    #expect(said.hasPrefix("assistmed : Aucune réponse"))
    #expect(said.contains("assistmed evaluer --aide"))
  }

  @Test("Neither is a terminal: the input is read")
  func neither() throws {
    let result = try runCommand([], input: "q\n")
    #expect(result.status == .code(0))
    #expect(result.stdout.contains("Votre choix\u{A0}: q\n"))
    try expectSentence(result.stderr, "n'est pas un terminal")
  }

  private func start(_ command: String, environment: [String: String?] = [:]) throws -> TerminalSession {
    try TerminalSession(
      program: "/bin/sh",
      arguments: ["-c", command + #"; echo "code $?"; sleep 20"#, "sh", BuiltProduct.assistmed],
      environment: environment
    )
  }

  private func errors(of session: TerminalSession) throws -> String {
    try String(contentsOfFile: session.home.path + "/err", encoding: .utf8)
  }

  private func expectSentence(_ text: String, _ reason: String) throws {
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.hasPrefix("Les questions viennent ligne par ligne\u{A0}: "))
    #expect(text.contains(reason))
  }
}
