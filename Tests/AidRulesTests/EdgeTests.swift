import AidRules
import Testing

/// Every break point of the barème stands among the inputs of the cases, with what comes just before and just after.
@Suite("Break points among the cases")
struct EdgeTests {
  private static let edges = Result { () throws in
    let bareme = try Shared.bareme
    return bareme.regimes.flatMap { Edge.figures($0) + Edge.days($0, bareme) + Edge.years($0) }
      + (bareme.regimes.last.map { Edge.common($0.vie) } ?? [])
  }

  @Test("Just before, at and just after each")
  func around() throws {
    let lines = try CaseInput.all.get()
    let edges = try Self.edges.get()
    #expect(edges.count > 120)
    for edge in edges {
      #expect(edge.missing(lines) == [], "\(edge.name): no case at these")
    }
  }

  @Test("An edge without its lines is found out")
  func missing() throws {
    let lines = try CaseInput.all.get()
    #expect(Edge.count("année", 10) { $0.situation.annee }.missing(lines) == ["11"])
    let regime = try #require(try Shared.bareme.regime("convention_2024"))
    let edge = Edge.figure("inventé", 5_500, regime, .medecineGenerale, .pmt)
    #expect(edge.missing(lines) == ["5499", "5500", "5501"])
  }

  @Test("The break points of the questions asked backwards are all among them", arguments: Asked.regimes)
  func backwards(regime: String) throws {
    let bareme = try Shared.bareme
    let known = Set(try Self.edges.get().flatMap(\.around))
    let day = try #require(Day(2026, 11, 21))
    let bases = ["avenant7": "av7", "reglement_arbitral_2023": "ra", "convention_2024": "mg"]
    let base = try #require(bases[regime])
    for changes in ["", "specialite=pediatrie"] {
      for axis in [Axis.pmt, .fileActive] {
        for point in try bareme.breakPoints(along: axis, Doctors.situation(base, changes), on: day) {
          guard case .count(let value) = point.value, !point.references.isEmpty else { continue }
          #expect(known.contains("\(value)"), "\(axis) \(value)")
        }
      }
    }
  }
}
