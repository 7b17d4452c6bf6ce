import AidRules
import BaremeFiles
import Testing

@Suite("Avenant 7")
struct Avenant7Tests {
  @Test("The bars of access: patients over 16, no threshold known but that of médecine générale")
  func access() throws {
    let acces = try regime("avenant7").acces
    #expect(acces.pmtMedecineGenerale.value == 640)
    #expect(acces.pmtMedecineGenerale.reference.statut == .officiel)
    #expect(acces.pmtMedecineGenerale.reference.citation == "640 -----872")
    #expect(acces.ageMinimalPmt?.value == 16)
    #expect(acces.fileActivePediatrie == nil)
    #expect(acces.seuilAutres.statut == .inconnu)
    #expect(acces.autresSpecialites?.statut == .interprete)
    #expect(acces.exclusions?.statut == .interprete)
    #expect(acces.honorairesCliniques.value == Percent(80))
    #expect(acces.honorairesCliniques.reference.statut == .interprete)
    #expect(acces.honorairesCliniques.reference.decision == "D-2")
    #expect(acces.structureUrgence.statut == .interprete)
    #expect(acces.structureUrgence.decision == "D-11")
  }

  @Test("Forfait structure, coordinated practice from 2021, group practice")
  func organisation() throws {
    let acces = try regime("avenant7").acces
    let forfait = try #require(acces.forfait)
    #expect(forfait.condition.statut == .officiel)
    #expect(forfait.indicateurs.value == 5)
    #expect(forfait.teletransmission.value == Fraction(2, over: 3))
    #expect(forfait.indicateurs.reference.sources == ["seed0"])
    #expect(forfait.teletransmission.reference.statut == .officiel)
    #expect(acces.exerciceCoordonne?.value.description == "2021-01-01")
    #expect(acces.exerciceCoordonne?.reference.statut == .interprete)
    #expect(acces.exerciceCoordonne?.reference.citation?.hasPrefix("A partir de 2021, ") == true)
    #expect(acces.exerciceRegroupe?.statut == .presse)
  }

  @Test("Four derogations, two of them for médecine générale alone")
  func derogations() throws {
    let acces = try regime("avenant7").acces
    #expect(Set(acces.adaptations.keys) == [.nouvelInstalle, .rqth, .mixte])
    #expect(acces.adaptations.values.allSatisfy { $0.reference.statut == .officiel })
    #expect(
      acces.adaptations.filter(\.value.medecineGeneraleSeule).keys.sorted { $0.rawValue < $1.rawValue } == [
        .mixte
      ]
    )
    let enfants = try #require(acces.enfants)
    #expect(enfants.part.value == Percent(20))
    #expect(enfants.fileActive.value == 1_223)
    #expect(enfants.part.reference.statut == .officiel && enfants.fileActive.reference.statut == .officiel)
  }

  @Test("The bands, whose upper bounds are included: the next one begins a patient later")
  func bands() throws {
    let bandes = try regime("avenant7").bandes
    func values(_ limits: BandLimits) -> [Int] {
      [limits.p30, limits.p50, limits.p70, limits.p90, limits.p95].map(\.value)
    }
    #expect(values(bandes.pmt) == [640, 873, 1_108, 1_503, 1_722])
    #expect(values(bandes.fileActive) == [1_223, 1_522, 1_855, 2_477, 2_945])
    #expect(bandes.pmt.tranche(872) == .p30P50)
    #expect(bandes.fileActive.tranche(2_944) == .p90P95)
    #expect(bandes.marge == nil)
    #expect(bandes.plusFavorable.decision == "D-5")
    #expect(bandes.pmt.p95.reference.statut == .officiel)
    #expect(bandes.fileActive.p95.reference.citation == "Au dessus de 2944")
  }

  @Test("The rates of each option and band")
  func taux() throws {
    func percents(_ option: OptionETP) throws -> [Fraction?] {
      let rates = try rateTerms().taux[option]
      return [Tranche.p30P50, .p50P70, .p70P90, .p90P95, .p95].map { rates?[$0]?.value }
    }
    func fractions(_ thousandths: [Int128]) -> [Fraction?] { thousandths.map { Fraction($0, over: 1_000) } }
    #expect(try Set(rateTerms().taux.keys) == [.tiers, .demi, .un])
    #expect(try percents(.tiers) == fractions([200, 150, 75, 40, 0]))
    #expect(try percents(.demi) == fractions([250, 200, 125, 60, 0]))
    #expect(try percents(.un) == fractions([350, 300, 200, 125, 50]))
    let all = try rateTerms().taux.values.flatMap(\.values)
    #expect(all.allSatisfy { $0.reference.statut == .officiel && $0.reference.citation != nil })
    #expect(try rateTerms().taux[.un]?[.p95]?.reference.key == "avenant7.taux.1.P95")
  }

  @Test("The readings behind a target")
  func readings() throws {
    let terms = try rateTerms()
    #expect(terms.commune.decision == "D-6" && terms.commune.statut == .interprete)
    #expect(terms.commune.sources == ["CSMF-1006", "FMF-RA"])
    #expect(terms.troncature.statut == .interprete)
    #expect(terms.sousTranches.statut == .interprete)
    let objectifs = try regime("avenant7").objectifs
    #expect(objectifs.amenagement.statut == .interprete)
    #expect(objectifs.inconnu.statut == .inconnu)
  }

  @Test("Deposits, then one payment from year 4")
  func payments() throws {
    let calendar = try regime("avenant7").versements
    guard case .acomptes(let terms) = calendar else { throw UnexpectedTerms() }
    #expect(terms.avancePremiereAnnee.value == 70)
    #expect(terms.avancePremiereAnnee.reference.statut == .presse)
    #expect(terms.premierAcompteJours.value == 15)
    #expect(terms.premierAcompteJours.reference.statut == .officiel)
    #expect(terms.anniversaires.statut == .officiel)
    #expect(terms.partage.statut == .inconnu)
    #expect(terms.delaiMois.value == 2)
    #expect(terms.delaiDepuisAnnee.value == 3)
    #expect(terms.versementUniqueDepuisAnnee.value == 4)
    #expect(calendar.fixeP95 == nil)
  }

  @Test("Five years without renewal; training in 2 years, qualification in 3")
  func life() throws {
    let vie = try regime("avenant7").vie
    #expect(vie.dureeAnnees.value == 5)
    #expect(vie.dureeAnnees.reference.statut == .officiel)
    #expect(vie.reconduction == nil)
    #expect(vie.anniversaire.statut == .officiel && vie.anniversaire.decision == nil)
    #expect(vie.formationAnnees?.value == 2)
    #expect(vie.formationAnnees?.reference.statut == .officiel)
    #expect(vie.qualificationAnnees.value == 3)
    #expect(vie.qualificationAnnees.reference.statut == .officiel)
  }
}
