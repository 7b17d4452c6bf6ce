import AidRules
import BaremeFiles
import Testing

@Suite("Amounts of convention 2024")
struct AmountTests {
  /// One column of the table: what an option pays in each band.
  struct Column: Sendable {
    let option: OptionETP
    let years: [Int?]
    let p90: Int
    let p95: Int
  }

  static let columns = [
    Column(option: .demi, years: [19_000, 14_000, 11_000], p90: 13_000, p95: 19_000),
    Column(option: .un, years: [38_000, 28_000, 22_000], p90: 26_000, p95: 38_000),
    Column(option: .unEtDemi, years: [nil, nil, 33_000], p90: 39_000, p95: 57_000),
    Column(option: .deux, years: [nil, nil, 44_000], p90: 52_000, p95: 76_000),
  ]

  @Test("Each option pays what the table says, every year and in every band", arguments: columns)
  func amounts(column: Column) throws {
    let table = try #require(convention2024().terms(column.option)?.montants)
    for year in 1...10 {
      let base = column.years[min(year, 3) - 1]
      for tranche in [Tranche.sousP30, .p30P50, .p50P70, .p70P90] {
        #expect(table.maximum(annee: year, tranche: tranche)?.value.amount == base)
      }
      let p90 = table.maximum(annee: year, tranche: .p90P95)?.value.amount
      #expect(p90 == (year >= 3 ? column.p90 : base))
      let p95 = table.maximum(annee: year, tranche: .p95)?.value.amount
      #expect(p95 == (base == nil ? nil : column.p95))
    }
  }

  @Test("Every amount is officiel", arguments: columns)
  func statuts(column: Column) throws {
    let table = try #require(convention2024().terms(column.option)?.montants)
    let amounts = table.base.compactMap { $0 } + [table.p90, table.p95]
    #expect(amounts.allSatisfy { $0.reference.statut == .officiel })
    #expect(table.p90.reference.decision == "D-4")
  }

  @Test("Amounts name their source: ameli for the first assistant, the 2025 slides for the second")
  func sources() throws {
    let regime = try convention2024()
    #expect(regime.terms(.demi)?.montants?.p95.reference.sources == ["AM-2406", "seed1"])
    #expect(regime.terms(.deux)?.montants?.p95.reference.sources == ["seed1"])
    #expect(regime.terms(.demi)?.montants?.p95.reference.key == "convention_2024.options.0.5.montants.p95")
  }

  @Test("A full-time post is 35 hours a week, a half-time one 17 and a half")
  func hours() throws {
    #expect(try convention2024().options.map(\.heures?.value) == [nil, "17,5", "35", nil, nil])
  }

  @Test("One third is closed to new contracts, 1.5 and 2 open from year 3 in a ZIP")
  func access() throws {
    let regime = try convention2024()
    #expect(regime.options.map(\.option) == [.tiers, .demi, .un, .unEtDemi, .deux])
    let tiers = try #require(regime.terms(.tiers))
    guard case .ferme = tiers.acces else { return #expect(Bool(false), "closed") }
    #expect(tiers.montants == nil)
    guard case .ouvert? = regime.terms(.un)?.acces else { return #expect(Bool(false), "open") }
    for option in [OptionETP.unEtDemi, .deux] {
      guard case .complementaire(let terms)? = regime.terms(option)?.acces else {
        return #expect(Bool(false), "second assistant")
      }
      #expect(terms.anneeMinimale.value == 3)
      #expect(terms.zonesOuvertes == [.zip])
      #expect(terms.zonesIncertaines == [.zac])
      #expect(terms.zone.decision == "D-3")
      #expect(terms.zone.statut == .interprete)
    }
  }
}
