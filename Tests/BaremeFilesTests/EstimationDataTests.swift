import AidRules
import BaremeFiles
import Testing

@Suite("Data of the estimates (D-7)")
struct EstimationDataTests {
  @Test("E1: a line between the two published points of the PMT")
  func e1() throws {
    let e1 = try publishedTerms().estimations.e1
    #expect(e1.reference.statut == .estime)
    #expect(e1.reference.decision == "D-7")
    #expect(e1.value.indicateur == .pmt)
    #expect(e1.value.first == (775, 305))
    #expect(e1.value.last == (1_300, 260))
    #expect(try e1.value.parts == [.demi: fraction(195, 305), .un: fraction(1, 1)])
  }

  @Test("E2: avenant 7's rates, none at P95")
  func e2() throws {
    let e2 = try publishedTerms().estimations.e2
    #expect(e2.reference.statut == .estime && e2.reference.decision == "D-7")
    let rates = e2.value.mapValues { $0.mapValues(\.value) }
    #expect(
      try rates == [
        .demi: [
          .p30P50: fraction(1, 4), .p50P70: fraction(1, 5), .p70P90: fraction(1, 8),
          .p90P95: fraction(3, 50),
        ],
        .un: [
          .p30P50: fraction(7, 20), .p50P70: fraction(3, 10), .p70P90: fraction(1, 5),
          .p90P95: fraction(1, 8),
        ],
      ]
    )
  }

  @Test("E2's rates are those of avenant 7, with their own source")
  func shared() throws {
    let rate = try #require(publishedTerms().estimations.e2.value[.demi]?[.p70P90])
    #expect(rate.reference.key == "convention_2024.taux.0.5.P70-P90")
    #expect(rate.reference.statut == .officiel)
    #expect(rate.reference.citation == "+12,5% (+/- 160)")
  }

  @Test("E3: rates that fall from P30")
  func e3() throws {
    let e3 = try publishedTerms().estimations.e3.value
    #expect(e3[.pmt]?.p30 == 775)
    #expect(try e3[.pmt]?.taux == [.demi: fraction(195, 775), .un: fraction(305, 775)])
    #expect(e3[.fileActive]?.p30 == 1_224)
    #expect(try e3[.fileActive]?.taux == [.demi: fraction(306, 1_224), .un: fraction(462, 1_224)])
  }

  @Test("E4: rates through the known points")
  func e4() throws {
    let e4 = try publishedTerms().estimations.e4.value
    let pmt = try #require(e4[.pmt])
    #expect(try pmt.first.depart == 775 && pmt.first.taux == fraction(305, 775))
    #expect(try pmt.last.depart == 1_300 && pmt.last.taux == fraction(260, 1_300))
    #expect(try pmt.parts == [.demi: fraction(195, 305), .un: fraction(1, 1)])
    let fileActive = try #require(e4[.fileActive])
    #expect(try fileActive.first.depart == 1_224 && fileActive.first.taux == fraction(462, 1_224))
    #expect(try fileActive.last.depart == 2_013 && fileActive.last.taux == fraction(329, 2_013))
    #expect(try fileActive.parts == [.demi: fraction(306, 462), .un: fraction(1, 1)])
  }

  private func fraction(_ numerator: Int128, _ denominator: Int128) throws -> Fraction {
    try #require(Fraction(numerator, over: denominator))
  }
}
