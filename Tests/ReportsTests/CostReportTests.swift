import AidRules
import FrenchText
import Reports
import Testing

@Suite("The cost in a report")
struct CostReportTests {
  @Test("One year of one option, by a known cost: the whole of its JSON")
  func json() throws {
    // 2 388 € a month: 14 328 € a year for half a post, 4 672 € less than the 19 000 € of the first year.
    let document = try Samples.document(Samples.generalist.merging([.coutEmployeur: "2388"]) { $1 })
    let text = document.json.text
    #expect(
      text.contains(
        """
              "cout": {
                "annuel": [14328],
                "annuel_bas": [14328],
                "annuel_haut": [14328],
                "reste_a_charge": [-4672],
                "reste_a_charge_bas": [-4672],
                "reste_a_charge_haut": [-4672],
                "statut": "estime",
                "selon_atteinte": [
                  {
                    "atteinte": 0,
                    "aide": [19000],
                    "aide_bas": [19000],
                    "aide_haut": [19000],
                    "reste_a_charge": [-4672],
                    "reste_a_charge_bas": [-4672],
                    "reste_a_charge_haut": [-4672],
                    "consultations_semaine": [0],
                    "consultations_semaine_bas": [0],
                    "consultations_semaine_haut": [0]
                  },

        """
      )
    )
    #expect(
      text.hasSuffix(
        """
          "cout": {
            "base": "cout_employeur",
            "phrase": "Votre coût\u{A0}: 2\u{202F}388\u{202F}€ par mois pour un temps plein.",
            "hypotheses": ["Une consultation est comptée 30\u{202F}€, le tarif d'un généraliste.", "L'année est comptée de 46 semaines travaillées."],
            "non_compte": "Ne sont pas comptés\u{A0}: mutuelle, prévoyance, médecine du travail, remplacement pendant les congés, formation, matériel, locaux.",
            "statut": "estime",
            "sources": ["AM-TARIF", "projet"]
          }
        }

        """
      )
    )
    #expect(
      document.text.contains(
        "  - 1re année\u{A0}: coût ≈ 14\u{202F}328\u{202F}€, aide 19\u{202F}000\u{202F}€\u{202F}; l'aide dépasse le coût de ≈"
      )
    )
  }

  @Test("Before 2026 nothing is known of the contributions: nulls, and the text says so")
  func unknown() throws {
    var answers = Samples.generalist
    answers[.signature] = "2024-09-01"
    answers[.embauche] = "2024-09-01"
    let document = try Samples.document(answers)
    #expect(document.json.text.contains("\"annuel\": [null],"))
    #expect(document.json.text.contains("\"reste_a_charge\": [null],"))
    #expect(
      document.text.contains("  - 1re année\u{A0}: coût inconnu, aide 19\u{202F}000\u{202F}€.\n")
    )
  }

  @Test("Nothing to pay where the aid can't be had: nulls, and no section")
  func refused() throws {
    let document = try Samples.document([.specialite: "radiologie", .salaire: "2000"])
    #expect(document.json.text.contains("\"cout\": null\n    }"))
    #expect(document.json.text.hasSuffix("  \"cout\": null\n}\n"))
    #expect(!document.text.contains("COÛT ET RESTE"))
    #expect(document.costText(.report).isEmpty)
  }

  @Test("The explanation lists what was read, each value with its statut and its sources")
  func explained() throws {
    var document = try Samples.document(Samples.generalist.merging([.salaire: "2000"]) { $1 })
    #expect(!document.text.contains("CE QUE LE COÛT A LU"))
    #expect(!document.json.text.contains("\"cle\": \"couts"))
    document.isExplained = true
    let text = document.text
    #expect(text.contains("CE QUE LE COÛT A LU\n"))
    #expect(
      text.contains(
        "Lu\u{A0}: 1\u{202F}867,02\u{202F}€ (couts.smic.2026-06-01), depuis le 1er juin 2026, officiel"
      )
    )
    #expect(document.json.text.contains("\"cle\": \"couts.smic.2026-06-01\""))
  }
}
