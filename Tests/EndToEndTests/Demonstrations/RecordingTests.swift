import Foundation
import TestSupport
import Testing

@Suite("Demonstrations: a session recorded")
struct RecordingTests {
  private static let threshold = "PMT 775 → 774\u{A0}: vous n'êtes plus éligible"

  /// The first worked example, one patient fewer tried, the reasons open over it.
  private func tried(_ session: TerminalSession) throws {
    try session.send("2")
    try session.waitForPanel(1)
    try session.send(.f(7))
    try session.waitForFocus("PMT")
    try session.send("774")
    try session.waitFor(text: Self.threshold)
    try session.send(.f(3), .down, .down)
    try session.waitFor(text: "Pourquoi")
  }

  @Test("Replayed at once, it lands on the very screen that was left, and the hand is given")
  func roundTrip() throws {
    let home = try Home()
    let page = try record(in: home, tried)
    let session = try startDemo(["--rejouer", "seance.jsonl"], in: home)
    try session.wait(for: "the same screen") { $0.page == page }
    #expect(session.row(0).contains("\u{A0}: à vous"))
    // The hand is given: the reasons close on the trial, which goes on.
    try session.send(.escape)
    try session.waitFor(text: Self.threshold)
    try session.send(.right)
    try session.waitForNo(text: Self.threshold)
    try session.quit()
  }

  @Test("The file is one's own, holds a line for each event from the first on, and no store is made")
  func file() throws {
    let home = try Home()
    let session = try startDemo(["--enregistrer", "seance.jsonl"], in: home)
    try session.waitForFocus("Nouveau dossier")
    #expect(session.row(0).contains("Séance enregistrée, sans les noms"))
    try session.send(.enter)
    try session.waitForQuestion("Spécialité")
    // Nothing waits for the end.
    #expect(try home.recording().dropFirst() == [#"{"activate":{}}"#])
    try session.send("é")
    try session.wait(for: "the event") { _ in try home.recording().count == 3 }
    #expect(try home.recording().last == #"{"insert":{"_0":"é"}}"#)
    #expect(session.signal(SIGKILL))
    _ = try session.waitForExit()
    #expect(try home.files() == ["seance.jsonl"])
    let mode = try FileManager.default.attributesOfItem(atPath: home.path + "/seance.jsonl")[
      .posixPermissions
    ]
    #expect(mode as? Int == 0o600)
    let heading = try home.recording()[0]
    for part in [
      #""format":"assistmed.enregistrement/1""#, #""programme":""#, #""empreinte":""#, #""jour":"20"#,
    ] {
      #expect(heading.contains(part))
    }
  }

  @Test("At the end one is told where it is, what it lacks and how to replay it")
  func ending() throws {
    let home = try Home()
    let session = try startDemo(["--enregistrer", "seance.jsonl"], in: home)
    try session.waitForFocus("Nouveau dossier")
    try session.send(.down, .up)
    try session.wait(for: "both events") { _ in try home.recording().count == 3 }
    try session.quit()
    try session.waitForWords(
      "/seance.jsonl » (2 gestes), sans les textes libres. Pour la rejouer : assistmed demo --rejouer"
    )
  }

  @Test("A name typed wherever a text can be is nowhere in the file")
  func names() throws {
    let home = try Home()
    let name = "Durandeau"
    try record(in: home) { session in
      // On the home page, where letters mean nothing.
      try session.send(.text(name), .enter)
      try session.waitForQuestion("Spécialité")
      try session.send(.paste("Dr \(name)"))
      try session.waitFor(text: name)
      try session.send(.control("u"), .text(name), .control("u"), "medecine g", .enter)
      try session.waitForQuestion("Date de signature")
      try session.send(.text(name), .control("u"), .enter)
      try session.waitForQuestion("Patientèle médecin traitant")
      try session.send(.text(name), .enter)
      try session.waitForWords("\(name) »")
      try session.send(.control("u"), "775", .enter)
      try session.waitForQuestion("Secteur")
      try session.send(.text(name))
      try session.name("Dr \(name)")
      try session.waitFor(text: "Secteur")
      try session.send(.tab, .tab, .tab)
      try session.waitForFocus("Ajouter une note")
      try session.send(.enter, .paste("demander à \(name)"), .enter)
      try session.waitForQuestion("Secteur")
      try session.send(.f(1), .text(name), .escape, .f(9))
      try session.waitForReview()
      try session.send(.text(name), .down)
      try session.waitForFocus("Liste des réponses à demander")
      try session.send(.enter)
      try session.waitForFocus("Écrire la liste")
      try session.send(.text(name), .enter, .control("u"), .text("/tmp/\(name).txt"), .enter)
      try session.waitForWords("Aucun fichier n'est lu ni écrit pendant un enregistrement")
      try session.send(.control("u"), .escape, .f(7))
      try session.waitForFocus("PMT")
      try session.send(.text(name), .enter, .escape, .escape, .escape)
    }
    let text = try home.recording().joined(separator: "\n")
    #expect(text.contains("Texte masqué"))
    // Neither whole, nor letter by letter: what finds a specialty stays, « D » and « Du » too.
    let typed = text.matches(of: /"insert":\{"_0":"([^"]*)"/).map { String($0.1) }.joined()
    for part in [name, "urand", "Durand", "eau"] {
      #expect(!text.contains(part) && !typed.contains(part), "\(part)")
    }
    #expect(try home.files() == ["seance.jsonl"])
  }

  @Test("A masked session replays to the same page, its texts masked")
  func masked() throws {
    let home = try Home()
    try record(in: home) { session in
      try session.send(.enter)
      try session.answer([("Spécialité", ["medecine g", .enter]), ("Date de signature", [.enter])])
      try session.name("Dr Durandeau")
      try session.waitForQuestion("Patientèle médecin traitant")
      try session.send("mille", .enter)
      try session.waitForWords("« mille »")
    }
    let session = try startDemo(["--rejouer", "seance.jsonl"], in: home)
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.waitForWords("« xxxxx »")
    try session.send(.f(2))
    try session.waitFor(text: "[ Texte masqué")
  }

  @Test("A file that exists is left as it is")
  func exists() throws {
    let home = try Home()
    let path = home.path + "/seance.jsonl"
    try "à moi".write(toFile: path, atomically: true, encoding: .utf8)
    let result = try runCommand(["demo", "--enregistrer", "seance.jsonl"], input: "q\n", home: home)
    #expect(result.status == .code(2))
    #expect(result.stderr.hasPrefix("assistmed : --enregistrer\u{A0}: «\u{A0}\(path)\u{A0}» existe déjà"))
    #expect(result.stderr.split(separator: "\n").count == 1)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "à moi")
  }

  @Test("Where nobody is there, no empty recording is left")
  func nobody() throws {
    let home = try Home()
    let result = try runCommand(["demo", "--enregistrer", "seance.jsonl"], home: home)
    #expect(result.status == .code(2))
    #expect(try home.files() == [])
  }

  @Test("A disk that takes no more: the session goes on, and it is said at the end")
  func fullDisk() throws {
    let home = try Home()
    // One block holds the heading and some events.
    let session = try TerminalSession(
      program: "/bin/sh",
      arguments: [
        "-c", #"trap : INT; ulimit -f 1; "$1" demo --enregistrer seance.jsonl; echo "code $?"; sleep 20"#,
        "sh",
        BuiltProduct.assistmed,
      ],
      home: home
    )
    try session.waitForFocus("Nouveau dossier")
    for _ in 0..<60 { try session.send(.down, .up) }
    try session.waitFor(text: "NON ENREGISTRÉE jusqu'au bout")
    try session.send(.enter)
    try session.waitForQuestion("Spécialité")
    try session.send(.control("c"))
    try session.waitFor(text: "code 1")
    try session.waitForWords("La séance n'est pas enregistrée jusqu'au bout")
    try session.waitForWords("Le disque est plein ou refuse d'écrire.")
    // What is there is replayed, its last line cut or not.
    let replayed = try runCommand(["demo", "--rejouer", "seance.jsonl"], input: "q\n", home: home)
    #expect(replayed.status == .code(0))
  }

  @Test("Line by line a session is recorded too, and replays on a screen")
  func lines() throws {
    let home = try Home()
    let lines = ["1", "mg", "", "s", "Dr Durandeau", "775", "q"]
    let result = try runCommand(
      ["demo", "--texte", "--enregistrer", "seance.jsonl"],
      input: lines.map { $0 + "\n" }.joined(),
      home: home
    )
    #expect(result.status == .code(0))
    #expect(result.stderr.contains("(13 gestes), sans les textes libres."))
    #expect(try !home.recording().joined().contains("Durand"))
    let session = try startDemo(["--rejouer", "seance.jsonl"], in: home)
    try session.waitForQuestion("Secteur")
    try session.waitFor(text: "775 ≥ 775")
  }
}
