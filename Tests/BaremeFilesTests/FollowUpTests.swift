import AidRules
import BaremeFiles
import Testing

@Suite("What holds for every running contract")
struct FollowUpTests {
  static let regimes = ["avenant7", "reglement_arbitral_2023", "convention_2024"]

  @Test("Reviews, interviews, suspension, whom to call", arguments: regimes)
  func followUp(id: String) throws {
    let vie = try regime(id).vie
    #expect(vie.suiviMois.value == 6)
    #expect(vie.suiviMois.reference.key == "\(id).suivi.suivi_mois")
    #expect(vie.suiviMois.reference.statut == .officiel && vie.suiviDepart.statut == .interprete)
    #expect(vie.pieces.statut == .inconnu && vie.pieces.sources == ["seed0", "AMO"])
    #expect(vie.entretien.depuis.value.description == "2025-10-26")
    #expect(vie.entretien.premierAnnees.value == 1)
    #expect(vie.entretien.periodeAnnees.value == 4)
    #expect(vie.entretien.periodeAnnees.reference.sources == ["LOI-2025-989"])
    #expect(vie.suspension.sansSuiteMois.value == 2)
    #expect(vie.suspension.sansSuiteMois.reference.statut == .presse)
    #expect(vie.suspension.avenantMois.value == 3)
    #expect(vie.suspension.avenantMois.reference.statut == .presse)
    #expect(vie.suspension.reprise.statut == .officiel)
    #expect(vie.clauses.resiliationPreavisMois.value == 2)
    #expect(vie.clauses.resiliationPreavisMois.reference.statut == .presse)
    #expect(vie.clauses.nouvelleInstallation.statut == .presse)
    #expect(vie.clauses.groupementEmployeurs.statut == .officiel)
    #expect(vie.telephone.value == "3608")
    #expect(vie.aideCollective.value.description == "2026-02-25")
    #expect(vie.aideCollective.reference.statut == .presse)
  }

  @Test("Hours of half a post and of a whole one", arguments: regimes)
  func hours(id: String) throws {
    let regime = try regime(id)
    #expect(regime.terms(.demi)?.heures?.value == "17,5")
    #expect(regime.terms(.un)?.heures?.value == "35")
    #expect(regime.terms(.tiers)?.heures == nil)
    #expect(regime.terms(.demi)?.heures?.reference.statut == .presse)
  }

  @Test("The assistant's contract of employment", arguments: regimes)
  func employment(id: String) throws {
    let employeur = try regime(id).vie.employeur
    #expect(employeur.essaiMois.value == 2)
    #expect(employeur.essaiMois.reference.key == "\(id).employeur.essai_mois")
    #expect(employeur.essaiMois.reference.sources == ["CCN-1147"])
    #expect(employeur.essaiRenouvelableFois.value == 1)
    #expect(employeur.parcours.fae.statut == .presse && employeur.parcours.cqp.statut == .presse)
    #expect(employeur.parcours.fae.key == "\(id).employeur.parcours.fae")
    #expect(employeur.supplementaires.premieresHeures.value == 8)
    #expect(employeur.supplementaires.premieres.value == Percent(25))
    #expect(employeur.supplementaires.suivantes.value == Percent(50))
    #expect(employeur.supplementaires.suivantes.reference.statut == .officiel)
    #expect(employeur.complementaires.premierePart.value == Fraction(1, over: 10))
    #expect(employeur.complementaires.premieres.value == Percent(10))
    #expect(employeur.complementaires.partMaximale.value == Fraction(1, over: 3))
    #expect(employeur.complementaires.suivantes.value == Percent(25))
    #expect(employeur.complementaires.suivantes.reference.statut == .presse)
  }

  @Test("Our own checks of figures say that they are ours", arguments: regimes)
  func controls(id: String) throws {
    let vie = try regime(id).vie
    #expect(vie.pmtParFileActive.value == Fraction(3, over: 2))
    #expect(vie.fileActiveParPmt.value == Fraction(1, over: 3))
    #expect(vie.pourcentageMinimal.value == Percent(1))
    #expect(vie.pmtParFileActive.reference.sources == ["projet"])
  }
}
