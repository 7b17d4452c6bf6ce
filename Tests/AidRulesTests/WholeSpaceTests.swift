import AidRules
import Testing

/// What the text makes monotone or double, over every figure and every amount of the three regimes.
@Suite("The whole space")
struct WholeSpaceTests {
  private static let signatures = ["2022-03-01", "2023-06-01", "2026-01-15"]

  /// A GP to whom nothing but the patientèle can refuse the aid.
  private func generalist(_ signature: String, _ changes: String) throws -> Situation {
    try Doctors.situation(
      "mg",
      "pmt= file_active= tranche= signature=\(signature) part_moins_16=0 forfait_structure=oui exercice_coordonne=oui "
        + "option=0.5 \(changes)"
    )
  }

  @Test("More patients never close the aid, nor lower its bounds", arguments: signatures, Indicateur.allCases)
  func monotone(signature: String, indicateur: Indicateur) throws {
    let bareme = try Shared.bareme
    let day = try #require(Day(2026, 11, 21))
    let other = indicateur == .pmt ? "file_active=1600" : "pmt=1000"
    for annee in [1, 2, 3] {
      var situation = try generalist(signature, "\(other) annee=\(annee)")
      var before: Assessment?
      for figure in 0...4000 {
        if indicateur == .pmt { situation.pmt = figure } else { situation.fileActive = figure }
        let now = try bareme.assess(situation, on: day)
        if let before {
          #expect(before.verdict != .eligible || now.verdict == .eligible, "\(figure)")
          if let old = before.maximum, let new = now.maximum {
            #expect(old.low <= new.low && old.high <= new.high, "\(figure)")
          }
        }
        before = now
      }
      #expect(before?.verdict == .eligible)
    }
  }

  @Test("Full time pays twice half time, one and a half and two their share, in every regime that has them")
  func doubles() throws {
    var compared = 0
    for regime in try Shared.bareme.regimes {
      let full = try #require(regime.terms(.un)?.montants)
      for (option, halves) in [(OptionETP.demi, 1), (.unEtDemi, 3), (.deux, 4)] {
        guard let table = regime.terms(option)?.montants else { continue }
        for annee in 1...10 {
          for tranche in Tranche.allCases {
            guard let amount = table.maximum(annee: annee, tranche: tranche)?.value.amount else { continue }
            let whole = try #require(full.maximum(annee: annee, tranche: tranche)?.value.amount)
            #expect(amount * 2 == whole * halves, "\(regime.id) \(option) \(annee) \(tranche)")
            compared += 1
          }
        }
      }
    }
    #expect(compared == 3 * 60 + 2 * 48)
  }

  @Test("An amount never rises with the years, and is never nothing")
  func fallsWithTheYears() throws {
    for regime in try Shared.bareme.regimes {
      for table in regime.options.compactMap(\.montants) {
        for tranche in Tranche.allCases {
          let amounts = (1...10).compactMap { table.maximum(annee: $0, tranche: tranche)?.value.amount }
          #expect(!amounts.isEmpty && amounts.allSatisfy { $0 > 0 })
          #expect(amounts == amounts.sorted(by: >), "\(regime.id) \(tranche) \(amounts)")
        }
      }
    }
  }

  @Test("Under avenant 7 the rate falls from band to band, and a smaller option asks less")
  func rates() throws {
    let regime = try #require(try Shared.bareme.regime("avenant7"))
    guard case .taux(let terms) = regime.objectifs.methode else { return #expect(Bool(false), "rates") }
    for option in [OptionETP.tiers, .demi, .un] {
      let rates = Tranche.allCases.compactMap { terms.taux[option]?[$0]?.value }
      #expect(rates.count == 5 && rates == rates.sorted(by: >))
    }
    for tranche in Tranche.allCases.dropFirst() {
      let rates = [OptionETP.tiers, .demi, .un].compactMap { terms.taux[$0]?[tranche]?.value }
      #expect(rates.count == 3 && rates == rates.sorted())
    }
  }
}
