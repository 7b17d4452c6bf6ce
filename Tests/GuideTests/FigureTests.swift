import AidRules
import BaremeFiles
import Guide
import Testing

@Suite("The figures that the guide tells")
struct FigureTests {
  /// The topics that concern the contracts of avenant 7 alone, and those that concern all others but them.
  private static let avenant7Only: Set = [
    "etape.embaucher-sans-attendre", "etape.debut-formation", "reponse.seul-avenant-7", "forfait.volet-1",
    "forfait.exercice-coordonne", "forfait.logiciel", "forfait.messagerie", "forfait.sesam-vitale",
    "forfait.teletransmission", "forfait.horaires",
  ]

  @Test("Every figure is found where its topic applies")
  func resolved() throws {
    for id in ["avenant7", "reglement_arbitral_2023", "convention_2024"] {
      let regime = try regime(id)
      for topic in Topic.all where topic.applies(to: regime) {
        for reference in try #require(topic.references(regime)) {
          #expect(reference.key.hasPrefix(id + "."))
          #expect(reference.valeur != nil, "\(reference.key)")
        }
      }
    }
  }

  @Test("Each topic concerns the contracts that it should")
  func regimes() throws {
    func missing(_ id: String) throws -> Set<String> {
      let regime = try regime(id)
      return Set(Topic.all.filter { !$0.applies(to: regime) }.map(\.id))
    }
    #expect(
      try missing("avenant7") == [
        "reponse.seul", "vie.reconduction", "reponse.objectifs", "cle.recurrente", "cle.prorata",
      ]
    )
    #expect(try missing("reglement_arbitral_2023") == Self.avenant7Only.union(["vie.reconduction"]))
    #expect(try missing("convention_2024") == Self.avenant7Only.union(["vie.terme"]))
  }

  @Test("Figures are printed with their units")
  func printed() throws {
    let convention = try regime("convention_2024")
    #expect(
      try topic("quiz.heures.majorations").text.told(convention)
        == "À temps plein\u{A0}: 25\u{202F}% de plus pour les 8 heures qui suivent la durée légale de la semaine, puis "
        + "50\u{202F}%, sauf accord collectif contraire."
    )
    #expect(
      try topic("quiz.heures.complementaires").text.told(convention)
        == "Ce sont des heures complémentaires\u{A0}: 10\u{202F}% de plus jusqu'à 1/10 des heures du contrat, puis "
        + "25\u{202F}% jusqu'à 1/3, sans jamais atteindre un temps plein."
    )
    #expect(
      try topic("quiz.entretien").text.told(convention)
        == "Le premier entretien de parcours professionnel se tient au plus tard 1 an après l'embauche, les suivants "
        + "tous les 4 ans."
    )
    #expect(
      try topic("reponse.absence").text.told(convention)
        == "En deçà de 2 mois environ, rien à faire. S'il n'est pas remplacé, dites-le à la CPAM\u{A0}: au-delà de "
        + "3 mois, un avenant écrit suspend l'aide et les objectifs, et un autre les reprend."
    )
    #expect(
      try topic("quiz.formation.renouvellement").text.told(convention)
        == "L'essai se renouvelle 1 fois, si le contrat de travail l'écrit."
    )
    #expect(
      try topic("cle.prorata").text.told(convention)
        == "Après 2 années versées entières, un objectif atteint en partie ne donne qu'une partie du solde."
    )
    #expect(try topic("reponse.objectifs").remark?.told(convention)?.hasSuffix("au 3608.") == true)
    let avenant7 = try regime("avenant7")
    #expect(
      try topic("etape.debut-formation").text.told(avenant7)
        == "Sous l'avenant 7, elle commence dans les 2 ans qui suivent l'embauche."
    )
    #expect(try topic("etape.qualification").text.told(avenant7)?.contains("dans les 3 ans") == true)
    #expect(try topic("etape.qualification").text.told(convention)?.contains("dans les 2 ans") == true)
    #expect(
      try topic("forfait.teletransmission").text.told(avenant7)
        == "Au moins 2/3 de toutes les feuilles de soins, transmises par voie électronique, avec ou sans "
        + "carte Vitale."
    )
    #expect(try topic("etape.cpam").text.told(convention)?.contains("au 3608,") == true)
  }

  @Test("A changed amount changes the sentence")
  func changed() throws {
    let texts = BaremeLoader.embeddedTexts.map { text in
      let content = text.content
        .replacing("essai_mois:\n    valeur: 2\n", with: "essai_mois:\n    valeur: 4\n")
        .replacing("telephone:\n    valeur: \"3608\"", with: "telephone:\n    valeur: \"3699\"")
      return BaremeText(name: text.name, content: content)
    }
    let regime = try #require(BaremeLoader.load(files: texts).regime("convention_2024"))
    #expect(try topic("etape.essai").text.told(regime)?.hasPrefix("Elle dure 4 mois,") == true)
    #expect(try topic("etape.cpam").text.told(regime)?.contains("au 3699,") == true)
  }

  @Test("A text is as well established as the weakest of its words and figures")
  func statuts() throws {
    let convention = try regime("convention_2024")
    let avenant7 = try regime("avenant7")
    #expect(try topic("quiz.entretien").statut(convention) == .officiel)
    #expect(try topic("reponse.absence").statut(convention) == .presse)
    #expect(try topic("reponse.secretaire").statut(convention) == .presse)
    #expect(try topic("etape.inscription").statut(convention) == .presse)
    #expect(try topic("employeur.mutuelle").statut(convention) == .presse)
    #expect(try topic("vie.reprise").statut(convention) == .presse)
    #expect(try topic("reponse.objectifs").statut(convention) == .interprete)
    #expect(try topic("cle.prorata").statut(convention) == .interprete)
    #expect(try topic("quiz.fiche-de-poste").statut(convention) == .interprete)
    #expect(try topic("etape.qualification").statut(convention) == .presse)
    #expect(try topic("etape.qualification").statut(avenant7) == .officiel)
    #expect(try topic("etape.qualification").statut(regime("reglement_arbitral_2023")) == .interprete)
  }

  @Test("A value that can't be printed leaves no hole in a sentence")
  func unprinted() throws {
    let convention = try regime("convention_2024")
    #expect(try topic("etape.essai").text.text(convention) { _ in nil } == nil)
    #expect(try topic("mission.accueil").text.text(convention) { _ in nil } != nil)
    #expect(try topic("etape.debut-formation").text.told(convention) == nil)
  }
}
