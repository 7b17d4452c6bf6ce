import AidRules
import BaremeFiles
import FrenchText
import Testing

/// What a person reads of each kind of problem.
enum ProblemSentences {
  /// The sentence of a problem that some case makes, without its file, its line and its path.
  static let all: [BaremeProblem.Kind: String] = [
    .anchorRefused:
      "Les renvois & et * de YAML ne sont pas acceptés, recopiez la valeur",
    .bandGap(after: 872, before: 880):
      "Aucune tranche ne contient les nombres de 873 à 879",
    .bandOverlap(from: 2_901, to: 2_944):
      "Deux tranches contiennent les nombres de 2\u{202F}901 à 2\u{202F}944",
    .checkedBeforeReading(source: "seed1", read: Day(number: 20_778), checked: Day(number: 20_777)):
      "La valeur est contrôlée le 20 novembre 2026, avant la lecture de sa source «\u{A0}seed1\u{A0}» "
      + "(21 novembre 2026)",
    .datesOutOfOrder(first: Day(number: 20_779), second: Day(number: 20_778)):
      "Le 22 novembre 2026 devrait précéder le 21 novembre 2026",
    .duplicateKey("DJIBE"):
      "«\u{A0}DJIBE\u{A0}» est écrit deux fois",
    .invalidYAML("did not find expected node content"):
      "Le texte n'est pas du YAML lisible\u{202F}; vérifiez ici et juste au-dessus les guillemets, les deux-points, les "
      + "retraits (des espaces, jamais de tabulation) et les crochets",
    .limitsOutOfOrder(lower: 2_800, upper: 2_062):
      "La limite 2\u{202F}800 devrait être inférieure à 2\u{202F}062",
    .missingFile("convention-2025.yaml"):
      "Le fichier «\u{A0}convention-2025.yaml\u{A0}» manque",
    .missingKey("telephone"):
      "Il manque «\u{A0}telephone\u{A0}»",
    .noSource:
      "Aucune source n'est donnée",
    .noStatut:
      "Aucun statut n'est donné",
    .noSuchValue("convention_2024.second_assistant.zones"):
      "Aucune valeur du barème n'a le chemin «\u{A0}convention_2024.second_assistant.zones\u{A0}»",
    .numberTooLarge(max: 999_999):
      "Le nombre dépasse 999\u{202F}999",
    .numberTooSmall(min: 1):
      "Le nombre doit valoir au moins 1",
    .oneSidedDisagreement:
      "Un désaccord oppose deux sources au moins",
    .quotationLacksValue("950"):
      "La citation ne contient pas «\u{A0}950\u{A0}»",
    .unknownDecision("D-88"):
      "La décision «\u{A0}D-88\u{A0}» n'est pas définie",
    .unknownKey("telefone"):
      "«\u{A0}telefone\u{A0}» n'a pas de sens ici",
    .unknownSource("CPTS-XX"):
      "La source «\u{A0}CPTS-XX\u{A0}» n'est pas dans le registre",
    .unknownValue(found: "zup", allowed: ["zip", "zac", "hors-zone"]):
      "Valeurs acceptées\u{A0}: zip, zac ou hors-zone\u{202F}; reçu «\u{A0}zup\u{A0}»",
    .unlikelyAmount(1_900, likely: 5_000...100_000):
      "Un montant annuel de 1\u{202F}900\u{202F}€ n'est guère vraisemblable\u{202F}; de 5\u{202F}000\u{202F}€ à "
      + "100\u{202F}000\u{202F}€ attendus (montants_vraisemblables)",
    .unusedDecision("D-8"):
      "Aucune valeur ne porte la décision «\u{A0}D-8\u{A0}»",
    .unusedSource("JO"):
      "Aucune valeur ne s'appuie sur la source «\u{A0}JO\u{A0}»",
    .wrongType(expected: .backing, found: "oui"):
      "Un statut et des sources sont attendus, reçu «\u{A0}oui\u{A0}»",
    .wrongType(expected: .count, found: "19 mille"):
      "Un nombre entier est attendu, reçu «\u{A0}19 mille\u{A0}»",
    .wrongType(expected: .day, found: "2026-02-30"):
      "Une date AAAA-MM-JJ est attendue, reçu «\u{A0}2026-02-30\u{A0}»",
    .wrongType(expected: .fraction, found: "3/0"):
      "Une fraction est attendue, comme 1/3 ou 12,5\u{202F}%, reçu «\u{A0}3/0\u{A0}»",
    .wrongType(expected: .list, found: "zip"):
      "Une liste est attendue, reçu «\u{A0}zip\u{A0}»",
    .wrongType(expected: .percent, found: "101 %"):
      "Un pourcentage de 0 à 100 est attendu, reçu «\u{A0}101 %\u{A0}»",
  ]
}

@Suite("Problems of a barème, in words")
struct ProblemSentenceTests {
  private static let made =
    ProblemCase.structure + ProblemCase.values + ProblemCase.others + ProblemCase.checks

  @Test(
    "File, line, sentence and path, as they are listed",
    arguments: made.filter { ProblemSentences.all[$0.kind] != nil }
  )
  func listed(made: ProblemCase) throws {
    let edit = try edited(made.file, made.old, made.new)
    let problem = try made.problem(edit)
    let sentence = try #require(ProblemSentences.all[made.kind])
    let path = made.key.isEmpty ? "" : " (\(made.key))"
    #expect(problem.listed == "\(made.problemFile):\(try #require(problem.line)): \(sentence)\(path).")
    #expect(defects(edit.texts).map(\.listed).contains(problem.listed))
  }

  @Test("Every sentence is that of a case, and every kind that a case makes has one")
  func complete() {
    let kinds = Self.made.map(\.kind)
    #expect(ProblemSentences.all.keys.filter { !kinds.contains($0) } == [])
    #expect(Set(kinds.map(Self.name)).subtracting(ProblemSentences.all.keys.map(Self.name)) == [])
    #expect(Set(kinds.map(Self.name)).count == 25)
  }

  @Test("A file too many, and one that is empty")
  func files() {
    let stray = BaremeText(name: "convention-2042.yaml", content: "")
    #expect(
      defects(BaremeLoader.embeddedTexts + [stray]).map(\.listed) == [
        "convention-2042.yaml: Ce fichier est en double, ou aucun autre ne le nomme."
      ]
    )
    let empty = BaremeLoader.embeddedTexts.map {
      $0.name == "decisions.yaml" ? BaremeText(name: $0.name, content: "") : $0
    }
    #expect(
      defects(empty).map(\.listed) == [
        "decisions.yaml:1: Une suite de clés et de valeurs est attendue, reçu autre chose."
      ]
    )
  }

  /// The name of a kind, whatever it holds.
  private static func name(_ kind: BaremeProblem.Kind) -> String {
    String("\(kind)".prefix { $0 != "(" })
  }
}
