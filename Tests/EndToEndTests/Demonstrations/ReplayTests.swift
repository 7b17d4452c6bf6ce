import Foundation
import TerminalUI
import TestSupport
import Testing

@Suite("Demonstrations: a session replayed")
struct ReplayTests {
  @Test("Step by step: how far it is, and how to take over; any key does only that")
  func takeOver() throws {
    let home = try Home()
    let session = try startDemo(["--rejouer", "medecin", "--lent", "400ms"], in: home)
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.waitFor(text: "une touche vous donne la main")
    // A resize only paints again.
    session.resize(to: Size(columns: 100, rows: 30))
    try session.waitForQuestion("Secteur")
    try session.waitFor(text: "une touche vous donne la main")
    // F1 would open the help.
    try session.send(.f(1))
    try session.waitFor(text: "\u{A0}: à vous")
    let step = try #require(session.questionLabel)
    try session.send(.f(1))
    try session.waitFor(text: "Aide")
    #expect(step != "Spécialité")
    // No step is counted any more.
    #expect(!session.row(0).contains("Démonstration \(1)"))
    try session.quit()
    #expect(try home.files() == [])
  }

  @Test("Step by step to the end: every panel is seen, then the hand is given")
  func wholeSlow() throws {
    // Slow enough for what lasts one step to be seen on a busy machine.
    let session = try startDemo(["--rejouer", "medecin", "--lent", "0,5 s"], in: try Home())
    try session.waitFor(text: "PMT 775 → 774\u{A0}: vous n'êtes plus éligible", deadline: .seconds(60))
    try session.waitFor(text: "\u{A0}: à vous", deadline: .seconds(60))
    try session.waitForPanel(1)
    try session.send("3")
    try session.waitForPanel(3)
    try session.expectPanel("19\u{202F}000\u{202F}€")
  }

  @Test("Ctrl-C leaves a replay; a click takes it over", arguments: [true, false])
  func leaving(isClick: Bool) throws {
    let session = try startDemo(["--rejouer", "pediatre", "--lent", "10s"], in: try Home())
    try session.waitFor(text: "une touche vous donne la main")
    if isClick {
      let place = try #require(session.position(of: "Quitter"))
      try session.send(.click(row: place.row, column: place.column))
      try session.waitFor(text: "\u{A0}: à vous")
    }
    try session.quit()
  }

  @Test("Through a pipe: everything at once, then the lines go on at the last page")
  func pipe() throws {
    let home = try Home()
    let result = try runCommand(
      ["demo", "--rejouer", "medecin", "--lent", "400ms"],
      input: "q\n",
      home: home
    )
    #expect(result.status == .code(0))
    #expect(result.stdout.contains("✓ Éligible"))
    #expect(result.stdout.contains("19\u{202F}000\u{202F}€"))
    #expect(result.stderr.contains("rejouée ("))
    #expect(result.stderr.contains("--pmt 775 --file-active 1025"))
    #expect(try home.files() == [])
  }

  @Test("Without a line either: the recording brings the answers")
  func noLine() throws {
    let result = try runCommand(["demo", "--rejouer", "pediatre"])
    #expect(result.status == .code(0))
    #expect(result.stdout.contains("1\u{202F}184"))
  }

  @Test("On a dumb terminal, or with --texte: line by line, at the last page", arguments: [true, false])
  func dumb(isAsked: Bool) throws {
    let session = try startDemo(
      ["--rejouer", "secretaire"] + (isAsked ? ["--texte"] : []),
      in: try Home(),
      environment: isAsked ? [:] : ["TERM": "dumb"]
    )
    try session.waitForWords("4 réponses à demander")
    #expect(!session.isAlternateScreen)
    try session.send("q", .enter)
    #expect(try session.waitForExit() == .code(0))
  }

  @Test("Another barème is said at once, on a screen and line by line")
  func otherBareme() throws {
    let home = try Home()
    try record(in: home) { session in
      try session.send("2")
      try session.waitForPanel(1)
    }
    var lines = try home.recording()
    lines[0] = lines[0].replacing(/"empreinte":"[^"]*"/, with: #""empreinte":"0123456789abcdef""#)
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: home.path + "/autre.jsonl",
      atomically: true,
      encoding: .utf8
    )
    let session = try startDemo(["--rejouer", "autre.jsonl"], in: home)
    try session.waitFor(text: ", autre barème\u{A0}: à vous")
    let result = try runCommand(["demo", "--rejouer", "autre.jsonl"], home: home)
    #expect(result.stderr.contains("les valeurs peuvent différer."))
    let same = try runCommand(["demo", "--rejouer", "seance.jsonl"], home: home)
    #expect(!same.stderr.contains("autre barème"))
  }

  @Test("A replay evaluates on the day of the recording")
  func day() throws {
    let home = try Home()
    let heading =
      #"{"bareme":"x","empreinte":"x","format":"assistmed.enregistrement/1","jour":"2024-06-21","programme":"0.1.0"}"#
    try (heading + "\n" + #"{"example":{"_0":1}}"# + "\n").write(
      toFile: home.path + "/ancien.jsonl",
      atomically: true,
      encoding: .utf8
    )
    // The day before the convention of 2024.
    let session = try startDemo(["--rejouer", "ancien.jsonl"], in: home, size: Size(columns: 132, rows: 43))
    try session.waitFor(text: "règlement arbitral de 2023")
    try session.waitFor(text: "Démonstration du 21/06/2024")
  }

  @Test(
    "What can't be replayed is refused by one sentence, which names the line",
    arguments: [
      ("", "ce n'est pas une séance enregistrée par AssistMed"),
      ("\u{1B}[31mbonjour\n", "ce n'est pas une séance enregistrée par AssistMed"),
      (
        #"{"format":"assistmed.dossier/1"}"#, "son format, «\u{A0}assistmed.dossier/1\u{A0}», n'est pas connu"
      ),
      (
        #"{"format":"assistmed.enregistrement/1","programme":"9.0","bareme":"","empreinte":"","jour":"2026-01-15"}"#
          + "\n{\"up\":{}}\n{\"voler\":{}}\n",
        "sa ligne 3 n'est pas comprise. Elle est abîmée, ou d'une version plus récente (elle fut enregistrée avec AssistMed 9.0)"
      ),
    ]
  )
  func refused(text: String, reason: String) throws {
    let home = try Home()
    try text.write(toFile: home.path + "/f", atomically: true, encoding: .utf8)
    let result = try runCommand(["demo", "--rejouer", "f"], input: "q\n", home: home)
    #expect(result.status == .code(2))
    #expect(result.stdout.isEmpty)
    #expect(result.stderr.split(separator: "\n").count == 1)
    #expect(result.stderr.contains(reason))
    #expect(!result.stderr.contains("\u{1B}"))
  }

  @Test(
    "Options that don't go together, a pause without its unit, a file that isn't there",
    arguments: [
      (["--enregistrer", "a", "--rejouer", "medecin"], "--enregistrer et --rejouer ne vont pas ensemble"),
      (["--lent", "400ms"], "--lent ne va qu'avec --rejouer"),
      (["--rejouer", "medecin", "--lent", "400"], "entre 50ms et 10s, par exemple 400ms ou 0,4s"),
      (["--rejouer", "medecin", "--lent", "11s"], "entre 50ms et 10s"),
      (["--rejouer", "./medecin"], "Démonstrations fournies\u{A0}: medecin, pediatre et secretaire."),
      (["--rejouer", "medecin", "--lent", "400ms", "--texte"], "--lent et --texte ne vont pas ensemble"),
      (["--rejouer", "medecin", "--lent", ""], "--lent\u{A0}: une valeur est attendue"),
      (["--rejouer", ""], "--rejouer\u{A0}: une valeur est attendue"),
    ]
  )
  func usage(arguments: [String], reason: String) throws {
    let home = try Home()
    let result = try runCommand(["demo"] + arguments, input: "q\n", home: home)
    #expect(result.status == .code(2))
    #expect(result.stderr.split(separator: "\n").count == 1)
    #expect(result.stderr.contains(reason), "\(result.stderr)")
    #expect(try home.files() == [])
  }

  @Test("A day that no program ran on is refused", arguments: ["0001-01-01", "2018-01-01", "9999-12-31"])
  func absurdDay(day: String) throws {
    let home = try Home()
    let heading =
      #"{"bareme":"x","empreinte":"x","format":"assistmed.enregistrement/1","jour":"\#(day)","programme":"0.1.0"}"#
    try (heading + "\n").write(toFile: home.path + "/a.jsonl", atomically: true, encoding: .utf8)
    let result = try runCommand(["demo", "--rejouer", "a.jsonl"], home: home)
    #expect(result.status == .code(2))
    #expect(result.stderr.contains("sa première ligne est incomplète ou abîmée"))
  }

  @Test("A recording of somebody else reads no file, and writes none")
  func files() throws {
    let home = try Home()
    let dossier =
      #"{"format":"assistmed.dossier/1","nom":"Dr Durandeau","notes":{},"reponses":{}}"#
    try dossier.write(toFile: home.path + "/dossier.json", atomically: true, encoding: .utf8)
    let heading =
      #"{"bareme":"x","empreinte":"x","format":"assistmed.enregistrement/1","jour":"2026-01-15","programme":"0.1.0"}"#
    let reading = [
      #"{"dossiers":{}}"#, #"{"press":{"_0":{"menu":{"_0":{"importing":{}}}}}}"#,
      #"{"insert":{"_0":"dossier.json"}}"#, #"{"proceed":{}}"#,
    ]
    let writing = [
      #"{"example":{"_0":1}}"#, #"{"toAsk":{}}"#, #"{"press":{"_0":{"menu":{"_0":{"saveList":{}}}}}}"#,
      #"{"clearField":{}}"#, #"{"insert":{"_0":"liste.txt"}}"#, #"{"proceed":{}}"#,
    ]
    for events in [reading, writing] {
      let path = home.path + "/seance.jsonl"
      try ([heading] + events).joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      let session = try startDemo(["--rejouer", "seance.jsonl"], in: home)
      try session.waitForWords(
        "Aucun fichier n'est lu ni écrit pendant un enregistrement ou une démonstration"
      )
      try session.quit()
      #expect(!session.words.contains("Durandeau"))
      #expect(try home.files() == ["dossier.json", "seance.jsonl"])
    }
    // The hand given, a file is what somebody asks for.
    let session = try startDemo(["--rejouer", "seance.jsonl"], in: home)
    try session.waitForWords("Aucun fichier n'est lu ni écrit")
    try session.send(.control("u"), "liste.txt", .enter)
    try session.waitForWords("liste.txt » est écrit.")
    #expect(try home.files() == ["dossier.json", "liste.txt", "seance.jsonl"])
  }

  @Test("Without options: the hour in front of a room, in memory")
  func conference() throws {
    let home = try Home()
    let result = try runCommand(["demo", "--texte"], input: "q\n", home: home)
    #expect(result.status == .code(0))
    #expect(!result.stdout.contains("Nouveau dossier"))
    #expect(try home.files() == [])
  }
}
