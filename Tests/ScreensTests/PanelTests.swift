import AidRules
import BaremeFiles
import Intake
import Screens
import Testing
import TerminalUI
import Wizard

@Suite("Panels: what one doctor reads")
struct PanelTests {
  /// The words of a panel for answers typed as on the command line, whatever the line breaks and the frame.
  private func words(_ answers: [Fact: String], _ panel: Panel) throws -> String {
    let bareme = try BaremeLoader.embedded()
    var read = Answers()
    for (fact, text) in answers {
      let value = understand(text, for: fact, specialites: bareme.specialites, mode: .commandLine)
      read[fact] = .value(try value.get())
    }
    let today = try #require(Day(2026, 11, 21))
    var state = State(setting: Setting(bareme: bareme, today: today, examples: [read]))
    for event in [Event.example(1), .showPanel(panel)] { state = reduce(state, event).0 }
    let picture = render(
      Scene(state: state, bareme: bareme),
      size: Size(columns: 110, rows: 70),
      capabilities: Capabilities(unicode: true, colors: true)
    )
    let kept = picture.words.map { character in
      character.isWhitespace || character == "│" ? " " : character
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }

  private let generalist: [Fact: String] = [
    .specialite: "medecine-generale", .secteur: "1", .pmt: "900", .fileActive: "1300",
    .situations: "aucune", .assistant: "ide",
  ]

  @Test("The calendar ends with what the contract provides for, and what the press alone says of it")
  func clauses() throws {
    let text = try words(generalist.merging([.option: "0.5", .signature: "2026-01-15"]) { $1 }, .calendrier)
    for part in [
      "Pendant le contrat", "avec un préavis de 2 mois (d'après la presse).",
      "mettre l'assistant à votre disposition.", "appelez les délégués de votre CPAM au 3608.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test(
    "The plan in order: a day is told once, reviews alike too, what a suspension does, what has no day last"
  )
  func plan() throws {
    let absent = generalist.merging([
      .option: "0.5", .signature: "2026-01-15", .embauche: "2026-01-15",
      .suspension: "2026-10-01/2027-03-31",
    ]) { $1 }
    let text = try words(absent, .calendrier)
    let inOrder = [
      "Échéances 15/01/2026 Signature du contrat Embauche de l'assistant",
      "14/03/2026 Fin de la période d'essai employeur",
      "14/05/2026 Fin de la période d'essai, si elle est renouvelée employeur",
      "15/07/2026 Point avec la CPAM interprétation",
      "15/01/2027 1er anniversaire du contrat en suspens Point avec la CPAM en suspens",
      "Entretien de parcours professionnel employeur",
      "15/07/2027 Point avec la CPAM, puis tous les 6 mois à décaler, date à demander",
      "L'assistant doit être qualifié (FAE) presse",
      "15/01/2031 Entretien de parcours professionnel employeur Renouvellement tacite du contrat à décaler",
      "à demander Pièces à envoyer à la CPAM vous Pendant le contrat",
    ]
    var rest = text[...]
    for part in inOrder {
      let found = try #require(rest.firstRange(of: part), "\(part) in \(rest)")
      rest = rest[found.upperBound...]
    }
  }

  @Test("Every panel bears the day the barème was checked", arguments: Panel.allCases)
  func checked(panel: Panel) throws {
    #expect(try words(generalist, panel).contains("barème vérifié le 21/11/2026"))
  }

  @Test("A working time that isn't open doesn't read as a refusal of the aid")
  func optionOnly() throws {
    let early = generalist.merging([.option: "1.5"]) { $1 }
    for panel in [Panel.eligibilite, .objectifs, .aide] {
      let text = try words(early, panel)
      #expect(text.contains("0,5 ETP et 1 ETP restent possibles."))
      #expect(!text.contains("Sans éligibilité"))
    }
  }

  @Test("The decision beside a year is that of its statut")
  func decisions() throws {
    let later = generalist.merging([
      .tranche: "P90-P95", .signature: "2026-01-15", .embauche: "2026-02-01",
    ]) { $1 }
    let text = try words(later, .aide)
    #expect(text.contains("1re, 2e, 3e, 4e et 5e année : interprétation D-1."))
    #expect(!text.contains("D-4"))
  }

  @Test("An excluded specialty is asked nothing more")
  func excluded() throws {
    let text = try words([.specialite: "radiologie"], .eligibilite)
    #expect(text.contains("Ce point ne change rien ici"))
    #expect(!text.contains("3608"))
  }

  @Test("What would make one eligible, or that nothing one can change would; then the next step of the aid")
  func backwards() throws {
    let short = generalist.merging([.secteur: "2", .optam: "non", .pmt: "700"]) { $1 }
    #expect(
      try words(short, .eligibilite).contains(
        "Ce qui vous rendrait éligible • Adhérer à l'OPTAM ou à l'OPTAM-ACO (autrefois OPTAM-CO), et porter votre PMT "
          + "de 700 à 775 patients : vous seriez éligible."
      )
    )
    let outside = try words(generalist.merging([.secteur: "3"]) { $1 }, .eligibilite)
    #expect(outside.contains("Rien de ce que vous pouvez changer n'y suffit."))
    let open = try words(generalist, .aide)
    #expect(
      open.contains(
        "Palier suivant de l'aide : PMT, possible dès ≈ 1 620, certain dès ≈ 1 981 ; ou file active, possible dès "
          + "≈ 2 219, certain dès ≈ 2 712."
      )
    )
    #expect(!(try words(generalist, .eligibilite).contains("Ce qui vous rendrait éligible")))
    let early = try words(generalist.merging([.zone: "hors-zone", .option: "1.5"]) { $1 }, .eligibilite)
    #expect(early.contains("• Choisir 0,5 ETP ou 1 ETP : vous seriez éligible."))
  }

  @Test("Half a post or a whole one, and the text before: the figures of both, and what differs besides")
  func comparisons() throws {
    let text = try words(
      generalist.merging([.signature: "2026-01-15", .tranche: "P30-P50"]) { $1 },
      .comparer
    )
    for part in [
      "0,5 ETP ou 1 ETP ✓ Éligible dans les deux cas", "Aide, 1re année 19 000 € 38 000 € +19 000 €",
      "Aide, 3e à 5e année 11 000 € 22 000 € +11 000 €", "Aide, total 66 000 € 132 000 € +66 000 €",
      "Signer avant ou après le 22/06/2024, à 0,5 ETP",
      "Texte appliqué règlement arbitral de 2023 convention médicale de 2024",
      "signé 21/06/2024 signé 22/06/2024", "Aide, 1re année 18 000 € 19 000 € +1 000 €",
      "Diffèrent aussi : versements, échéances.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("01/05/2023"))
  }

  @Test("A contract between two texts is compared with both, the option chosen being kept")
  func twoTexts() throws {
    let text = try words(generalist.merging([.signature: "2023-06-01", .option: "1"]) { $1 }, .comparer)
    #expect(text.contains("Signer avant ou après le 01/05/2023, à 1 ETP"))
    #expect(text.contains("Signer avant ou après le 22/06/2024, à 1 ETP"))
  }

  @Test("Without a contract on either side there is nothing to compare")
  func refusedOnBothSides() throws {
    let text = try words([.specialite: "radiologie"], .comparer)
    #expect(text.contains("0,5 ETP ou 1 ETP ✗ Non éligible dans les deux cas"))
    #expect(text.contains("Aucune différence d'accès, d'aide ni d'objectif."))
  }

  @Test("Every line of a note is true of the payments it covers: avenant 7, year by year")
  func notes() throws {
    let signed = [
      Fact.signature: "2020-03-01", .embauche: "2020-03-01", .zone: "zip", .forfaitStructure: "oui",
      .partMoins16: "10",
      .option: "0.5",
    ]
    let text = try words(generalist.merging(signed) { $1 }, .calendrier)
    // The days of years 4 and on are official; those of years 2 and 3 have no published split.
    #expect(text.contains("≤ : au plus tard ; 3e année, à demander à votre CPAM (3608)."))
    #expect(
      text.contains("Solde : 1re année, d'après la presse ; 2e et 3e année, à demander à votre CPAM (3608).")
    )
  }

  @Test("The first panel names the text applied, and the day of signature that decides it")
  func textApplied() throws {
    #expect(
      try words(generalist.merging([.signature: "2023-06-01"]) { $1 }, .eligibilite)
        .contains("Texte appliqué : règlement arbitral de 2023, pour une signature le 01/06/2023.")
    )
  }

  @Test("The file active that an objective starts from is listed among what is awaited")
  func start() throws {
    let cardiologist: [Fact: String] = [
      .specialite: "cardiologie", .secteur: "1", .situations: "aucune", .assistant: "ide", .option: "0.5",
      .seuilP30: "900", .tranche: "P50-P70",
    ]
    #expect(try words(cardiologist, .eligibilite).contains("? File active — Relevé annuel"))
    let excluded = cardiologist.merging([.specialite: "radiologie"]) { $1 }
    #expect(!(try words(excluded, .eligibilite).contains("? File active")))
  }
}
