import AidRules
import Reports
import Testing

@Suite("JSON of an evaluation")
struct EvaluationJSONTests {
  @Test("The generalist of seed 1, with half a post: the whole document")
  func generalist() throws {
    let document = try Samples.document(Samples.generalist)
    let text = document.json.text
    #expect(
      text.hasPrefix(
        """
        {
          "format": "assistmed.evaluation/1",
          "regime": "convention_2024",
          "date": "2026-01-15",
          "bareme": {
            "version": "\(document.bareme.version)",
            "verifie_le": "\(document.bareme.verifieLe)",
            "empreinte": "\(document.bareme.empreinte)"
          },
          "verdict": "eligible",
          "criteres": [
            {
              "id": "specialite",
              "verdict": "oui",
              "valeur": "medecine-generale",
              "seuil": null,
              "ecart": null,
              "statut": "officiel",
              "modifiable": false,
              "message": "Votre spécialité ouvre droit à l'aide.",
              "sources": ["seed1", "AM-CONV"]
            },

        """
      )
    )
    #expect(
      text.contains(
        """
          "options": [
            {
              "etp": "0.5",
              "acces": "oui",
              "aide": [
                {
                  "annee": 1,
                  "debut": "2026-01-15",
                  "maximum": 19000,
                  "maximum_bas": 19000,
                  "maximum_haut": 19000,
                  "statut": "officiel",
                  "versements": [
                    {
                      "date": "2026-02-15",
                      "nature": "totalite",
                      "montant_bas": 19000,
                      "montant_haut": 19000,
                      "echeance": true
                    }
                  ]
                }
              ],
              "objectifs": [
                {
                  "indicateur": "pmt",
                  "depart": 775,
                  "gain": 195,
                  "cible": 970,
                  "cible_basse": 970,
                  "cible_haute": 970,
                  "statut": "officiel",
                  "methode": "point publié",
                  "a_convenir": false
                },
                {
                  "indicateur": "file_active",
                  "depart": 1025,
                  "gain": 505,
                  "cible": 1530,
                  "cible_basse": 1530,
                  "cible_haute": 1530,
                  "statut": "officiel",
                  "methode": "point publié",
                  "a_convenir": false
                }
              ],
              "cout": {
                "annuel": [null],
                "annuel_bas": [11586],
                "annuel_haut": [15186],
                "reste_a_charge": [null],
                "reste_a_charge_bas": [-7414],
                "reste_a_charge_haut": [-3814],
                "statut": "estime",
                "selon_atteinte": [
                  {
                    "atteinte": 0,
                    "aide": [19000],
                    "aide_bas": [19000],
                    "aide_haut": [19000],
                    "reste_a_charge": [null],
                    "reste_a_charge_bas": [-7414],
                    "reste_a_charge_haut": [-3814],
                    "consultations_semaine": [0],
                    "consultations_semaine_bas": [0],
                    "consultations_semaine_haut": [0]
                  },
                  {
                    "atteinte": 50,
                    "aide": [19000],
                    "aide_bas": [19000],
                    "aide_haut": [19000],
                    "reste_a_charge": [null],
                    "reste_a_charge_bas": [-7414],
                    "reste_a_charge_haut": [-3814],
                    "consultations_semaine": [0],
                    "consultations_semaine_bas": [0],
                    "consultations_semaine_haut": [0]
                  },
                  {
                    "atteinte": 100,
                    "aide": [19000],
                    "aide_bas": [19000],
                    "aide_haut": [19000],
                    "reste_a_charge": [null],
                    "reste_a_charge_bas": [-7414],
                    "reste_a_charge_haut": [-3814],
                    "consultations_semaine": [0],
                    "consultations_semaine_bas": [0],
                    "consultations_semaine_haut": [0]
                  }
                ],
                "total": null
              }
            }
          ],
          "manquants": [],
          "hypotheses": [],

        """
      )
    )
    #expect(
      text.contains(
        """
          "entrees": {
            "specialite": "medecine-generale",
            "secteur": "1",
            "pmt": 775,
            "file_active": 1025,
            "tranche": "P30-P50",
            "situations": "aucune",
            "option": "0.5",
            "signature": "2026-01-15",
            "embauche": "2026-01-15",
            "annee": 1,
            "assistant": "ide"
          },
          "programme": {
            "nom": "assistmed",
            "version": "0.1.0"
          },
          "valeurs_lues": [
            {
              "cle": "convention_2024.debut",
              "valeur": "2024-06-22",
              "statut": "officiel",
              "sources": ["AM-CONV", "AM-2406"],
              "decision": null,
              "verifie_le": "2026-11-21"
            },

        """
      )
    )
    #expect(
      text.hasSuffix(
        """
            }
          ],
          "cout": {
            "base": "grille",
            "phrase": "Salaire non indiqué\u{A0}: le coût va d'un bout à l'autre de la grille des assistants médicaux.",
            "hypotheses": ["Une consultation est comptée 30\u{202F}€, le tarif d'un généraliste.", "L'année est comptée de 46 semaines travaillées.", "Le salaire va de la position 5 à la position 9 de la grille de la convention collective.", "L'ancienneté n'est pas indiquée\u{A0}: elle se compte depuis l'embauche."],
            "non_compte": "Ne sont pas comptés\u{A0}: mutuelle, prévoyance, médecine du travail, remplacement pendant les congés, formation, matériel, locaux.",
            "statut": "estime",
            "sources": ["AM-TARIF", "projet", "SMIC-DATES", "FMF-SAL", "AVENANT-90", "CCN-1147", "URS-CHK", "RGDU"]
          }
        }

        """
      )
    )
  }

  @Test("Nothing known: keys stay, values are null")
  func empty() throws {
    let text = try Samples.document([:]).json.text
    #expect(text.contains("\"verdict\": \"a_completer\""))
    #expect(text.contains("\"entrees\": {}"))
    #expect(
      text.contains(
        "\"maximum\": null,\n          \"maximum_bas\": 14000,\n          \"maximum_haut\": 19000"
      )
    )
  }

  @Test("The same evaluation gives the same bytes")
  func stable() throws {
    #expect(
      try Samples.document(Samples.generalist).json.text == Samples.document(Samples.generalist).json.text
    )
  }

  @Test("A percentage keeps its decimals")
  func percent() throws {
    let text = try Samples.document([.specialite: "gynecologie-medicale", .honorairesCliniques: "79.95"]).json
      .text
    #expect(text.contains("\"honoraires_cliniques\": 79.95"))
  }
}
