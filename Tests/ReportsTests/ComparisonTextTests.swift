import AidRules
import Reports
import Testing

@Suite("Text of a comparison")
struct ComparisonTextTests {
  private func document(_ before: [Fact: String], _ after: [Fact: String]) throws -> ComparisonDocument {
    var base = Samples.generalist
    base[.annee] = nil
    func merged(_ changes: [Fact: String]) -> [Fact: String] { base.merging(changes) { $1 } }
    return try #require(
      ComparisonDocument(Samples.document(merged(before)), Samples.document(merged(after)))
    )
  }

  /// The spaces of French would only hide the words here.
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  @Test("0.5 or 1 ETP: what is compared, each year on one line, the objectives, the reasons")
  func options() throws {
    let text = plain(try document([.option: "0.5"], [.option: "1"]).text)
    for part in [
      "comparaison de deux cas\nBarème vérifié le 21 novembre 2026.\n",
      "CE QUI EST COMPARÉ\n- Temps de travail : 0,5 ETP dans le premier cas, 1 ETP dans le second.\n",
      "- Texte appliqué : convention médicale de 2024.\n", "VERDICT\nDans les deux cas : ✓ Éligible\n",
      "ASSISTANT À 0,5 ETP OU À 1 ETP\n",
      "Aide, 1re année              0,5 ETP : 19 000 € ;             1 ETP : 38 000 € (+19 000 €)\n",
      "Aide, total                  0,5 ETP : 66 000 € ;             1 ETP : 132 000 € (+66 000 €)\n",
      "Objectif de PMT              0,5 ETP : 970 (+195) ;           1 ETP : 1 080 (+305)\n",
      "- 0,5 ETP, 1re année : 19 000 €, dans le premier cas seulement.\n",
      "- Médecine générale, PMT, 1 ETP, départ 775 : +305, dans le second seulement.\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("Before or after the convention of 2024: the texts, the thousand euros, its sources")
  func dates() throws {
    let text = plain(try document([.signature: "2024-06-21"], [.signature: "2024-06-22"]).text)
    for part in [
      "  - Signé 21/06/2024 : règlement arbitral de 2023\n  - Signé 22/06/2024 : convention médicale de 2024\n",
      "Aide, 1re année              signé 21/06/2024 : 18 000 € ;    signé 22/06/2024 : 19 000 € (+1 000 €)\n",
      "- Convention médicale de 2024 : contrats signés dès le 22 juin 2024. Sources : ",
      "- 0,5 ETP, 1re année : 18 000 € dans le premier cas, 19 000 € dans le second.\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("A refusal on one side is said once, with its reason, not date by date")
  func refusal() throws {
    let text = plain(try document([.pmt: "775"], [.pmt: "774"]).text)
    #expect(text.contains("- PMT 774 : ✗ Non éligible. "))
    #expect(text.contains("Sans droit d'un côté, ni versements, ni objectifs, ni échéances de ce côté.\n"))
    #expect(!text.contains("Versements, 1re année\n"))
    #expect(text.contains("- Vos réponses, sans autre valeur du barème : verdict"))
  }

  @Test("The same case twice differs in nothing")
  func nothing() throws {
    let text = plain(try document([:], [:]).text)
    #expect(text.contains("Deux fois le même cas"))
    #expect(text.contains("DIFFÉRENCES\nAucune : les deux cas donnent le même résultat.\n"))
    #expect(!text.contains("D'OÙ VIENNENT"))
  }

  @Test("Lines have at most 100 columns, but for addresses")
  func width() throws {
    for (before, after) in [
      ([Fact.option: "0.5"], [Fact.option: "1"]), ([.signature: "2020-01-15"], [.specialite: "cardiologie"]),
      ([.option: "1.5", .zone: "zac"], [.option: "2", .zone: "zip", .tranche: "P95"]),
    ] {
      let text = try document(before, after).text
      for line in text.split(separator: "\n") where !line.contains("http") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }
}
