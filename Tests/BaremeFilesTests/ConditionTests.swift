import AidRules
import BaremeFiles
import Testing

@Suite("Conditions, payments and deadlines of convention 2024")
struct ConditionTests {
  @Test("The bars of access")
  func access() throws {
    let acces = try convention2024().acces
    #expect(acces.pmtMedecineGenerale.value == 775)
    #expect(acces.pmtMedecineGenerale.reference.key == "convention_2024.patientele.pmt_minimale")
    #expect(acces.pmtMedecineGenerale.reference.statut == .officiel)
    #expect(acces.fileActivePediatrie.value == 949)
    #expect(acces.honorairesCliniques.value == Percent(80))
    #expect(acces.honorairesCliniques.reference.decision == "D-2")
    #expect(acces.honorairesCliniques.reference.citation == "80 % et plus")
    #expect(acces.structureUrgence.statut == .interprete)
    #expect(acces.structureUrgence.decision == "D-11")
    #expect(acces.seuilAutres.statut == .inconnu)
    #expect(acces.remplacementMois.value == 6)
    #expect(acces.remplacementMois.reference.statut == .presse)
    #expect(acces.poste.statut == .officiel)
  }

  @Test("Every declared circumstance is a reading; only 65 and over has a number of its own")
  func adaptations() throws {
    let adaptations = try convention2024().acces.adaptations
    #expect(Set(adaptations.keys) == Set(SituationParticuliere.allCases))
    #expect(adaptations.values.allSatisfy { $0.statut == .interprete })
    #expect(adaptations[.soixanteCinqAns]?.decision == "D-10")
    #expect(adaptations[.rqth]?.decision == nil)
  }

  @Test("Payments")
  func payments() throws {
    let versements = try convention2024().versements
    #expect(versements.anneesIntegrales.value == 2)
    #expect(versements.anneesIntegrales.reference.statut == .officiel)
    #expect(versements.premiereAnneeMois.value == 1)
    #expect(versements.premiereAnneeMois.reference.statut == .presse)
    #expect(versements.avance.value == 50)
    #expect(versements.solde.decision == "D-8")
    #expect(versements.combinaison.decision == "D-9")
    #expect(versements.fixeP95.decision == "D-12")
  }

  @Test("Deadlines")
  func life() throws {
    let vie = try convention2024().vie
    #expect(vie.dureeAnnees.value == 5)
    #expect(vie.suiviMois.value == 6)
    #expect(vie.qualificationAnnees.value == 2)
    #expect(vie.qualificationAnnees.reference.statut == .presse)
    #expect(vie.entretienAnnees.value == 1)
    #expect(vie.entretienPeriodeAnnees.value == 4)
    #expect(vie.telephone.value == "3608")
    #expect(vie.aideCollective.value.description == "2026-02-25")
    #expect(vie.aideCollective.reference.statut == .presse)
    #expect(vie.anniversaire.decision == "D-1")
  }

  @Test("Our own checks of figures say that they are ours")
  func controls() throws {
    let vie = try convention2024().vie
    #expect(vie.pmtParFileActive.value == Fraction(3, over: 2))
    #expect(vie.fileActiveParPmt.value == Fraction(1, over: 3))
    #expect(vie.pmtParFileActive.reference.sources == ["projet"])
  }
}
