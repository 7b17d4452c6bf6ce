import AidRules
import BaremeFiles
import FrenchText
import Testing

@Suite("The questions asked backwards, in words")
struct BackwardsTests {
  private let bareme: Bareme
  private let day: Day

  init() throws {
    bareme = try BaremeLoader.embedded()
    day = try #require(Day(2026, 1, 15))
  }

  private func situation(_ change: (inout Situation) -> Void = { _ in }) -> Situation {
    var situation = Situation()
    situation.specialite = bareme.specialite("medecine-generale")
    situation.secteur = .un
    situation.zone = .horsZone
    situation.situations = []
    situation.pmt = 775
    situation.fileActive = 1025
    situation.option = .demi
    change(&situation)
    return situation
  }

  private func phrasing(_ situation: Situation, on day: Day? = nil) throws -> Phrasing {
    try #require(Phrasing(try bareme.evaluate(situation, on: day ?? self.day), in: bareme))
  }

  private func ways(_ situation: Situation) throws -> [String] {
    let ways = try bareme.waysIn(situation, on: day)
    let evaluation = try bareme.evaluate(situation, on: day)
    return ways.sets.sentences(on: day).map(\.sentence)
      + ways.refusal(evaluation, try phrasing(situation))
  }

  @Test("What would make me eligible")
  func waysIn() throws {
    #expect(
      try ways(situation { $0.pmt = 774 }) == [
        "Porter votre PMT de 774 à 775 patients\u{A0}: vous seriez éligible."
      ]
    )
    #expect(
      try ways(
        situation {
          $0.secteur = .deux
          $0.optam = false
          $0.pmt = 700
        }
      ) == [
        "Adhérer à l'OPTAM ou à l'OPTAM-ACO (autrefois OPTAM-CO), et porter votre PMT de 700 à 775 patients\u{A0}: vous seriez éligible."
      ]
    )
    #expect(
      try ways(
        situation {
          $0.signature = Day(2022, 3, 1)
          $0.secteur = .deux
          $0.optam = false
          $0.pmt = 600
          $0.partMoins16 = Percent(0)
          $0.forfaitStructure = false
          $0.exerciceCoordonne = true
        }
      ) == [
        "Adhérer à l'OPTAM ou à l'OPTAM-ACO (autrefois OPTAM-CO), porter votre PMT de 600 à 640 patients, et remplir tous "
          + "les indicateurs du forfait structure\u{A0}: vous seriez éligible."
      ]
    )
    #expect(
      try ways(
        situation {
          $0.option = .unEtDemi
          $0.annee = 3
          $0.objectifsAtteints = true
        }
      ) == [
        "Installer votre cabinet dans la zone d'intervention prioritaire (ZIP) ou la zone d'action complémentaire "
          + "(ZAC)\u{A0}: vous seriez éligible sous conditions.",
        "Choisir 0,5 ETP ou 1 ETP\u{A0}: vous seriez éligible.",
      ]
    )
  }

  @Test("Nothing that you can change is an answer, and what stands in the way is named")
  func nothing() throws {
    #expect(
      try ways(situation { $0.secteur = .trois }) == [
        "Rien de ce que vous pouvez changer n'y suffit.",
        "Secteur\u{A0}: Hors convention (secteur 3), l'aide n'est pas possible.",
      ]
    )
    #expect(
      try ways(situation { $0.secteur = nil }) == [
        "Aucun changement à faire\u{A0}: il manque seulement des réponses."
      ]
    )
    #expect(try ways(situation()) == [])
    let signed = try bareme.waysIn(situation { $0.signature = Day(2025, 3, 1) }, on: day)
    #expect(signed.exclusions.hasSuffix("\u{202F}; la signature du 1er mars 2025 est passée."))
  }

  @Test("The smallest figure, against one's own")
  func minima() throws {
    func minima(_ situation: Situation) throws -> [String] {
      let phrasing = try phrasing(situation)
      return try bareme.minima(along: .pmt, situation, on: day).map { $0.sentence(situation, phrasing) }
    }
    #expect(
      try minima(situation { $0.pmt = 774 }) == [
        "PMT\u{A0}: 775 patients au moins pour être éligible\u{202F}; il vous en manque 1."
      ]
    )
    #expect(
      try minima(situation { $0.pmt = 800 }) == [
        "PMT\u{A0}: 775 patients au moins pour être éligible\u{202F}; vous en avez 800."
      ]
    )
    #expect(
      try minima(situation { $0.pmt = nil }) == ["PMT\u{A0}: 775 patients au moins pour être éligible."]
    )
  }

  @Test("From where an amount is reached: an estimated limit is never bare")
  func thresholds() throws {
    let asked = situation { $0.annee = 3 }
    let sentences = try bareme.thresholds(of: Euros(13_000), along: .pmt, asked, on: day).sentences()
    #expect(
      sentences == [
        "0,5 ETP, 3e année\u{A0}: 13\u{202F}000\u{202F}€ possibles dès ≈\u{A0}1\u{202F}620 patients, certains dès "
          + "≈\u{A0}1\u{202F}981 patients."
      ]
    )
    #expect(
      try bareme.thresholds(of: Euros(20_000), along: .pmt, asked, on: day).sentences() == [
        "0,5 ETP, 3e année\u{A0}: 20\u{202F}000\u{202F}€ hors d'atteinte."
      ]
    )
    #expect(
      try bareme.thresholds(along: .tranche, asked, on: day).sentences() == [
        "0,5 ETP, 3e année\u{A0}: 11\u{202F}000\u{202F}€ dans tous les cas\u{202F}; 13\u{202F}000\u{202F}€ dès la tranche "
          + "P90 à P95\u{202F}; 19\u{202F}000\u{202F}€ dès la tranche P95 et plus."
      ]
    )
    // The first year pays the same from the beginning of the axis: nothing to say.
    let first = situation { $0.annee = 1 }
    #expect(try bareme.thresholds(along: .fileActive, first, on: day).sentences() == [])
    #expect(
      try bareme.thresholds(of: Euros(15_000), along: .fileActive, first, on: day).sentences(all: true) == [
        "0,5 ETP, 1re année\u{A0}: 15\u{202F}000\u{202F}€ dans tous les cas."
      ]
    )
  }

  @Test("The next step of the aid, in a line")
  func rise() throws {
    let asked = situation()
    let rises = try Indicateur.allCases.compactMap { indicateur in
      try bareme.nextRise(indicateur, asked, on: day).map {
        Rise(indicateur, possible: $0.possible, certain: nil)
      }
    }
    // P90, 1 800 and 2 465, less a tenth.
    #expect(
      French.rises(rises)
        == "Palier suivant de l'aide\u{A0}: PMT, possible dès ≈\u{A0}1\u{202F}620, jamais certain\u{202F}; ou file active, "
        + "possible dès ≈\u{A0}2\u{202F}219, jamais certain."
    )
    let same = try #require(rises.first)
    #expect(
      French.rises([Rise(.pmt, possible: same.possible, certain: same.possible)])
        == "Palier suivant de l'aide\u{A0}: PMT ≈\u{A0}1\u{202F}620."
    )
    #expect(French.rises([]) == nil)
  }

  @Test("A step says what changes and why")
  func cliffs() throws {
    let asked = situation { $0.annee = 3 }
    let cliffs = try bareme.cliffs(along: .pmt, asked, on: day)
    #expect(
      cliffs.first?.sentence
        == "PMT 774 → 775\u{A0}: vous devenez éligible\u{202F}; 0,5 ETP, 3e année\u{A0}: ≈\u{A0}11\u{202F}000\u{202F}€."
    )
    #expect(
      cliffs.first?.sentence(goingUp: true)
        == "775\u{A0}: vous devenez éligible\u{202F}; 0,5 ETP, 3e année\u{A0}: ≈\u{A0}11\u{202F}000\u{202F}€."
    )
    #expect(
      cliffs.first?.sentence(goingUp: false)
        == "774\u{A0}: vous n'êtes plus éligible\u{202F}; 0,5 ETP, 3e année\u{A0}: plus d'aide."
    )
    // A step at an estimated limit is one itself.
    #expect(cliffs.last?.sentence(goingUp: true).hasPrefix("≈\u{A0}") == true)
    #expect(cliffs.first?.reason(try phrasing(asked)) == "Raison\u{A0}: patientèle, seuil atteint.")
    #expect(
      cliffs.last?.reason(try phrasing(asked))
        == "Raison\u{A0}: tranche de patientèle, P90 à P95 ou P95 et plus → P95 et plus (estimation ≈)."
    )
    let years = try bareme.cliffs(along: .annee, situation { $0.tranche = .p30P50 }, on: day)
    #expect(
      years.map(\.sentence) == [
        "1re année → 2e année\u{A0}: 0,5 ETP\u{A0}: 19\u{202F}000\u{202F}€ → 14\u{202F}000\u{202F}€.",
        "2e année → 3e année\u{A0}: 0,5 ETP\u{A0}: 14\u{202F}000\u{202F}€ → 11\u{202F}000\u{202F}€.",
      ]
    )
  }

  @Test("What a balance asks")
  func balance() throws {
    func sentences(_ montant: Int, _ situation: Situation) throws -> [String] {
      let phrasing = try phrasing(situation)
      switch try bareme.balance(of: Euros(montant), situation, on: day) {
      case .aims(let aims): return aims.flatMap { $0.sentences(phrasing) }
      case .none(let reason): return [reason.sentence(phrasing)]
      }
    }
    #expect(
      try sentences(11_000, situation { $0.option = .un }) == [
        "1 ETP, 3e année, 11\u{202F}000\u{202F}€ de solde\u{A0}: PMT 1\u{202F}080 (+305) et file active 1\u{202F}686 (+661).",
        "Si un seul objectif suffit (interprétation D-9)\u{A0}: PMT 1\u{202F}080 (+305) ou file active 1\u{202F}686 (+661).",
      ]
    )
    #expect(
      try sentences(11_000, situation()) == [
        "0,5 ETP, 3e année, 11\u{202F}000\u{202F}€ de solde\u{A0}: hors d'atteinte, le solde entier est de "
          + "5\u{202F}500\u{202F}€."
      ]
    )
    // Two methods give two targets of the file active: what is certain supposes the higher, what is hoped the lower.
    let between = situation {
      ($0.option, $0.pmt, $0.fileActive) = (.un, 1200, 1600)
    }
    #expect(
      try sentences(5_000, between) == [
        "1 ETP, 3e année, 5\u{202F}000\u{202F}€ de solde à coup sûr\u{A0}: PMT ≈\u{A0}1\u{202F}322 (+122) et file active "
          + "≈\u{A0}1\u{202F}819 (+219).",
        "Au mieux, si un seul objectif suffit (interprétation D-9)\u{A0}: PMT ≈\u{A0}1\u{202F}322 (+122) ou file active "
          + "≈\u{A0}1\u{202F}800 (+200).",
      ]
    )
    #expect(
      try sentences(1_000, situation { $0.annee = 2 }) == [
        "La 2e année est versée entière, quels que soient les objectifs\u{A0}: le solde en dépend à partir de la 3e."
      ]
    )
  }

  @Test("Every sentence about every kind of doctor is well typeset")
  func typography() throws {
    let days = try [(2020, 10, 1), (2022, 12, 1), (2024, 5, 1), (2026, 1, 15)].map {
      try #require(Day($0.0, $0.1, $0.2))
    }
    let doctors = [
      situation { $0.option = nil }, situation { $0.pmt = 600 }, situation { $0.tranche = .p95 },
      situation { $0.secteur = .trois }, situation { $0.specialite = bareme.specialite("pediatrie") },
      situation {
        $0.specialite = bareme.specialite("cardiologie")
        $0.tranche = .sousP30
      },
      situation {
        $0.forfaitStructure = false
        $0.exerciceCoordonne = false
      },
      situation {
        $0.option = .deux
        $0.objectifsAtteints = false
        $0.assistant = .secretaireDuCabinet
      },
      Situation(),
    ]
    for doctor in doctors {
      for day in days {
        for sentence in try sentences(doctor, on: day) { expectTypography(sentence) }
      }
    }
  }

  /// Everything said of a doctor.
  private func sentences(_ situation: Situation, on day: Day) throws -> [String] {
    let phrasing = try phrasing(situation, on: day)
    let ways = try bareme.waysIn(situation, on: day)
    var sentences = ways.sets.sentences(on: day).map(\.sentence) + [ways.exclusions]
    sentences += ways.refusal(try bareme.evaluate(situation, on: day), phrasing)
    sentences += try bareme.waiting(situation, on: day).sentences(checked: bareme.verifieLe)
    for axis in Axis.allCases {
      sentences += try bareme.minima(along: axis, situation, on: day).map { $0.sentence(situation, phrasing) }
      sentences += try bareme.thresholds(along: axis, situation, on: day).sentences()
      let cliffs = try bareme.cliffs(along: axis, situation, on: day)
      sentences += cliffs.flatMap {
        [$0.sentence, $0.sentence(goingUp: true), $0.sentence(goingUp: false), $0.reason(phrasing)]
      }
      sentences += try bareme.slopes(along: axis, situation, on: day).map(\.sentence)
    }
    switch try bareme.balance(of: Euros(3_000), situation, on: day) {
    case .aims(let aims): sentences += aims.flatMap { $0.sentences(phrasing) }
    case .none(let reason): sentences.append(reason.sentence(phrasing))
    }
    return sentences
  }
}
