import Foundation
import TestSupport
import Testing

@Suite("The wizard line by line")
struct LineTests {
  /// The first worked example: médecine générale, secteur 1, PMT 775, file active 1 025, every working time.
  private static let generalist = ["1", "médecine g", "", "775", "1", "n", "1025", "0", "5", "", "5", ""]

  private func run(
    _ lines: [String],
    _ arguments: [String] = ["--texte", "--sans-enregistrer"],
    environment: [String: String?] = [:]
  ) throws -> CommandResult {
    try runCommand(arguments, environment: environment, input: lines.map { $0 + "\n" }.joined())
  }

  @Test("The first worked example through a pipe: its figures, and the command that gives them again")
  func generalist() throws {
    let result = try run(Self.generalist)
    #expect(result.status == .code(0))
    for figure in [
      "✓ Éligible", "19\u{202F}000\u{202F}€", "38\u{202F}000\u{202F}€", "970", "1\u{202F}530", "1\u{202F}080",
      "1\u{202F}686",
    ] {
      #expect(result.stdout.contains(figure), "\(figure)")
    }
    #expect(result.stdout.contains("Votre réponse\u{A0}: 775\nCompris\u{A0}: 775 patients."))
    #expect(result.stderr.contains("--specialite medecine-generale --secteur 1 --pmt 775 --file-active 1025"))
    #expect(!result.stdout.contains("\u{1B}"))
  }

  @Test("Lines that end early: what is known is said, and the code is that of a result")
  func early() throws {
    let result = try run(["1", "mg", "", "775"])
    #expect(result.status == .code(0))
    #expect(result.stdout.contains("… À compléter"))
    #expect(result.stdout.contains("RÉPONSES QUI MANQUENT"))
    #expect(result.stderr.contains("--pmt 775"))
  }

  @Test("Without a last line end, with those of Windows, with a byte-order mark")
  func ends() throws {
    let plain = try run(["1", "mg", "", "775"])
    for input in ["1\nmg\n\n775", "1\r\nmg\r\n\r\n775\r\n", "\u{FEFF}1\nmg\n\n775\n"] {
      let result = try runCommand(["--texte", "--sans-enregistrer"], input: input)
      #expect(result.stderr == plain.stderr)
      #expect(result.status == .code(0))
    }
  }

  @Test("Outside UTF-8 every character is ASCII, and the older encoding is read")
  func ascii() throws {
    let script = #"printf '1\np\351diatrie\n\n' | "$1" --texte --sans-enregistrer"#
    let result = try runCommand(
      ["-c", script, "sh", BuiltProduct.assistmed],
      environment: ["LC_ALL": "C", "LANG": nil],
      program: "/bin/sh"
    )
    #expect(!result.stdout.contains { !$0.isASCII })
    #expect(result.stdout.contains("Compris : Pediatrie."))
    #expect(result.stderr.contains("--specialite pediatrie"))
  }

  @Test("A line without an end is refused as any text is")
  func endless() throws {
    let script =
      #"(printf '1\n'; head -c 5000000 /dev/zero | tr '\0' a; printf '\nmg\n') | "$1" --texte --sans-enregistrer"#
    let result = try runCommand(["-c", script, "sh", BuiltProduct.assistmed], program: "/bin/sh")
    #expect(result.status == .code(0))
    #expect(result.stdout.utf8.count < 30_000)
    #expect(result.stderr.contains("--specialite medecine-generale"))
  }

  @Test("A reader that leaves early is no failure")
  func closed() throws {
    let script = #"(printf '1\nmg\n\n'; yes '?' | head -n 200) | "$1" --texte --sans-enregistrer | head -n 1"#
    let result = try runCommand(["-c", script, "sh", BuiltProduct.assistmed], program: "/bin/sh")
    #expect(result.status == .code(0))
    #expect(result.stdout.split(separator: "\n").count == 1)
  }

  @Test("On a terminal: no screen is taken, Ctrl-C quits and gives the command")
  func terminal() throws {
    let session = try TerminalSession(
      program: BuiltProduct.assistmed,
      arguments: ["--texte", "--sans-enregistrer"]
    )
    try session.waitFor(text: "Votre choix")
    #expect(session.echoOn)
    #expect(session.canonicalOn)
    try session.send("1", .enter)
    try session.waitFor(text: "Quelle est votre spécialité")
    try session.send("mg", .enter)
    try session.waitFor(text: "Compris\u{A0}: Médecine générale")
    try session.send(.control("c"))
    #expect(try session.waitForExit() == .code(0))
    #expect(session.contains("--specialite medecine-generale"))
  }

  @Test("On a dumb terminal by itself; Ctrl-D quits")
  func dumb() throws {
    let session = try TerminalSession(
      program: BuiltProduct.assistmed,
      arguments: ["--sans-enregistrer"],
      environment: ["TERM": "dumb"]
    )
    try session.waitFor(text: "Votre choix")
    try session.send("2", .enter)
    try session.waitFor(text: "Le résultat entier")
    try session.send(.control("d"))
    #expect(try session.waitForExit() == .code(0))
    #expect(session.contains("--pmt 775"))
  }

  @Test("Another barème is said first, and with the result")
  func otherBareme() throws {
    let folder = try BaremeFolder()
    let result = try run(["2"], ["--texte", "--sans-enregistrer", "--bareme", folder.path])
    #expect(result.status == .code(0))
    #expect(result.stdout.components(separatedBy: "Calcul fait avec le barème du dossier").count == 3)
  }
}
