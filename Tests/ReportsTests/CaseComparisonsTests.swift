import AidRules
import BaremeFiles
import FrenchText
import Intake
import Reports
import Testing

@Suite("A base of cases compared")
struct CaseComparisonsTests {
  private func compared(_ before: [Fact: String], _ after: [Fact: String]) throws -> Compared {
    let sides = Sides(try Samples.document(before), try Samples.document(after))
    return try #require(Compared(sides.map(\.evaluation), baremes: sides.map(\.bareme)))
  }

  private func base() throws -> CaseComparisons {
    let bareme = try Samples.loaded.get()
    var base = CaseComparisons(
      settings: ["option=1"],
      baremes: Sides(bareme, bareme),
      version: "0.1.0",
      notes: []
    )
    let full = [Fact.option: "1"]
    let refused = Samples.generalist.merging([.pmt: "774"]) { $1 }
    base.add(
      try compared(Samples.generalist, Samples.generalist.merging(full) { $1 }),
      CaseComparisons.Name(line: 2, id: "a")
    )
    // Refused on both sides: nothing differs, and nothing is added.
    base.add(try compared(refused, refused.merging(full) { $1 }), CaseComparisons.Name(line: 3, id: "b"))
    base.add(
      try compared(refused, Samples.generalist.merging(full) { $1 }),
      CaseComparisons.Name(line: 4, id: nil)
    )
    base.add(.tooManyCells(expected: 3, received: 4), CaseComparisons.Name(line: 5, id: nil))
    return base
  }

  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  @Test("How many differ, on what, the sums, the first of them, and those left aside")
  func text() throws {
    let text = plain(try base().text)
    for part in [
      "AssistMed 0.1.0, comparaison d'une base de cas\nBarème vérifié le 21 novembre 2026.\n",
      "- Second côté : le même, avec option=1.\n", "2 cas sur 3 diffèrent.\n",
      "- Non éligible → Éligible : 1 cas\n", "- Condition, patientèle : 1 cas\n",
      "- Aide d'une année : 2 cas\n",
      // 19 000 on one side; 38 000 twice on the other.
      "  - premier côté : 19 000 €\n  - second côté : 76 000 €\n  - écart : +57 000 €\n",
      "- 1 ETP, 1re année (convention médicale de 2024) : 38 000 €, du second seulement.\n  1 cas. Sources : ",
      "- Ligne 2, a :\n    - Aide, 1re année : 19 000 € → 38 000 €\n",
      "- Ligne 4 :\n    - Verdict : Non éligible → Éligible\n",
      "1 cas laissé de côté :\n- Ligne 5 : 3 cellules sont attendues, il y en a 4 : un séparateur de trop, peut-être.\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("The same in JSON")
  func json() throws {
    let text = try base().json.text
    for part in [
      "\"format\": \"assistmed.comparaison-cas/1\"",
      "\"cas\": 3,\n  \"differents\": 2,\n  \"illisibles\": 1,",
      "\"bas\": 19000,\n      \"haut\": 19000", "\"bas\": 76000,\n      \"haut\": 76000",
      "\"avant\": \"non_eligible\",\n      \"apres\": \"eligible\",\n      \"cas\": 1",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("Both barèmes, by name and day of check, where they differ")
  func baremes() throws {
    let own = try Samples.loaded.get()
    let texts = BaremeLoader.embeddedTexts.map { text in
      BaremeText(
        name: text.name,
        content: text.name == "bareme.yaml"
          ? text.content.replacing("version: \"2026-11\"", with: "version: \"essai\"")
            .replacing("verifie_le: 2026-11-21", with: "verifie_le: 2026-12-01") : text.content
      )
    }
    let other = try BaremeLoader.load(files: texts)
    let base = CaseComparisons(settings: [], baremes: Sides(own, other), version: "0.1.0", notes: [])
    #expect(
      plain(base.text).contains(
        "Barème 2026-11 vérifié le 21 novembre 2026 du premier côté, barème essai vérifié le 1er décembre\n2026 du second.\n"
      )
    )
    let json = base.json.text
    for part in [
      "\"baremes\": {\n    \"avant\": {\n      \"version\": \"2026-11\",\n      \"verifie_le\": \"2026-11-21\",",
      "\"apres\": {\n      \"version\": \"essai\",\n      \"verifie_le\": \"2026-12-01\",",
      "\"empreinte\": \"\(other.empreinte)\"",
    ] {
      #expect(json.contains(part), "\(part)")
    }
  }

  @Test("Nothing differs, or nothing could be read: said in words")
  func empty() throws {
    let bareme = try Samples.loaded.get()
    var base = CaseComparisons(
      settings: ["zone=zip"],
      baremes: Sides(bareme, bareme),
      version: "0.1.0",
      notes: []
    )
    #expect(base.text.contains("RÉSULTAT\nAucun cas n'a pu être lu.\n"))
    base.add(try compared(Samples.generalist, Samples.generalist), CaseComparisons.Name(line: 2, id: nil))
    #expect(base.text.contains("RÉSULTAT\nAucune différence, sur 1 cas.\n"))
    #expect(!base.text.contains("CAS QUI DIFFÈRENT"))
  }
}
