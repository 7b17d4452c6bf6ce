import AidRules
import BaremeFiles
import Testing

@Suite("Objectives and bands since 2023")
struct ObjectiveDataTests {
  /// A published point: start, option, gain, statut.
  typealias Point = (Specialite.Famille, Indicateur, OptionETP, Int, Int, Statut)

  static let published: [Point] = [
    (.medecineGenerale, .pmt, .demi, 775, 195, .officiel),
    (.medecineGenerale, .pmt, .un, 775, 305, .officiel),
    (.medecineGenerale, .pmt, .un, 1_300, 260, .presse),
    (.medecineGenerale, .fileActive, .demi, 1_025, 505, .officiel),
    (.medecineGenerale, .fileActive, .un, 1_025, 661, .officiel),
    (.pediatrie, .pmt, .demi, 51, 14, .officiel),
    (.pediatrie, .pmt, .un, 51, 21, .officiel),
    (.pediatrie, .fileActive, .demi, 949, 235, .officiel),
    (.pediatrie, .fileActive, .un, 949, 352, .officiel),
  ]

  @Test("The published points, and no other", arguments: ["reglement_arbitral_2023", "convention_2024"])
  func points(id: String) throws {
    let points = try publishedTerms(id).points
    #expect(points.count == 9)
    for (famille, indicateur, option, depart, gain, statut) in Self.published {
      let point = points.first {
        $0.famille == famille && $0.indicateur == indicateur && $0.option == option && $0.depart == depart
      }
      #expect(point?.gain.value == gain)
      #expect(point?.gain.reference.statut == statut)
    }
  }

  @Test("Targets that hold below P30, and those of the newly installed")
  func targets() throws {
    let known = try publishedTerms()
    let derive = try #require(known.derives.first)
    #expect(known.derives.count == 1)
    #expect(derive.famille == .medecineGenerale && derive.indicateur == .fileActive)
    #expect(derive.jusqua.value == 1_224)
    #expect(derive.cibles.mapValues(\.value) == [.demi: 1_530, .un: 1_686])
    #expect(derive.cibles.values.allSatisfy { $0.reference.statut == .interprete })
    #expect(known.nouvelInstalle.mapValues(\.value) == [.pmt: 1_045, .fileActive: 1_514])
    #expect(known.nouvelInstalle.values.allSatisfy { $0.reference.statut == .interprete })
    #expect(known.maintienP95.statut == .interprete)
    let objectifs = try convention2024().objectifs
    #expect(objectifs.amenagement.statut == .interprete)
    #expect(objectifs.inconnu.statut == .inconnu)
  }

  @Test("Under the règlement arbitral the same points are a reading")
  func transposition() throws {
    #expect(try publishedTerms("reglement_arbitral_2023").transposition?.statut == .interprete)
    #expect(try publishedTerms().transposition == nil)
  }

  @Test(
    "The limits of the bands and how well each is known",
    arguments: ["reglement_arbitral_2023", "convention_2024"]
  )
  func bands(id: String) throws {
    let bandes = try regime(id).bandes
    func values(_ limits: BandLimits) -> [Int] {
      [limits.p30, limits.p50, limits.p70, limits.p90, limits.p95].map(\.value)
    }
    func statuts(_ limits: BandLimits) -> [Statut] {
      [limits.p30, limits.p50, limits.p70, limits.p90, limits.p95].map(\.reference.statut)
    }
    #expect(values(bandes.pmt) == [775, 1_045, 1_327, 1_800, 2_062])
    #expect(statuts(bandes.pmt) == [.officiel, .presse, .estime, .estime, .estime])
    #expect(values(bandes.fileActive) == [1_224, 1_514, 1_845, 2_465, 2_930])
    #expect(statuts(bandes.fileActive) == [.interprete, .presse, .estime, .estime, .estime])
    #expect(bandes.marge?.value == 10)
    #expect(bandes.plusFavorable.decision == "D-5")
    #expect(bandes.pmt.p95.reference.decision == "D-7")
  }
}
