import AidRules
import BaremeFiles
import FrenchText
import Testing

@Suite("What changed between two evaluations")
struct ChangeTests {
  private func change(_ first: (inout Situation) -> Void, _ second: (inout Situation) -> Void) throws
    -> String
  {
    let bareme = try BaremeLoader.embedded()
    let day = try #require(Day(2026, 1, 15))
    var before = Situation()
    before.specialite = bareme.specialite("medecine-generale")
    before.secteur = .un
    before.situations = []
    before.fileActive = 1025
    before.option = .demi
    var after = before
    first(&before)
    second(&after)
    return French.change(from: try bareme.evaluate(before, on: day), to: try bareme.evaluate(after, on: day))
  }

  @Test("One patient more makes the doctor eligible")
  func threshold() throws {
    #expect(
      try change({ $0.pmt = 774 }, { $0.pmt = 775 }) == "PMT 774 → 775\u{A0}: vous devenez éligible"
    )
  }

  @Test("Beside a published point the target becomes an estimate, and says so")
  func estimate() throws {
    let sentence = try change(
      { $0.pmt = 775 },
      { situation in
        situation.pmt = 776
      }
    )
    #expect(sentence == "PMT 775 → 776\u{A0}: objectif PMT (0,5 ETP)\u{A0}: 970 → ≈ 970")
  }

  @Test("Only the working time closes: the aid itself isn't lost")
  func optionOnly() throws {
    #expect(
      try change(
        { situation in
          situation.pmt = 900
          situation.annee = 3
        },
        { situation in
          situation.pmt = 900
          situation.annee = 3
          situation.option = .tiers
        }
      ) == "temps de travail 0,5 ETP → 1/3 ETP\u{A0}: 1/3 ETP n'est pas ouvert"
    )
    #expect(
      try change(
        { situation in
          situation.pmt = 900
          situation.annee = 3
          situation.option = .unEtDemi
          situation.objectifsAtteints = true
          situation.zone = .zip
        },
        { situation in
          situation.pmt = 900
          situation.annee = 3
          situation.option = .unEtDemi
          situation.objectifsAtteints = true
          situation.zone = .horsZone
        }
      ) == "zone ZIP → hors zone\u{A0}: 1,5 ETP n'est plus ouvert"
    )
  }

  @Test("Nothing changed is said too")
  func nothing() throws {
    #expect(try change({ $0.pmt = 900 }, { $0.pmt = 900 }) == "Rien ne change")
    #expect(
      try change(
        { $0.pmt = 900 },
        { situation in
          situation.pmt = 900
          situation.zone = .zip
        }
      ) == "zone ? → ZIP\u{A0}: rien ne change"
    )
  }
}
