import AidRules
import BaremeFiles
import Testing

@Suite("Amounts of the three regimes")
struct AmountTests {
  /// One column of the table: what an option pays in each band.
  struct Column: Sendable {
    let regime: String
    let option: OptionETP
    let years: [Int?]
    let p90: Int
    let p95: Int
  }

  static let columns = [
    Column(regime: "avenant7", option: .tiers, years: [12_000, 9_000, 7_000], p90: 8_350, p95: 12_000),
    Column(regime: "avenant7", option: .demi, years: [18_000, 13_500, 10_500], p90: 12_500, p95: 18_000),
    Column(regime: "avenant7", option: .un, years: [36_000, 27_000, 21_000], p90: 25_000, p95: 36_000),
    Column(
      regime: "reglement_arbitral_2023",
      option: .demi,
      years: [18_000, 13_500, 10_500],
      p90: 12_500,
      p95: 18_000
    ),
    Column(
      regime: "reglement_arbitral_2023",
      option: .un,
      years: [36_000, 27_000, 21_000],
      p90: 25_000,
      p95: 36_000
    ),
    Column(regime: "convention_2024", option: .tiers, years: [nil, 9_450, 7_350], p90: 8_767, p95: 12_600),
    Column(
      regime: "convention_2024",
      option: .demi,
      years: [19_000, 14_000, 11_000],
      p90: 13_000,
      p95: 19_000
    ),
    Column(
      regime: "convention_2024",
      option: .un,
      years: [38_000, 28_000, 22_000],
      p90: 26_000,
      p95: 38_000
    ),
    Column(
      regime: "convention_2024",
      option: .unEtDemi,
      years: [nil, nil, 33_000],
      p90: 39_000,
      p95: 57_000
    ),
    Column(regime: "convention_2024", option: .deux, years: [nil, nil, 44_000], p90: 52_000, p95: 76_000),
  ]

  @Test("Each option pays what the table says, every year and in every band", arguments: columns)
  func amounts(column: Column) throws {
    let table = try #require(regime(column.regime).terms(column.option)?.montants)
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

  @Test("Every amount is officiel; D-4 reads ameli's « P90 à P94 », not the bands that avenant 7 publishes")
  func statuts() throws {
    for column in Self.columns {
      let table = try #require(regime(column.regime).terms(column.option)?.montants)
      let amounts = table.base.compactMap { $0 } + [table.p90, table.p95]
      #expect(amounts.allSatisfy { $0.reference.statut == .officiel })
      #expect(table.p90.reference.decision == (column.regime == "avenant7" ? nil : "D-4"))
    }
  }

  @Test("No other option pays")
  func unpaid() throws {
    #expect(try regime("avenant7").options.filter { $0.montants == nil }.map(\.option) == [.unEtDemi, .deux])
    let arbitral = try regime("reglement_arbitral_2023")
    #expect(arbitral.options.filter { $0.montants == nil }.map(\.option) == [.tiers, .unEtDemi, .deux])
    #expect(try convention2024().options.allSatisfy { $0.montants != nil })
  }

  @Test("Amounts name their source: the guide, ameli, or the 2025 slides for the second assistant")
  func sources() throws {
    let convention = try convention2024()
    #expect(convention.terms(.demi)?.montants?.p95.reference.sources == ["AM-2406", "seed1"])
    #expect(convention.terms(.deux)?.montants?.p95.reference.sources == ["seed1"])
    #expect(
      convention.terms(.demi)?.montants?.p95.reference.key == "convention_2024.options.0.5.montants.p95"
    )
    let old = try regime("avenant7").terms(.tiers)?.montants?.p90.reference
    #expect(old?.sources == ["seed0", "AM-2406"])
    #expect(old?.citation == "percentile 8350 12 500 25 000")
  }

  @Test("A full-time post is 35 hours a week, a half-time one 17 and a half")
  func hours() throws {
    #expect(try convention2024().options.map(\.heures?.value) == [nil, "17,5", "35", nil, nil])
  }

  @Test("Who may choose each option")
  func access() throws {
    func words(_ id: String) throws -> [String] {
      try regime(id).options.map { terms in
        switch terms.acces {
        case .ouvert: "ouvert"
        case .zone: "zone"
        case .ferme: "ferme"
        case .absente: "absente"
        case .complementaire: "complementaire"
        }
      }
    }
    #expect(try words("avenant7") == ["ouvert", "ouvert", "zone", "absente", "absente"])
    #expect(try words("reglement_arbitral_2023") == ["ferme", "ouvert", "ouvert", "absente", "absente"])
    #expect(
      try words("convention_2024") == ["ferme", "ouvert", "ouvert", "complementaire", "complementaire"]
    )
  }

  @Test("A full-time assistant of avenant 7 needs a ZIP or a ZAC, as the press says")
  func zone() throws {
    let terms = try #require(regime("avenant7").terms(.un))
    guard case .zone(let zones) = terms.acces else { throw UnexpectedTerms() }
    #expect(zones.ouvertes == [.zip, .zac])
    #expect(zones.reference.statut == .presse)
    #expect(zones.reference.key == "avenant7.options.1.zones")
    #expect(terms.reference.statut == .officiel)
  }

  @Test("1.5 and 2 ETP open from year 3 in a ZIP")
  func secondAssistant() throws {
    for option in [OptionETP.unEtDemi, .deux] {
      guard case .complementaire(let terms)? = try convention2024().terms(option)?.acces else {
        throw UnexpectedTerms()
      }
      #expect(terms.anneeMinimale.value == 3)
      #expect(terms.zonesOuvertes == [.zip])
      #expect(terms.zonesIncertaines == [.zac])
      #expect(terms.zone.decision == "D-3")
      #expect(terms.zone.statut == .interprete)
    }
  }

  @Test("Older contracts move to the amounts of 2024", arguments: ["avenant7", "reglement_arbitral_2023"])
  func move(id: String) throws {
    let bascule = try #require(regime(id).bascule)
    #expect(bascule.vers == "convention_2024")
    #expect(bascule.jour.value.description == "2024-06-22")
    #expect(bascule.jour.reference.statut == .officiel)
    #expect(try convention2024().bascule == nil)
  }
}
