import AidRules
import BaremeFiles
import Reports
import Testing

@Suite("Text of the barème")
struct BaremeTextTests {
  /// The section of a regime, its long lines joined again.
  private func section(_ heading: String) throws -> String {
    let pages = try BaremeLoader.embedded().text.split(separator: "\n\n")
    let page = try #require(pages.first { $0.hasPrefix(heading) })
    return page.replacing("\n    ", with: " ") + "\n"
  }

  @Test("Three regimes, the oldest first, each from its first day of signature")
  func headings() throws {
    let headings = try BaremeLoader.embedded().text.split(separator: "\n").filter {
      $0.contains("CONTRATS SIGNÉS")
    }
    #expect(
      headings == [
        "AVENANT 7 À LA CONVENTION DE 2016, CONTRATS SIGNÉS DÈS LE 1ER SEPTEMBRE 2019",
        "RÈGLEMENT ARBITRAL DE 2023, CONTRATS SIGNÉS DÈS LE 1ER MAI 2023",
        "CONVENTION MÉDICALE DE 2024, CONTRATS SIGNÉS DÈS LE 22 JUIN 2024",
      ]
    )
  }

  @Test(
    "Avenant 7: access, options, bands, rates, deposits, life",
    arguments: [
      "PMT minimale en médecine générale\u{A0}: 640 patients (officiel\u{202F}; seed0, REAG)",
      "Patients comptés dans la PMT, âgés de plus de\u{A0}: 16 ans (officiel",
      "Forfait structure\u{A0}: «\u{A0}Validation du volet 1 du forfait structure",
      "Exercice coordonné, condition des signatures dès le\u{A0}: 1er janvier 2021 (interprétation",
      "Exercice regroupé, engagement\u{A0}: «\u{A0}cabinet d'au moins 2 médecins\u{A0}» (presse",
      "exercice mixte (médecine générale seule)\u{A0}: «\u{A0}MG en exercice mixte\u{A0}»",
      "Dérogation des généralistes, part d'enfants à dépasser\u{A0}: 20\u{202F}% (officiel",
      "Dérogation des généralistes, file active à dépasser\u{A0}: 1\u{202F}223 patients (officiel",
      "1/3 ETP, 3e année et suivantes\u{A0}: 7\u{202F}000\u{202F}€ (officiel",
      "1 ETP, accès\u{A0}: réservé à certaines zones (officiel",
      "1 ETP, zones ouvertes\u{A0}: ZIP et ZAC (presse\u{202F}; MEDSCAPE)",
      "1,5 ETP, accès\u{A0}: n'existe pas (officiel",
      "Régime dont viennent ensuite les montants\u{A0}: convention médicale de 2024 (officiel",
      "Dès le premier anniversaire à partir du\u{A0}: 22 juin 2024 (officiel",
      "Médecine générale, PMT, P30 à P50\u{A0}: de 640 à 872 (officiel",
      "Médecine générale, file active, P95 et plus\u{A0}: plus de 2\u{202F}944 (officiel",
      "Tranche des deux indicateurs\u{A0}: lecture D-5 (interprétation D-5",
      "Augmentation, 1/3 ETP, P70 à P90\u{A0}: 7,5\u{202F}% (officiel",
      "Augmentation, 1 ETP, P95 et plus\u{A0}: 5\u{202F}% (officiel",
      "Indicateurs dans deux tranches\u{A0}: lecture D-6 (interprétation D-6\u{202F}; CSMF-1006, FMF-RA)",
      "Gain tronqué au patient\u{A0}: lecture du programme (interprétation",
      "Acompte de la 1re année\u{A0}: 70\u{202F}% (presse",
      "Acompte de la 1re année, après l'embauche, au plus tôt\u{A0}: 15 jours (officiel",
      "Part de l'acompte des années suivantes\u{A0}: inconnu (inconnu",
      "Ensuite, versements après l'anniversaire, dans les\u{A0}: 2 mois (officiel",
      "Première année versée dans ce délai\u{A0}: 3e (officiel",
      "Première année versée en une fois\u{A0}: 4e (officiel",
      "Début de la formation de l'assistant, après l'embauche\u{A0}: 2 ans (officiel",
      "Qualification de l'assistant, après l'embauche\u{A0}: 3 ans (officiel",
      "Entretiens de parcours professionnel, embauches à partir du\u{A0}: 26 octobre 2025 (officiel",
      "Absence de l'assistant, avenant de suspension au-delà de\u{A0}: 3 mois (presse",
    ]
  )
  func avenant7(line: String) throws {
    #expect(try section("AVENANT 7").contains(line))
  }

  @Test(
    "Règlement arbitral: closed and absent options, older amounts, points by interpretation",
    arguments: [
      "1/3 ETP, accès\u{A0}: fermé aux nouveaux contrats (officiel\u{202F}; AM-RA)",
      "1 ETP, accès\u{A0}: ouvert (officiel",
      "1 ETP, 1re année\u{A0}: 36\u{202F}000\u{202F}€ (officiel",
      "2 ETP, accès\u{A0}: n'existe pas (officiel",
      "Dès le premier anniversaire à partir du\u{A0}: 22 juin 2024 (officiel",
      "Points publiés pour un régime ultérieur, lus ici aussi\u{A0}: lecture du programme (interprétation",
      "E2, 0,5 ETP, P70 à P90\u{A0}: 12,5\u{202F}% (estimation D-7",
      "Durée du contrat\u{A0}: 5 ans (interprétation",
    ]
  )
  func reglementArbitral(line: String) throws {
    #expect(try section("RÈGLEMENT ARBITRAL").contains("  - \(line)"))
  }

  @Test(
    "Convention of 2024: the amounts of older contracts, the tacit renewal, its own limits",
    arguments: [
      "1/3 ETP, accès\u{A0}: fermé aux nouveaux contrats (officiel",
      "1/3 ETP, 2e année\u{A0}: 9\u{202F}450\u{202F}€ (officiel",
      "1/3 ETP, de P90 à P95, dès la 3e année\u{A0}: 8\u{202F}767\u{202F}€ (officiel D-4",
      "1,5 ETP, accès\u{A0}: avec un second assistant (officiel",
      "Zones ouvertes\u{A0}: ZIP (interprétation D-3",
      "P30 de médecine générale, PMT\u{A0}: 775 patients (officiel",
      "Marge autour d'un P90 ou d'un P95 estimé\u{A0}: 10\u{202F}% (estimation D-7",
      "Au terme\u{A0}: «\u{A0}renouvellement automatique par tacite reconduction\u{A0}» (officiel",
      "Avance des années suivantes\u{A0}: 50\u{202F}% (officiel",
    ]
  )
  func convention2024(line: String) throws {
    #expect(try section("CONVENTION MÉDICALE").contains("  - \(line)"))
  }

  @Test("A regime shows nothing of the others")
  func separate() throws {
    let avenant7 = try section("AVENANT 7")
    for absent in ["Second assistant", "Estimations", "Au terme", "file active minimale en pédiatrie"] {
      #expect(!avenant7.contains(absent))
    }
    let convention = try section("CONVENTION MÉDICALE")
    for absent in [
      "Augmentation, ", "Acompte", "Passage aux montants suivants", "Forfait structure", "1/3 ETP, 1re",
    ] {
      #expect(!convention.contains(absent))
    }
  }

  @Test("The reading of avenant 7's objectives is among the decisions")
  func decision() throws {
    #expect(try BaremeLoader.embedded().text.contains("\n- D-6. Avenant 7\u{A0}: quel objectif"))
  }
}
