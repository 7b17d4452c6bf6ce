import AidRules
@testable import BaremeFiles
import Testing

@Suite("Bands printed as closed intervals")
struct BandIntervalTests {
  /// The bands of the PMT as the guide of avenant 7 prints them.
  private static let printed = """
    P30-P50: 640 à 872
    P50-P70: {valeur: 873 à 1 107, citation: "873 -----1107"}
    P70-P90: 1 108 à 1 502
    P90-P95: 1 503 à 1 721
    P95: {valeur: plus de 1 721, citation: "Au dessus de 1721"}
    """

  /// What the bands give, with the problems and what the check of quotations says.
  private func read(_ bands: String) throws -> (limits: BandLimits?, problems: [BaremeProblem]) {
    let content = "statut: officiel\nsources: [seed0]\n" + bands
    let files = Files([BaremeText(name: "bandes.yaml", content: content)])
    let root = try #require(files.root("bandes.yaml", key: "pmt"))
    let limits = root.table(BandLimits.reading(intervals:))
    QuotationCheck.run(files.context)
    return (limits, files.sortedProblems())
  }

  @Test("The limits are the first numbers; the last band begins after what it is above")
  func limits() throws {
    let (limits, problems) = try read(Self.printed)
    #expect(problems == [])
    let found = try #require(limits)
    #expect(
      [found.p30, found.p50, found.p70, found.p90, found.p95].map(\.value) == [640, 873, 1108, 1503, 1722]
    )
    #expect(found.tranche(639) == .sousP30)
    #expect(found.tranche(872) == .p30P50)
    #expect(found.tranche(873) == .p50P70)
    #expect(found.tranche(1721) == .p90P95)
    #expect(found.tranche(1722) == .p95)
  }

  @Test("Each limit keeps what backs its band")
  func references() throws {
    let limits = try #require(try read(Self.printed).limits)
    #expect(limits.p50.reference.key == "pmt.P50-P70")
    #expect(limits.p50.reference.citation == "873 -----1107")
    #expect(limits.p30.reference.citation == nil)
    #expect(limits.p95.reference.sources == ["seed0"])
  }

  @Test(
    "Gaps, overlaps and unreadable bands are told where they stand",
    arguments: [
      ("873 à 1 107", "880 à 1 107", "pmt.P50-P70", 4, .bandGap(after: 872, before: 880)),
      ("873 à 1 107", "870 à 1 107", "pmt.P50-P70", 4, .bandOverlap(from: 870, to: 872)),
      ("1 108 à 1 502", "1 107 à 1 502", "pmt.P70-P90", 5, .bandOverlap(from: 1107, to: 1107)),
      ("plus de 1 721", "plus de 1 825", "pmt.P95", 7, .bandGap(after: 1721, before: 1826)),
      ("plus de 1 721", "plus de 1 720", "pmt.P95", 7, .bandOverlap(from: 1721, to: 1721)),
      ("640 à 872", "872 à 640", "pmt.P30-P50", 3, .limitsOutOfOrder(lower: 872, upper: 640)),
      ("640 à 872", "640-872", "pmt.P30-P50", 3, .wrongType(expected: .interval, found: "640-872")),
      ("640 à 872", "640 à", "pmt.P30-P50", 3, .wrongType(expected: .interval, found: "640 à")),
      ("640 à 872", "plus de 640", "pmt.P30-P50", 3, .wrongType(expected: .interval, found: "plus de 640")),
      ("plus de 1 721", "1 722", "pmt.P95.valeur", 7, .wrongType(expected: .above, found: "1 722")),
      ("640 à 872", "640 à 1 000 000", "pmt.P30-P50", 3, .numberTooLarge(max: 999_999)),
      ("P90-P95: 1 503 à 1 721\n", "", "pmt", 1, .missingKey("P90-P95")),
      ("P30-P50: 640", "P10-P30: 640", "pmt.P10-P30", 3, .unknownKey("P10-P30")),
    ] as [(String, String, String, Int, BaremeProblem.Kind)]
  )
  func problems(old: String, new: String, key: String, line: Int, kind: BaremeProblem.Kind) throws {
    let bands = Self.printed.replacing(old, with: new)
    try #require(bands != Self.printed)
    let (limits, problems) = try read(bands)
    #expect(limits == nil)
    #expect(
      problems.contains(BaremeProblem(file: "bandes.yaml", line: line, key: key, kind: kind)),
      "\(problems)"
    )
  }

  @Test("A quotation must hold both ends")
  func quotations() throws {
    let bands = Self.printed.replacing("\"873 -----1107\"", with: "\"873 -----1170\"")
    let kind = BaremeProblem.Kind.quotationLacksValue("1107")
    #expect(
      try read(bands).problems == [
        BaremeProblem(file: "bandes.yaml", line: 4, key: "pmt.P50-P70", kind: kind)
      ]
    )
  }
}
