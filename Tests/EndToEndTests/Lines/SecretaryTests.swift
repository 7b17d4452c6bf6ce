import Foundation
import TestSupport
import Testing

@Suite("A secretary line by line: figures gathered over two mornings")
struct SecretaryTests {
  private func talk(_ lines: [String], in home: Home) throws -> CommandResult {
    let result = try runCommand(["--texte"], input: lines.map { $0 + "\n" }.joined(), home: home)
    try #require(result.status == .code(0), "\(result.stderr)")
    return result
  }

  /// No-break spaces read as spaces, and lines as one.
  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Every sentence is said, in order.
  private func expect(
    _ sentences: [String],
    in said: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var rest = words(said)[...]
    for sentence in sentences {
      guard let found = rest.firstRange(of: sentence) else {
        Issue.record("“\(sentence)” isn't said after what comes before it", sourceLocation: sourceLocation)
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  /// The dossier is named, a figure noted as to be asked, the list written; then somebody telephones.
  private static let firstMorning = [
    "1", "mg", "", "s", "Dr Durand", "r", ":a", "demander à la CPAM", "n", "1", "a", "1", "liste.txt", "q",
  ]

  @Test("A name, a note, « je ne sais pas encore », the list to ask, quit; reopened, finished, the result")
  func gathering() throws {
    let home = try Home()
    let first = try talk(Self.firstMorning, in: home)
    expect(
      [
        "Étape 3 sur 10 : Patientèle médecin traitant", "Votre réponse : s Nom du dossier.",
        "Quel nom donner à ce dossier ? Celui du médecin, par exemple.",
        "Nom : Dr Durand Dossier « Dr Durand » enregistré", "Étape 3 sur 10 : Patientèle médecin traitant",
        "Votre réponse : r Note. Patientèle médecin traitant : que faut-il noter ? Par exemple « demander à la CPAM ».",
        "À demander : cette réponse manque encore. :a : ne plus la demander.",
        "Note : demander à la CPAM (à demander)",
        "Votre réponse : n Compris : je ne sais pas encore.",
        "Votre réponse : 1 Compris : secteur 1.",
        "Votre réponse : a 4 réponses à demander, la plus décisive d'abord : - Patientèle médecin traitant. Combien de "
          + "patients vous ont déclaré médecin traitant (adultes et enfants) ? Où le trouver : Relevé de la CPAM, ou "
          + "amelipro › Patientèle. Note : demander à la CPAM - Tranche de patientèle.",
        "Entrée : « a-demander-dr-durand.txt ».",
        "Fichier : liste.txt FICHIER ÉCRIT", "liste.txt » est écrit. Vous seul pouvez le lire.",
        "Votre choix : q",
      ],
      in: first.stdout
    )
    #expect(
      words(first.stderr) == "Dossier « Dr Durand » enregistré. Pour le reprendre : assistmed --texte"
    )
    let list = try String(contentsOfFile: home.path + "/liste.txt", encoding: .utf8)
    expect(
      ["Réponses à demander : Dr Durand", "[ ] Patientèle médecin traitant", "Note : demander à la CPAM"],
      in: list
    )

    let second = try talk(
      ["d", "1", "1", "<", "n", "1025", "0", "5", "", "5", "4", "775", ""],
      in: home
    )
    expect(
      [
        "4. Vos dossiers 5. Journée : pourquoi, comment, combien (pour une salle) 6. Quiz : avant ou après ? 7. Guide : "
          + "missions, démarches, réponses 8. Quitter Votre choix : d Vos dossiers 1. Dr Durand (médecine générale) : "
          + "… à compléter, 4 réponses manquent, ",
        "Manque : patientèle médecin traitant, tranche de patientèle, file active, situations particulières.",
        "1. Reprendre là où il a été laissé",
        // Taken up where it was left: on the list.
        "Votre choix : 1 4 réponses à demander, la plus décisive d'abord :",
        "Votre choix : < Étape 5 sur 10 : Tranche de patientèle",
        "Votre réponse : 1025 Compris : 1 025 patients.", "Bilan : vérifiez vos réponses",
        "4. Patientèle médecin traitant : Je ne sais pas encore",
        "Note : demander à la CPAM (à demander)", "Votre réponse : 775 Compris : 775 patients.",
        "4. Patientèle médecin traitant : 775",
        // The figures of the document of 2025, annex of the general practitioner.
        "VERDICT ✓ Éligible", "19 000 €", "PMT : départ 775, objectif 970, soit 195",
        "objectif 1 530, soit 505", "38 000 €", "objectif 1 080, soit 305", "objectif 1 686, soit 661",
        "3. Et si… : un essai",
      ],
      in: second.stdout
    )
    #expect(
      words(second.stderr) == "Dossier « Dr Durand » enregistré. Pour le reprendre : assistmed --texte"
    )
  }

  @Test("Through a pipe the other dossiers are told to who asks, and to nobody else")
  func unasked() throws {
    let home = try Home()
    _ = try talk(Self.firstMorning, in: home)
    // Nothing tells that there is another dossier: the same lines mean the same.
    let other = try talk(["1", "pediatrie", "<", "<", "q"], in: home)
    #expect(!other.stdout.contains("Durand"))
    let asked = try talk(["1", "pediatrie", "d", "q"], in: home)
    expect(
      [
        "Compris : Pédiatrie.", "Vos dossiers 1. Pédiatrie : … à compléter, ",
        "3. Dr Durand (médecine générale) : ",
      ],
      in: asked.stdout
    )
  }

  @Test("On a terminal the dossier last written is offered at once, and goes on where it was left")
  func terminal() throws {
    let home = try Home()
    _ = try talk(Self.firstMorning, in: home)
    let session = try startWizard(in: home, arguments: ["--texte"])
    try session.waitForWords("1. Reprendre : Dr Durand (médecine générale), à ")
    #expect(session.contains("5. Vos dossiers (1)"))
    try session.send("1", .enter)
    try session.waitForWords("4 réponses à demander, la plus décisive d'abord :")
    try session.send(.control("d"))
    #expect(try session.waitForExit() == .code(0))
    #expect(session.words.contains("Dossier « Dr Durand » enregistré. Pour le reprendre : assistmed --texte"))
  }

  @Test("Renamed, exported, erased and imported again, line by line")
  func menu() throws {
    let home = try Home()
    _ = try talk(Self.firstMorning, in: home)
    let result = try talk(
      [
        "d", "1", "2", "Dr Durand-Petit", "3", "dossier.json", "3", "dossier.json", "<", "4", "", "4", "2",
        "2",
        "dossier.json", "q",
      ],
      in: home
    )
    expect(
      [
        "Dr Durand-Petit (médecine générale) : … à compléter", "dossier.json » est écrit.",
        "dossier.json » existe déjà et n'est pas remplacé : choisissez un autre nom.",
        "Supprimer ce dossier ?",
        "1. Non, le garder 2. Oui, effacer définitivement Entrée, n ou non : le garder. o ou oui : effacer. < : revenir. "
          + "Votre choix : Dr Durand-Petit",
        "Dossier supprimé. Vos dossiers Aucun dossier encore.",
        "1. Nouveau dossier 2. Importer un dossier reçu",
        "Quel fichier reprendre ?",
        "Dr Durand-Petit (médecine générale) : … à compléter, 4 réponses manquent, ",
        "Manque : patientèle médecin traitant, tranche de patientèle, file active, situations particulières.",
      ],
      in: result.stdout
    )
  }

  @Test("Nowhere to keep anything: what the notice says to do can be done, line by line")
  func nowhere() throws {
    let home = try Home()
    let lines = ["1", "mg", "", "775", "d", "1", "3", "sauve.json", "q"]
    let result = try runCommand(
      ["--texte"],
      environment: ["XDG_DATA_HOME": nil, "HOME": nil],
      input: lines.map { $0 + "\n" }.joined(),
      home: home
    )
    expect(
      [
        "Aucun dossier personnel n'est connu de l'ordinateur",
        "exportez le dossier dans un fichier (commande d).",
        "Votre réponse : d Vos dossiers Les dossiers enregistrés n'ont pas pu être lus. Aucun dossier personnel",
        "1. Médecine générale : … à compléter, ", "Entrée : « dossier.json ».", "sauve.json » est écrit.",
      ],
      in: result.stdout
    )
    let kept = try String(contentsOfFile: home.path + "/sauve.json", encoding: .utf8)
    #expect(kept.contains("\"775\""))
  }

  @Test("« Et si… » through a pipe: the threshold, one patient under it, and nothing kept")
  func whatIf() throws {
    let home = try Home()
    let result = try talk(["2", "e", "1", "774", "+", "<", "<", "q"], in: home)
    expect(
      [
        "Votre choix : e Et si… : un essai, le dossier ne change pas. 1. PMT : 775.",
        "Votre choix : 1 PMT : 775. Palier au-dessus (+p), ",
        "Valeur à essayer : 774 PMT : 775 → 774. PMT 775 → 774 : vous n'êtes plus éligible.",
        "Le dossier → l'essai : ✓ Éligible → ✗ Non éligible. Sans éligibilité, pas d'aide ni d'objectif.",
        "Valeur à essayer : + PMT : 775. PMT 774 → 775 : vous devenez éligible.",
      ],
      in: result.stdout
    )
    #expect(result.stderr.contains("--pmt 775"))
    #expect(try home.files().filter { $0.hasSuffix(".json") } == [])
  }
}
