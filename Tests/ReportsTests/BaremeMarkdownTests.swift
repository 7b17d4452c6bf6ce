import AidRules
import BaremeFiles
import Reports
import Testing

@Suite("Markdown of the barème")
struct BaremeMarkdownTests {
  private func lines() throws -> [Substring] {
    try BaremeLoader.embedded().markdown.split(separator: "\n")
  }

  @Test("Three regimes, the specialties, then the registries")
  func headings() throws {
    #expect(
      try lines().filter { $0.hasPrefix("# ") || $0.hasPrefix("## ") } == [
        "# Barème 2026-11",
        "## Avenant 7 à la convention de 2016, contrats signés dès le 1er septembre 2019",
        "## Règlement arbitral de 2023, contrats signés dès le 1er mai 2023",
        "## Convention médicale de 2024, contrats signés dès le 22 juin 2024",
        "## Coût d'un assistant, sans effet sur l'aide", "## Spécialités", "## Sources", "## Décisions",
        "## Désaccords entre les sources",
        "## Coquilles des sources",
      ]
    )
  }

  @Test(
    "A value with its statut, reading, disagreement, sources, quoted words and day of check",
    arguments: [
      "| Premier jour de signature | 22 juin 2024 | officiel | [AM-CONV], [AM-2406] | «\u{A0}Elles sont en application depuis le 22 juin 2024, date d'entrée en vigueur de la convention.\u{A0}» | 21/11/2026 |",
      """
      | Part minimale d'honoraires cliniques | 80\u{202F}% | interprétation [D-2], désaccord [honoraires-borne] | \
      [AM-CONV], [QDM-AM] | «\u{A0}80\u{202F}% et plus\u{A0}» | 21/11/2026 |
      """,
      // Words that are the value aren't quoted twice.
      """
      | Forfait structure | «\u{A0}Validation du volet 1 du forfait structure (validation obligatoire).\u{A0}» | \
      officiel | [seed0] |  | 21/11/2026 |
      """,
      // A star of a source isn't Markdown's.
      """
      | Dérogation des généralistes, part d'enfants à dépasser | 20\u{202F}% | officiel | [seed0] | \
      «\u{A0}MG avec plus de 20% d'enfants en MT si la file active\\* est > 1223 patients\u{A0}» | 21/11/2026 |
      """,
      "[AM-AV8]: https://www.ameli.fr/medecin/actualites/signature-dun-nouvel-avenant-avec-les-medecins-favorisant-lacces-aux-soins",
      "[seed0]: #sources",
      "[D-12]: #d-12",
      "### D-12",
      "[optam-nom]: #optam-nom",
      "- [AM-RA]\u{A0}: L'OPTAM-CO.",
      """
      | 1/3 ETP, objectif de PMT de la tranche P50-P70, borne haute | 1276 | 1273 | 1107 × 1,15 = 1273,05. |
      """,
    ]
  )
  func row(line: String) throws {
    #expect(try lines().contains(line[...]))
  }

  @Test("Every name between brackets leads somewhere, and to one place")
  func links() throws {
    let text = try BaremeLoader.embedded().markdown.replacing("\\[", with: "")
    let names = text.matches(of: #/\n\[([^\]]+)\]: /#).map(\.1)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    let used = Set(text.matches(of: #/\[([^\]]+)\](?!:)/#).map(\.1))
    #expect(used.count > 40)
    #expect(used.subtracting(names) == [])
  }

  @Test("Every specialty is there once, with its rule")
  func specialties() throws {
    let bareme = try BaremeLoader.embedded()
    let rows = try lines().drop { $0 != "## Spécialités" }.prefix { $0 != "## Sources" }
    let names = rows.flatMap { row in
      row.split(separator: " | ").dropFirst().prefix(1).flatMap { $0.split(separator: "\u{202F}; ") }
    }
    for specialite in bareme.specialites {
      #expect(names.filter { $0.hasPrefix(specialite.libelle) }.isEmpty == false, "\(specialite.id)")
    }
    #expect(names.count == bareme.specialites.count + 2)  // the head of the table and its rule
    #expect(rows.contains { $0.hasPrefix("| Exclue (autres spécialités) | Radiologie") })
  }

  @Test("A cell holds what Markdown would read as its own")
  func cells() {
    var page = Markdown()
    page.heading(2, "a_b")
    page.table(["x"], [[Markdown.escaped("1 | 2 [3] *4* <5 > `6` \\")]])
    page.table(["nothing"], [])
    page.list([])
    #expect(
      page.text == """
        ## a\\_b

        | x |
        | --- |
        | 1 \\| 2 \\[3\\] \\*4\\* \\<5 > \\`6\\` \\\\ |

        """
    )
  }
}
