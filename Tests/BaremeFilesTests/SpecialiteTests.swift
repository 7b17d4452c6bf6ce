import AidRules
import BaremeFiles
import Testing

@Suite("Specialties")
struct SpecialiteTests {
  @Test("As many as the directory's list, each rule and family with its count")
  func counts() throws {
    let specialites = try BaremeLoader.embedded().specialites
    #expect(specialites.count == 59)
    let regles = Dictionary(grouping: specialites, by: \.regle).mapValues(\.count)
    #expect(regles == [.standard: 34, .honorairesCliniques: 16, .exclue: 7, .urgence: 1, .aConfirmer: 1])
    let familles = Dictionary(grouping: specialites, by: \.famille).mapValues(\.count)
    #expect(familles == [.medecineGenerale: 7, .pediatrie: 1, .autre: 51])
  }

  @Test(
    "The excluded specialties",
    arguments: [
      "radiologie", "radiotherapie", "oncologie-radiotherapie", "stomatologie", "anesthesie-reanimation",
      "anatomie-pathologique", "medecine-nucleaire",
    ]
  )
  func excluded(id: String) throws {
    let specialite = try #require(BaremeLoader.embedded().specialite(id))
    #expect(specialite.regle == .exclue)
    #expect(specialite.reference.sources == ["seed1", "AM-CONV"])
    #expect(specialite.reference.key == "specialites.\(id)")
    #expect(
      specialite.reference.citation?.hasPrefix("Toutes les spécialités médicales à l'exception des") == true
    )
  }

  @Test("Names, notes and statuts come through")
  func details() throws {
    let bareme = try BaremeLoader.embedded()
    #expect(bareme.specialites.first?.id == "medecine-generale")
    #expect(bareme.specialites.last?.id == "medecine-nucleaire")
    let mep = try #require(bareme.specialite("mep-sport"))
    #expect(mep.libelle == "Médecine générale — MEP médecine du sport")
    #expect(mep.libelleAmeli == "Médecine appliquée aux sports")
    #expect(mep.famille == .medecineGenerale)
    #expect(bareme.specialite("mep-autre")?.libelleAmeli == nil)
    let obstetrique = try #require(bareme.specialite("obstetrique"))
    #expect(obstetrique.note == "rattachée à la gynécologie\u{A0}: interprétation")
    #expect(obstetrique.reference.statut == .interprete)
    #expect(bareme.specialite("cardiologie")?.reference.statut == .officiel)
    #expect(bareme.specialite("pediatrie")?.indicateurs == [.pmt, .fileActive])
  }
}
