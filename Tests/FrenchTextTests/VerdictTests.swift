import AidRules
import BaremeFiles
import FrenchText
import Testing

@Suite("The verdict in a sentence, the signs of the findings")
struct VerdictTests {
  private func evaluation(_ change: (inout Situation) -> Void) throws -> (Evaluation, Phrasing) {
    let bareme = try BaremeLoader.embedded()
    var situation = Situation()
    situation.specialite = bareme.specialite("medecine-generale")
    situation.secteur = .un
    situation.pmt = 900
    situation.fileActive = 1200
    situation.situations = []
    situation.assistant = .ide
    change(&situation)
    let evaluation = try bareme.evaluate(situation, on: try #require(Day(2026, 1, 15)))
    return (evaluation, try #require(Phrasing(evaluation, in: bareme)))
  }

  private func sentence(_ change: (inout Situation) -> Void) throws -> String {
    let (evaluation, phrasing) = try evaluation(change)
    let sentence = evaluation.verdictSentence(phrasing)
    expectTypography(sentence)
    return sentence
  }

  @Test("A working time too early says what stays open")
  func optionOnly() throws {
    let expected =
      "1,5 ETP n'est pas ouvert dans votre situation, mais l'aide elle-même n'est pas refusée\u{A0}: "
      + "0,5 ETP et 1 ETP restent possibles."
    #expect(try sentence { $0.option = .unEtDemi } == expected)
    let (early, phrasing) = try evaluation { $0.option = .unEtDemi }
    #expect(early.failsOnOptionOnly)
    #expect(early.shortVerdict == "1,5 ETP non ouvert")
    #expect(early.withoutFigures("d'aide", phrasing) == expected)
    let (excluded, _) = try evaluation { situation in
      situation.option = .unEtDemi
      situation.secteur = .trois
    }
    #expect(!excluded.failsOnOptionOnly)
    #expect(excluded.shortVerdict == "non éligible")
    #expect(excluded.withoutFigures("d'aide", phrasing) == "Sans éligibilité, pas d'aide.")
    #expect(
      try sentence { situation in
        situation.option = .deux
        situation.secteur = nil
      }.hasSuffix("0,5 ETP et 1 ETP restent possibles, selon les autres conditions.")
    )
  }

  @Test("Each point left to settle is named")
  func conditions() throws {
    #expect(
      try sentence { $0.assistant = .secretaireDuCabinet }
        == "L'aide est possible si la secrétaire du cabinet, devenue assistante, est remplacée."
    )
    #expect(
      try sentence { situation in
        situation.pmt = 774
        situation.situations = [.ald]
      }
        == "L'aide est possible, sous réserve d'un point à convenir avec votre CPAM (3608)\u{A0}: "
        + "l'aménagement du seuil de patientèle, que vous n'atteignez pas."
    )
    #expect(
      try sentence { situation in
        situation.assistant = .secretaireDuCabinet
        situation.option = .deux
        situation.annee = 3
        situation.objectifsAtteints = true
        situation.zone = .zac
      }
        == "L'aide est possible si la secrétaire du cabinet, devenue assistante, est remplacée, et sous réserve "
        + "de points à convenir avec votre CPAM (3608)\u{A0}: votre zone, dont aucune source ne dit si elle ouvre "
        + "ce temps de travail et votre patientèle, assez importante ou non pour ce temps de travail."
    )
    let (second, phrasing) = try evaluation { situation in
      situation.option = .unEtDemi
      situation.annee = 3
      situation.objectifsAtteints = true
      situation.zone = .zac
    }
    let access = try #require(second.criterion(.option))
    #expect(
      second.sentence(of: access, phrasing)
        == "1,5 ETP\u{A0}: aucune source ne dit si votre zone l'ouvre, à demander à votre CPAM (3608)\u{202F}; ouvert si "
        + "votre patientèle est jugée assez importante, à confirmer avec votre CPAM (3608)."
    )
  }

  @Test("The conditions that fail are counted")
  func failures() throws {
    let sector: (inout Situation) -> Void = { $0.secteur = .trois }
    #expect(
      try sentence(sector)
        == "Une condition n'est pas remplie\u{A0}: l'aide n'est pas possible dans cette situation."
    )
    #expect(
      try sentence { situation in
        situation.secteur = .trois
        situation.pmt = 774
      } == "Deux conditions ne sont pas remplies\u{A0}: l'aide n'est pas possible dans cette situation."
    )
  }

  @Test("A range of bands names its two ends only")
  func bands() {
    #expect(Bounds(Tranche.p70P90, .p95).text == "P70 et plus")
    #expect(Bounds(Tranche.p30P50, .p70P90).text == "de P30 à P90")
    #expect(Bounds(Tranche.sousP30, .p50P70).text == "sous P70")
    #expect(Bounds(Tranche.p70P90, .p90P95).text == "P70 à P90 ou P90 à P95")
  }

  @Test("A finding's sign is that of its weight; ≈ is for estimates alone")
  func signs() throws {
    let (adapted, _) = try evaluation { situation in
      situation.pmt = 774
      situation.situations = [.ald]
    }
    let patientele = try #require(adapted.criterion(.patientele))
    #expect(patientele.verdict == .non)
    #expect(patientele.sign == .toConfirm)
    #expect(patientele.sign.word == "à confirmer")
    #expect(adapted.verdict.sign.glyph == "⚠")
    #expect(Sign.allCases.map(\.glyph) == ["✓", "⚠", "…", "✗", "–"])
  }

  @Test("Once the aid is refused, no other criterion asks for anything")
  func withoutEffect() throws {
    let bareme = try BaremeLoader.embedded()
    let (excluded, phrasing) = try evaluation { situation in
      situation.specialite = bareme.specialite("radiologie")
      situation.secteur = nil
    }
    for id in [CriterionID.secteur, .patientele] {
      let criterion = try #require(excluded.criterion(id))
      #expect(
        excluded.sentence(of: criterion, phrasing)
          == "Ce point ne change rien ici\u{A0}: une autre condition n'est pas remplie."
      )
      #expect(excluded.sign(of: criterion) == .notConcerned)
      #expect(excluded.line(of: criterion) == "sans incidence")
      #expect(excluded.word(of: criterion) == "sans incidence")
    }
    let specialite = try #require(excluded.criterion(.specialite))
    #expect(excluded.sentence(of: specialite, phrasing) == "Votre spécialité est exclue de l'aide.")
    #expect(excluded.sign(of: specialite) == .no)
  }

  @Test("A notified target below the start is shown as it is")
  func notifiedBelowStart() throws {
    let (found, phrasing) = try evaluation { situation in
      situation.pmt = 1850
      situation.option = .demi
      situation.objectifPmt = 1800
    }
    let objective = try #require(found.options.first?.objectifs.first)
    #expect(objective.line(phrasing) == "1\u{202F}850 → 1\u{202F}800, à maintenir")
    let (same, _) = try evaluation { situation in
      situation.pmt = 1850
      situation.option = .demi
      situation.objectifPmt = 1850
    }
    #expect(try #require(same.options.first?.objectifs.first).line(phrasing) == "1\u{202F}850, à maintenir")
  }
}
