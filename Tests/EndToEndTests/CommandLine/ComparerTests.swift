import TestSupport
import Testing

@Suite("comparer: two cases")
struct ComparerTests {
  private func comparer(_ arguments: [String], input: String = "") throws -> CommandResult {
    try runCommand(["comparer"] + arguments, input: input)
  }

  @Test("0.5 or 1 ETP, in one command")
  func options() throws {
    let result = try comparer(generalPractitioner + ["--option", "0.5", "--avec", "option=1"])
    #expect(result.status == .code(0))
    #expect(result.stderr == "")
    let text = plain(result.stdout)
    for part in [
      "Aide, 1re année              0,5 ETP : 19 000 € ;             1 ETP : 38 000 € (+19 000 €)\n",
      "Objectif de PMT              0,5 ETP : 970 (+195) ;           1 ETP : 1 080 (+305)\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("Before or after the 22nd of June 2024, in one command, by column or by flag names")
  func dates() throws {
    let doctor = generalPractitioner + ["--option", "0.5", "--signature", "2024-06-21"]
    let result = try comparer(doctor + ["--avec", "signature=2024-06-22"])
    #expect(result.status == .code(0))
    let text = plain(result.stdout)
    #expect(
      text.contains(
        "Aide, 1re année              signé 21/06/2024 : 18 000 € ;    signé 22/06/2024 : 19 000 € (+1 000 €)\n"
      )
    )
    // A name may be written as its flag.
    let flag = try comparer(generalPractitioner + ["--avec", "file-active=1 026"])
    #expect(flag == (try comparer(generalPractitioner + ["--avec", "file_active=1026"])))
  }

  @Test("Several differences describe one second doctor")
  func several() throws {
    let result = try comparer(
      generalPractitioner + ["--avec", "option=1", "--avec", "situations=rqth", "--avec", "situations=mixte"]
        + ["--avec", "date=2026-02-01", "--format", "json"]
    )
    #expect(result.status == .code(0))
    #expect(result.stdout.hasPrefix("{\n  \"format\": \"assistmed.comparaison/1\",\n"))
    #expect(result.stdout.contains("\"situations\": \"rqth,mixte\""))
    #expect(result.stdout.contains("\"date\": \"2026-02-01\""))
    #expect(result.stdout.contains("\"nom\": \"second cas\""))
  }

  @Test("A target notified for one working time isn't that of another")
  func notified() throws {
    let doctor = generalPractitioner + ["--option", "0.5", "--objectif-pmt", "900"]
    let text = plain(try comparer(doctor + ["--avec", "option=1"]).stdout)
    #expect(text.contains("- Objectif PMT : 900 dans le premier cas, sans réponse dans le second.\n"))
    #expect(text.contains("premier cas : 900 (+125)"))
    #expect(text.contains("second cas : 1 080 (+305)"))
  }

  @Test("Another barème: what it changes, and the value that changes it")
  func bareme() throws {
    let folder = try BaremeFolder()
    try folder.replace("annee_2: {valeur: 14 000", by: "annee_2: {valeur: 14 500", in: "convention-2024.yaml")
    let result = try comparer(
      generalPractitioner + ["--option", "0.5", "--tranche", "P30-P50", "--avec", "bareme=\(folder.path)"]
    )
    #expect(result.status == .code(0))
    let text = plain(result.stdout)
    for part in [
      "Aide, 2e année               premier cas : 14 000 € ;         second cas : 14 500 € (+500 €)\n",
      "- 0,5 ETP, 2e année : 14 000 € dans le premier cas, 14 500 € dans le second.\n",
      "- Second cas : Calcul fait avec le barème du dossier",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("Aide, 1re année"))
  }

  static let refused: [RefusedCommand] = [
    RefusedCommand(says: "--avec", "FAIT=VALEUR", "rien n'a été reçu"),
    RefusedCommand("--avec", says: "--avec", "une valeur est attendue"),
    RefusedCommand("--avec", "option", says: "--avec", "FAIT=VALEUR", "option=1", "«\u{A0}option\u{A0}»"),
    RefusedCommand("--avec", "zonne=zip", says: "--avec", "zonne", "Vouliez-vous dire zone"),
    RefusedCommand("--avec", "couleur=bleu", says: "--avec", "couleur", "--aide"),
    RefusedCommand("--avec", "pmt=", says: "--avec pmt", "une valeur est attendue"),
    RefusedCommand("--avec", "pmt=abc", says: "--avec pmt", "de 0 à 9\u{202F}999", "abc"),
    RefusedCommand("--avec", "pmt=-5", says: "--avec pmt", "négatif", "-5"),
    RefusedCommand("--avec", "option=9", says: "--avec option", "1/3, 0.5, 1, 1.5 ou 2", "9"),
    RefusedCommand("--avec", "date=demain", says: "--avec date", "AAAA-MM-JJ", "demain"),
    RefusedCommand("--avec", "pmt=1", "--avec", "pmt=2", says: "--avec pmt", "plusieurs fois"),
    RefusedCommand("--avec", "bareme=/nulle/part", says: "/nulle/part"),
    RefusedCommand(
      "--avec",
      "signature=2019-08-31",
      says: "--avec signature",
      "1er septembre 2019",
      "2019-08-31"
    ),
    RefusedCommand("--pmt", "x", "--avec", "option=1", says: "--pmt", "x"),
    RefusedCommand("--avec", "option=1", "--cas", "/nulle/part.csv", says: "--cas", "/nulle/part.csv"),
    RefusedCommand("--avec", "option=1", "--cas", "/", says: "--cas", "ne peut pas être lu"),
    RefusedCommand("--avec", "option=1", "--cas", "-", says: "--cas", "est vide"),
  ]

  @Test("What is refused, and how", arguments: refused)
  func refusal(_ command: RefusedCommand) throws {
    let result = try comparer(command.arguments)
    #expect(result.status == .code(2))
    #expect(result.stdout == "")
    #expect(result.stderr.hasPrefix("assistmed : "))
    #expect(result.stderr.split(separator: "\n").count == 1)
    for words in command.says { #expect(result.stderr.contains(words)) }
  }
}

@Suite("comparer: a base of cases")
struct ComparerCasesTests {
  private static let cases = """
    id;specialite;secteur;pmt;file_active;situations;tranche;option;annee;attendu
    au-seuil;medecine-generale;1;775;1 025;aucune;P30-P50;0.5;1;x
    sous-le-seuil;Médecine générale;1;774;1025;aucune;P30-P50;0.5;1;
    "secteur 3";medecine-generale;3;900;1025;aucune;P30-P50;0.5;1;
    illisible;medecine-generale;1;neuf cents;1025;aucune;;0.5;1;

    """

  private func comparer(_ arguments: [String]) throws -> CommandResult {
    try runCommand(["comparer", "--cas", "-"] + evaluationDay + arguments, input: Self.cases)
  }

  @Test("Each case is evaluated on both sides; what can't be read is told apart")
  func text() throws {
    let result = try comparer(["--avec", "option=1"])
    #expect(result.status == .code(0))
    #expect(plain(result.stderr) == "1 colonne ignorée : attendu.\n")
    let text = plain(result.stdout)
    for part in [
      "1 cas sur 3 diffère.\n", "- Aide d'une année : 1 cas\n",
      "  - premier côté : 19 000 €\n  - second côté : 38 000 €\n  - écart : +19 000 €\n",
      "- Ligne 2, au-seuil :\n    - Aide, 1re année : 19 000 € → 38 000 €\n",
      "1 cas laissé de côté :\n"
        + "- Ligne 5, illisible : pmt : un nombre entier de 0 à 9 999 est attendu ; reçu « neuf cents ».\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("What the command line gives counts for every case")
  func overridden() throws {
    // With 800 patients the three of secteur 1 are eligible, the unreadable one included.
    let result = try comparer(["--pmt", "800", "--avec", "option=1"])
    #expect(plain(result.stdout).contains("3 cas sur 4 diffèrent.\n"))
    #expect(plain(result.stdout).contains("  - premier côté : 57 000 €\n  - second côté : 114 000 €\n"))
  }

  @Test("In JSON, which verdicts change and which value makes it")
  func json() throws {
    let folder = try BaremeFolder()
    try folder.replace("valeur: 775", by: "valeur: 776", in: "depuis-2023.yaml")
    let result = try comparer(["--avec", "bareme=\(folder.path)", "--format", "json"])
    #expect(result.status == .code(0))
    for part in [
      "\"format\": \"assistmed.comparaison-cas/1\"",
      "\"cas\": 3,\n  \"differents\": 3,\n  \"illisibles\": 1,",
      "\"avant\": \"eligible\",\n      \"apres\": \"non_eligible\",\n      \"cas\": 1",
      "\"cle\": \"convention_2024.patientele.pmt_minimale\",\n        \"valeur\": 776",
    ] {
      #expect(result.stdout.contains(part), "\(part)")
    }
  }
}
