import AidRules
import BaremeFiles
import FrenchText
import LawSupport
import Testing

/// One tree, three lengths: a word, a sentence, everything.
@Suite("Explanations in words")
struct ExplainerTests {
  private func explainer(_ change: (inout Situation) -> Void = { _ in }) throws -> Explainer {
    let bareme = try BaremeLoader.embedded()
    var doctor = Situation()
    doctor.specialite = bareme.specialite("medecine-generale")
    (doctor.secteur, doctor.pmt, doctor.fileActive) = (.un, 774, 1025)
    (doctor.tranche, doctor.situations, doctor.option) = (.p30P50, [.ald], .demi)
    (doctor.annee, doctor.signature) = (2, Day(2026, 1, 15))
    change(&doctor)
    let day = try #require(Day(2026, 1, 15))
    return try #require(Explainer(try bareme.evaluate(doctor, on: day), in: bareme))
  }

  @Test("A word")
  func words() throws {
    let explainer = try explainer()
    func word(_ step: Step) throws -> String { explainer.word(try #require(explainer.tree.first(step))) }
    #expect(try word(.verdict) == "Éligible sous conditions")
    #expect(try word(.criterion(.secteur)) == "oui")
    #expect(try word(.criterion(.patientele)) == "à confirmer")
    #expect(try word(.maximum(.demi, annee: 2)) == "14\u{202F}000\u{202F}€")
    #expect(try word(.objectif(.demi, .fileActive)) == "1\u{202F}530")
    #expect(try word(.objectif(.demi, .pmt)) == "à demander à la CPAM")
    #expect(try word(.versements(.demi, annee: 2)) == "totalité")
    #expect(try word(.tranche) == "P30 à P50")
    let unknown = try self.explainer {
      $0.specialite = nil; $0.tranche = nil
    }
    #expect(unknown.word(try #require(unknown.tree.first(.tranche))) == "inconnue")
  }

  @Test("A sentence: the figure, what it is compared with, the margin, how well it is established")
  func sentences() throws {
    let explainer = try explainer()
    func sentence(_ step: Step) throws -> String {
      explainer.sentence(try #require(explainer.tree.first(step)))
    }
    #expect(
      try sentence(.regime)
        == "Signature le 15 janvier 2026\u{A0}: convention médicale de 2024, en vigueur depuis le 22 juin 2024."
    )
    #expect(
      try sentence(.criterion(.patientele)).hasPrefix(
        "Patientèle, à confirmer. PMT de 774\u{A0}: il manque 1 patient pour atteindre le seuil (775). "
      )
    )
    #expect(
      try sentence(.maximum(.demi, annee: 2))
        == "Aide maximale de la 2e année à 0,5 ETP\u{A0}: 14\u{202F}000\u{202F}€."
    )
    let objective = """
      Objectif de file active à 0,5 ETP\u{A0}: départ 1\u{202F}025, objectif 1\u{202F}530, soit 505 patients de plus, \
      interprétation. Objectif publié pour ce point de départ.
      """
    #expect(try sentence(.objectif(.demi, .fileActive)) == objective)
    #expect(try sentence(.tranche) == "Tranche de patientèle\u{A0}: P30 à P50, donnée par votre CPAM.")
    #expect(try sentence(.contact) == "Pour toute question\u{A0}: votre CPAM (3608).")
  }

  @Test("Everything: each value, since when, how well, checked when, by whom and in which words")
  func full() throws {
    let explainer = try explainer()
    let node = try #require(explainer.tree.first(.criterion(.patientele)))
    let paragraphs = explainer.full(node)
    #expect(paragraphs.first == explainer.sentence(node))
    let value = """
      775 patients (patientele.pmt_minimale), depuis le 22 juin 2024, officiel, valeur vérifiée le 21 novembre 2026, \
      sources\u{A0}: URPS Nouvelle-Aquitaine et CPAM 86, 2025\u{202F}; JHP, août 2023\u{202F}; Acoorde, «\u{A0}un MG \
      (y compris MEP) doit avoir une PMT d'au moins 775 patients (correspondant au P30 de la distribution nationale \
      de la spécialité de médecine générale)\u{A0}».
      """
    #expect(paragraphs.dropFirst().first == value)
    // The sources disagree on the ages counted, which is told with what is retained.
    #expect(
      paragraphs.contains {
        $0.hasPrefix("Désaccord\u{A0}: La PMT minimale") && $0.contains("Retenu\u{A0}: ")
      }
    )
    let deadline = try #require(explainer.tree.first(.echeance(rang: 4)))
    #expect(explainer.full(deadline).contains { $0.hasPrefix("D-1. De quel jour part l'anniversaire") })
  }

  @Test("A contract that moved says from which text its amount comes")
  func moved() throws {
    let explainer = try explainer { doctor in
      (doctor.pmt, doctor.fileActive, doctor.signature, doctor.annee) = (700, 1300, Day(2022, 3, 1), 4)
      (doctor.forfaitStructure, doctor.exerciceCoordonne, doctor.situations) = (true, true, [])
    }
    let node = try #require(explainer.tree.first(.maximum(.demi, annee: 4)))
    let sentence = """
      Aide maximale de la 4e année à 0,5 ETP\u{A0}: 11\u{202F}000\u{202F}€, montant du texte suivant (convention \
      médicale de 2024) pour une année qui commence le 1er mars 2025.
      """
    #expect(explainer.sentence(node) == sentence)
    #expect(explainer.values(node).first?.depuis == Day(2024, 6, 22))
  }

  @Test("Every step of every doctor says something, in good typography", arguments: [1, 2] as [UInt64])
  func everyStep(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    var said: Set<String> = []
    for _ in 0..<60 {
      let evaluation = try bareme.evaluate(drawn.nextMaybeAsking(), on: bareme.verifieLe)
      let explainer = try #require(Explainer(evaluation, in: bareme))
      func walk(_ node: Explanation) {
        #expect(!explainer.word(node).isEmpty, "\(node.step)")
        said.formUnion(explainer.full(node))
        node.children.forEach(walk)
      }
      walk(explainer.tree)
    }
    for text in said { expectTypography(text) }
  }
}

@Suite("Values of the barème with their units")
struct LegalValueTests {
  @Test(
    "The last word of the path tells the unit",
    arguments: [
      ("vie.suivi_mois", 6, "6 mois"), ("vie.duree_annees", 5, "5 ans"), ("vie.premier_annees", 1, "1 an"),
      ("employeur.heures_supplementaires.premieres_heures", 8, "8 heures"),
      ("versements.premier_acompte_jours", 15, "15 jours"), ("patientele.age_minimal_pmt", 16, "16 ans"),
      ("versements.annees_integrales", 2, "2 années"), ("second_assistant.annee_minimale", 3, "3e année"),
      ("acces.forfait_indicateurs", 5, "5 indicateurs"), ("versements.delai_depuis_annee", 3, "3e année"),
      ("patientele.pmt_minimale", 775, "775 patients"),
      ("objectifs.derives.cibles.0.5", 1530, "1\u{202F}530 patients"),
    ]
  )
  func counts(key: String, count: Int, printed: String) {
    #expect(LegalValue.count(count).printed(key: key) == printed)
  }

  @Test("Amounts, shares, days and words")
  func others() throws {
    #expect(LegalValue.euros(19_000).printed(key: "x") == "19\u{202F}000\u{202F}€")
    #expect(LegalValue.share("12,5 %").printed(key: "x") == "12,5\u{202F}%")
    #expect(LegalValue.day(try #require(Day(2024, 6, 22))).printed(key: "x") == "22 juin 2024")
    #expect(LegalValue.text("1 223 à 1 521").printed(key: "x") == "1\u{202F}223 à 1\u{202F}521")
    #expect(LegalValue.text("plus de 1 721").printed(key: "x") == "plus de 1\u{202F}721")
    #expect(LegalValue.text("3608").printed(key: "x") == "3608")
  }
}
