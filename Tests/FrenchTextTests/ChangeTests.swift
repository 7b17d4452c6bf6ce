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
    let evaluation = try bareme.evaluate(after, on: day)
    let phrasing = try #require(Phrasing(evaluation, in: bareme))
    let old = try bareme.evaluate(before, on: day)
    let change = ChangeSentence(from: old, to: evaluation, phrasing)
    expectTypography(change.short)
    return change.whole
  }

  /// A GP with the two figures of the published example, of whom nothing is open.
  private func generalist(_ situation: inout Situation) {
    situation.pmt = 775
    situation.tranche = .p30P50
    situation.assistant = .ide
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
      ) == "Temps de travail 0,5 ETP → 1/3 ETP\u{A0}: 1/3 ETP n'est pas ouvert"
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
      ) == "Zone ZIP → hors zone\u{A0}: 1,5 ETP n'est plus ouvert"
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
      ) == "Zone ? → ZIP\u{A0}: à savoir\u{A0}: la zone ne change rien pour le temps de travail choisi."
    )
    #expect(
      try change(
        { $0.secteur = .un },
        { situation in
          situation.secteur = .deux
          situation.optam = true
        }
      ) == "Secteur 1 → 2 et OPTAM ? → oui\u{A0}: rien ne change"
    )
  }

  @Test("Another working time says what the aid becomes, though neither was shown beside the other")
  func option() throws {
    #expect(
      try change(
        { generalist(&$0) },
        { situation in
          generalist(&situation)
          situation.option = .un
        }
      )
        == "Temps de travail 0,5 ETP → 1 ETP\u{A0}: aide de la 1re année\u{A0}: 19\u{202F}000\u{202F}€ → "
        + "38\u{202F}000\u{202F}€"
    )
    // Avenant 7, 1/3 ETP in the first year: 12 000 €.
    #expect(
      try change(
        { situation in
          generalist(&situation)
          situation.signature = Day(2020, 3, 1)
        },
        { situation in
          generalist(&situation)
          situation.signature = Day(2020, 3, 1)
          situation.option = .tiers
        }
      )
        == "Temps de travail 0,5 ETP → 1/3 ETP\u{A0}: aide de la 1re année\u{A0}: 18\u{202F}000\u{202F}€ → "
        + "12\u{202F}000\u{202F}€"
    )
  }

  @Test("A circumstance leaves the targets as they are, but to be agreed with the CPAM")
  func circumstance() throws {
    #expect(
      try change(
        { generalist(&$0) },
        { situation in
          generalist(&situation)
          situation.situations = [.rqth]
        }
      )
        == "Situations aucune → handicap (RQTH)\u{A0}: objectifs PMT et file active\u{A0}: officiel → "
        + "interprétation, à convenir"
    )
  }

  @Test("The threshold reached comes before a range that stays the same")
  func first() throws {
    #expect(
      try change(
        { $0.secteur = nil },
        { situation in
          situation.secteur = nil
          situation.pmt = 775
        }
      ) == "PMT ? → 775\u{A0}: condition «\u{A0}patientèle\u{A0}» remplie (775 ≥ 775)"
    )
  }

  @Test("A contract not open yet says how far the threshold is, and that it is nearer")
  func nearer() throws {
    #expect(
      try change({ $0.pmt = 700 }, { $0.pmt = 701 })
        == "PMT 700 → 701\u{A0}: condition «\u{A0}patientèle\u{A0}»\u{A0}: 701 < 775"
    )
  }

  @Test("A condition that becomes met is told, though nothing is compared")
  func met() throws {
    let day = try #require(Day(2020, 3, 1))
    func old(_ situation: inout Situation) {
      situation.signature = day
      situation.pmt = 900
      situation.secteur = nil
    }
    let sentence = try change(
      old,
      { situation in
        old(&situation)
        situation.forfaitStructure = true
      }
    )
    #expect(sentence == "Forfait structure ? → oui\u{A0}: condition «\u{A0}forfait structure\u{A0}» remplie")
  }
}
