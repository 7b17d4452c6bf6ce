@testable import AidRules
import Testing

/// Rules that sort cases: every case falls in exactly one.
@Suite("Every case falls in exactly one")
struct PartitionTests {
  @Test("Regimes follow each other without a gap, one for each day")
  func regimes() throws {
    let bareme = try Shared.bareme
    let starts = bareme.regimes.map(\.debut.value)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 })
    let first = try #require(starts.first)
    #expect(bareme.regime(of: first.adding(days: -1)) == nil)
    for offset in 0..<3000 {
      let day = first.adding(days: offset)
      let begun = bareme.regimes.filter { $0.debut.value <= day }
      #expect(bareme.regime(of: day)?.id == begun.max { $0.debut.value < $1.debut.value }?.id)
    }
  }

  @Test("A figure is in one band", arguments: Asked.regimes, Indicateur.allCases)
  func bands(regime: String, indicateur: Indicateur) throws {
    let limits = try #require(try Shared.bareme.regime(regime)).bandes.limits(indicateur)
    let starts = Tranche.allCases.map { limits.limit(of: $0)?.value ?? 0 }
    let ends = starts.dropFirst() + [Int.max]
    for figure in 0...4000 {
      let holding = zip(Tranche.allCases, zip(starts, ends)).filter { $1.0 <= figure && figure < $1.1 }.map(
        \.0
      )
      #expect(holding == [limits.tranche(figure)], "\(figure)")
    }
  }

  @Test("A year pays in every band or in none, never less in a higher one", arguments: Asked.regimes)
  func amounts(regime: String) throws {
    for option in try #require(try Shared.bareme.regime(regime)).options {
      guard let table = option.montants else { continue }
      for annee in 1...10 {
        let amounts = Tranche.allCases.map { table.maximum(annee: annee, tranche: $0)?.value }
        let paid = amounts.compactMap { $0 }
        #expect(paid.isEmpty || paid.count == amounts.count)
        #expect(paid == paid.sorted())
        #expect(table.isFlat(inYear: annee) == (Set(paid).count <= 1))
      }
    }
  }

  @Test(
    "A year is paid whole or in two parts, by the calendar of its regime",
    arguments: [
      ("avenant7", [2, 2, 2, 1, 1, 1, 1, 1, 1, 1]),
      ("reglement_arbitral_2023", [1, 1, 2, 2, 2, 2, 2, 2, 2, 2]),
      ("convention_2024", [1, 1, 2, 2, 2, 2, 2, 2, 2, 2]),
    ]
  )
  func payments(regime: String, parts: [Int]) throws {
    var doctor = try Doctors.situation("mg", "option=1 zone=zip forfait_structure=oui exercice_coordonne=oui")
    doctor.signature = try #require(try Shared.bareme.regime(regime)).debut.value
    let day = try #require(Day(2026, 11, 21))
    for annee in 1...10 {
      doctor.annee = annee
      let year = try #require(try Shared.bareme.evaluate(doctor, on: day).options.first?.aide.first)
      let natures = year.versements.map(\.nature)
      #expect(natures == (parts[annee - 1] == 1 ? [.totalite] : [.avance, .solde]), "\(annee)")
      #expect(year.versements.map(\.date) == year.versements.map(\.date).sorted())
    }
  }

  @Test("An absence has one consequence, the longer the weightier", arguments: Asked.regimes)
  func suspensions(regime: String) throws {
    let bareme = try Shared.bareme
    var doctor = try Doctors.situation("mg", "zone=zip forfait_structure=oui exercice_coordonne=oui")
    let first = try #require(bareme.regime(regime)).debut.value
    doctor.signature = first
    // From 1 March: two months end on 30 April, three months on 31 May.
    let start = try #require(Day(first.parts.year + 1, 3, 1))
    for days in 1...150 {
      doctor.suspensions = [try #require(Suspension(debut: start, fin: start.adding(days: days - 1)))]
      let found = try bareme.evaluate(doctor, on: start).suspensions.map(\.suite)
      #expect(found == [days <= 61 ? .sansSuite : days <= 92 ? .aConvenir : .avenant], "\(days)")
    }
  }
}
