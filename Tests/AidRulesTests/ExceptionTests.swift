@testable import AidRules
import Testing

/// A general rule and its exceptions: two that apply at once, or none, are an error of the barème or of the rules.
@Suite("Exceptions exclude each other")
struct ExceptionTests {
  @Test("One way to a target for every kind of doctor since 2023", arguments: ObjectiveKinds.regimes)
  func ways(regime: String) throws {
    let kinds = try ObjectiveKinds(regime)
    var met: Set<PublishedWay> = []
    kinds.forEach { kind in
      let prevailing = kind.prevailing(kinds.terms)
      #expect(prevailing.count == 1, "\(kind.name) \(prevailing)")
      guard let way = prevailing.first else { return }
      met.insert(way)
      #expect(way == PublishedWay.of(kind.indicateur, kind.option, kinds.terms, kind.contract))
      #expect(way.isMethod(kind.method(way, kinds.terms)), "\(kind.name) \(way)")
    }
    // Each way is somebody's; the règlement arbitral had no second assistant.
    let absent: Set<PublishedWay> = regime == "convention_2024" ? [] : [.secondAssistant]
    #expect(met == Set(PublishedWay.allCases).subtracting(absent))
  }

  @Test("The ranks hold every way once, the general rule last")
  func ranks() {
    let ranked = PublishedWay.ranks.joined()
    #expect(ranked.count == PublishedWay.allCases.count && Set(ranked) == Set(PublishedWay.allCases))
    #expect(PublishedWay.ranks.last == [.estimate])
  }

  @Test("A barème whose exceptions overlap is found out")
  func overlap() throws {
    let kinds = try ObjectiveKinds("convention_2024")
    let derived = try #require(kinds.terms.derives.first)
    // Targets derived for every file active, those above P95 included, which are to be maintained.
    let wide = DerivedTarget(
      famille: derived.famille,
      indicateur: derived.indicateur,
      jusqua: Legal(5000, derived.jusqua.reference),
      cibles: derived.cibles
    )
    let terms = PublishedTerms(
      points: kinds.terms.points,
      derives: [wide],
      maintienP95: kinds.terms.maintienP95,
      nouvelInstalle: kinds.terms.nouvelInstalle,
      transposition: kinds.terms.transposition,
      estimations: kinds.terms.estimations
    )
    var overlaps = 0
    kinds.forEach { overlaps += $0.prevailing(terms).count == 2 ? 1 : 0 }
    #expect(overlaps > 0)
  }

  @Test(
    "No two published points, and no two derived targets, for one start",
    arguments: ObjectiveKinds.regimes
  )
  func points(regime: String) throws {
    let terms = try ObjectiveKinds(regime).terms
    let points = terms.points.map {
      [$0.famille.rawValue, $0.indicateur.rawValue, $0.option.rawValue, "\($0.depart)"]
    }
    #expect(!points.isEmpty && Set(points).count == points.count)
    let derived = terms.derives.map { [$0.famille.rawValue, $0.indicateur.rawValue] }
    #expect(!derived.isEmpty && Set(derived).count == derived.count)
  }
}

extension PublishedWay {
  /// Whether a target found this way says so.
  func isMethod(_ method: ObjectiveMethod) -> Bool {
    switch (self, method) {
    case (.typedP95, .maintained), (.secondAssistant, .maintainedEstimated),
      (.estimatedP95, .maintainedEstimated),
      (.secondAssistant, .unknown(.optionUnpublished)), (.startMissing, .unknown(.startMissing)),
      (.newlyInstalled, .newlyInstalled), (.belowMinimum, .unknown(.belowMinimum)), (.published, .published),
      (.derived, .derived), (.estimate, .estimated), (.estimate, .unknown(.bandMissing)),
      (.estimate, .unknown(.belowMinimum)), (.estimate, .unknown(.optionUnpublished)):
      true
    default:
      false
    }
  }
}
