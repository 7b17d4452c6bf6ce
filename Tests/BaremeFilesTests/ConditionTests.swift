import AidRules
import BaremeFiles
import Testing

@Suite("Conditions, payments and deadlines since 2023")
struct ConditionTests {
  static let regimes = ["reglement_arbitral_2023", "convention_2024"]

  @Test("The bars of access", arguments: regimes)
  func access(id: String) throws {
    let acces = try regime(id).acces
    #expect(acces.pmtMedecineGenerale.value == 775)
    #expect(acces.pmtMedecineGenerale.reference.key == "\(id).patientele.pmt_minimale")
    #expect(acces.pmtMedecineGenerale.reference.statut == .officiel)
    #expect(acces.fileActivePediatrie?.value == 949)
    #expect(acces.honorairesCliniques.value == Percent(80))
    #expect(acces.honorairesCliniques.reference.statut == .officiel)
    #expect(acces.honorairesCliniques.reference.decision == "D-2")
    #expect(acces.honorairesCliniques.reference.citation == "80 % et plus")
    #expect(acces.secteur.statut == .officiel)
    #expect(acces.structureUrgence.statut == .interprete)
    #expect(acces.structureUrgence.decision == "D-11")
    #expect(acces.seuilAutres.statut == .inconnu)
    #expect(acces.remplacementMois.value == 6)
    #expect(acces.remplacementMois.reference.statut == .presse)
    #expect(acces.poste.statut == .officiel)
  }

  @Test("Nothing of avenant 7's own conditions", arguments: regimes)
  func dropped(id: String) throws {
    let acces = try regime(id).acces
    #expect(acces.exclusions == nil && acces.autresSpecialites == nil && acces.ageMinimalPmt == nil)
    #expect(acces.forfait == nil && acces.exerciceCoordonne == nil && acces.exerciceRegroupe == nil)
    #expect(acces.enfants == nil)
  }

  @Test(
    "Every declared circumstance is a reading; only 65 and over has a number of its own",
    arguments: regimes
  )
  func adaptations(id: String) throws {
    let adaptations = try regime(id).acces.adaptations
    #expect(Set(adaptations.keys) == Set(SituationParticuliere.allCases))
    #expect(adaptations.values.allSatisfy { $0.reference.statut == .interprete && !$0.medecineGeneraleSeule })
    #expect(adaptations[.soixanteCinqAns]?.reference.decision == "D-10")
    #expect(adaptations[.rqth]?.reference.decision == nil)
  }

  @Test("Payments", arguments: regimes)
  func payments(id: String) throws {
    let calendar = try regime(id).versements
    guard case .integralesPuisModulees(let terms) = calendar else { throw UnexpectedTerms() }
    #expect(terms.anneesIntegrales.value == 2)
    #expect(terms.anneesIntegrales.reference.statut == .officiel)
    #expect(terms.premiereAnneeMois.value == 1)
    #expect(terms.premiereAnneeMois.reference.statut == .presse)
    #expect(terms.avance.value == 50)
    #expect(terms.solde.decision == "D-8")
    #expect(terms.combinaison.decision == "D-9")
    #expect(calendar.fixeP95?.decision == "D-12")
  }

  @Test("Five years from the hire, renewed tacitly under the convention of 2024 alone")
  func life() throws {
    let arbitral = try regime("reglement_arbitral_2023").vie
    let convention = try convention2024().vie
    for vie in [arbitral, convention] {
      #expect(vie.dureeAnnees.value == 5)
      #expect(vie.anniversaire.decision == "D-1" && vie.anniversaire.statut == .interprete)
      #expect(vie.formationAnnees == nil)
      #expect(vie.qualificationAnnees.value == 2)
    }
    #expect(convention.reconduction?.statut == .officiel)
    #expect(convention.dureeAnnees.reference.statut == .officiel)
    #expect(convention.qualificationAnnees.reference.statut == .presse)
    #expect(arbitral.reconduction == nil)
    #expect(arbitral.dureeAnnees.reference.statut == .interprete)
    #expect(arbitral.qualificationAnnees.reference.statut == .interprete)
  }
}
