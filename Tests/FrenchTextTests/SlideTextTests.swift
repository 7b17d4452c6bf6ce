import AidRules
import BaremeFiles
import FrenchText
import Guide
import Intake
import Testing
import Wizard

@Suite("What slides say, on 21 November 2026")
struct SlideTextTests {
  private let bareme: Bareme
  private let state: State

  init() throws {
    bareme = try BaremeLoader.embedded()
    let today = try #require(Day(2026, 11, 21))
    var examples: [Answers] = []
    for example in bareme.exemples {
      examples.append(try example.answers(bareme.specialites) { throw $0 })
    }
    state = State(setting: Setting(bareme: bareme, today: today, examples: examples))
  }

  private func played(_ events: [Event]) -> State {
    events.reduce(state) { reduce($0, $1).0 }
  }

  /// The state at a slide of the hour.
  private func at(_ slide: Slide, _ events: [Event] = []) -> State {
    let place = Program.day.slides.firstIndex(of: slide) ?? 0
    return played([.talk(.day), .home] + [Event](repeating: .pageDown, count: place) + events)
  }

  private func pieces(_ slide: Slide, _ events: [Event] = []) throws -> [SlideText.Piece] {
    try #require(SlideText(slide, at(slide, events), in: bareme)).pieces
  }

  @Test("Every slide says something, in good typography, and names its sources but where it only announces")
  func all() throws {
    for slide in Program.day.slides {
      for state in [at(slide), at(slide, [.insert("a"), .activate])] {
        let text = try #require(SlideText(slide, state, in: bareme))
        #expect(!text.pieces.isEmpty, "\(slide)")
        expectTypography(slide.title)
        expectTypography(slide.partTitle)
        for piece in text.pieces {
          switch piece {
          case .statement(let said), .question(let said), .answer(let said), .hands(let said, _),
            .remark(let said, _):
            expectTypography(said)
          case .point(let title, let said, _):
            expectTypography(title)
            if let said { expectTypography(said) }
          case .sources(let names):
            expectTypography(names)
            #expect(!text.topics.isEmpty || !text.references.isEmpty)
          }
        }
        let isBacked = text.pieces.contains { if case .sources = $0 { true } else { false } }
        #expect(isBacked == !(text.topics.isEmpty && text.references.isEmpty), "\(slide)")
      }
    }
  }

  @Test("The amounts of one assistant are those of 2024, each year")
  func amounts() throws {
    let said = try pieces(.amounts)
    for (option, line) in [
      ("0,5 ETP", "1re année 19 000 €, 2e année 14 000 €, 3e année et suivantes 11 000 €."),
      ("1 ETP", "1re année 38 000 €, 2e année 28 000 €, 3e année et suivantes 22 000 €."),
    ] {
      #expect(said.contains(.point(option, Self.printed(line), .officiel)))
    }
    let paid = "2 années versées entières ; ensuite 50 % d'avance, puis un solde selon les objectifs."
    #expect(said.contains(.remark(Self.printed(paid), .officiel)))
    #expect(said.contains(.remark("Ce solde est compté au prorata.", .interprete)))
  }

  @Test("A second assistant comes from the third year on, with four conditions")
  func second() throws {
    let said = try pieces(.secondAssistant)
    #expect(said.contains(.point("1,5 ETP", Self.printed("3e année et suivantes 33 000 €."), .officiel)))
    #expect(said.contains(.point("2 ETP", Self.printed("3e année et suivantes 44 000 €."), .officiel)))
    #expect(said.contains(.statement("Montant maximal, hors des plus grandes patientèles.")))
    let largest = [
      ("P90 à P95", "39 000 € à 1,5 ETP, 52 000 € à 2 ETP."),
      ("P95 et plus", "57 000 € à 1,5 ETP, 76 000 € à 2 ETP."),
    ]
    for (band, line) in largest { #expect(said.contains(.point(band, Self.printed(line), .officiel))) }
    #expect(said.contains(.point("ZAC", "À demander à la CPAM.", .inconnu)))
    #expect(said.contains(.point("À partir de la 3e année", nil, .officiel)))
    #expect(said.contains(.point("Dans la zone d'intervention prioritaire (ZIP)", nil, .interprete)))
  }

  @Test("From P90 the last years change, from P95 every year, where patients are only to be kept")
  func bands() throws {
    let rows = try #require(bareme.regimes.last?.bandRows)
    #expect(rows.map(\.tranche) == [.p30P50, .p50P70, .p70P90, .p90P95, .p95])
    #expect(rows.map(\.amountText).prefix(3) == [nil, nil, nil])
    #expect(rows[3].amountText == Self.printed("dès la 3e année, 13 000 € ou 26 000 €"))
    #expect(rows[4].amountText == Self.printed("chaque année, 19 000 € ou 38 000 €"))
    #expect(rows[2].growthText == "≈\u{A0}+12,5\u{202F}% ou +20\u{202F}%")
    #expect(rows[4].growthText == "à maintenir")
    #expect(rows.map(\.statut).prefix(4) == [.estime, .estime, .estime, .estime])
  }

  @Test("The limits of the bands are told with their statuts, and the rates as those of another text")
  func limits() throws {
    let said = try pieces(.bands)
    for (name, patients, statut) in [
      ("P30", "775 patients.", Statut.officiel), ("P50", "1 045 patients.", .presse),
      ("P70", "≈\u{A0}1 327 patients.", .estime), ("P90", "≈\u{A0}1 800 patients.", .estime),
      ("P95", "≈\u{A0}2 062 patients.", .estime),
    ] {
      #expect(said.contains(.point(name, Self.printed(patients), statut)), "\(name)")
    }
    let rates = "Patients en plus\u{A0}: taux de l'avenant 7, hors points publiés."
    #expect(said.contains(.remark(rates, .estime)))
  }

  @Test("Who is below the bar reads what backs each of the five situations, and the weakest statut")
  func adaptations() throws {
    let text = try #require(SlideText(.eligibility, at(.eligibility), in: bareme))
    let statuts = text.pieces.compactMap { piece -> Statut? in
      if case .point("En dessous du seuil", _, let statut) = piece { statut } else { nil }
    }
    #expect(statuts == [.interprete])
    let backing = text.references.filter { $0.key.contains("adaptations") }.map(\.key)
    #expect(Set(backing).count == 5, "\(backing)")
  }

  @Test("The order of the day counts its parts: its entries name them")
  func agenda() throws {
    #expect(try pieces(.agenda) == [.statement("Le plan de l'heure, en 7 parties.")])
  }

  @Test("The answer of a question and its sources come once it is shown")
  func answer() throws {
    let asked = try pieces(.avantApres(0), [.insert("a")])
    #expect(asked.contains(.hands("AVANT", 1)))
    #expect(!asked.contains(.answer("AVANT")))
    #expect(asked.count == 3)
    #expect(try pieces(.avantApres(0), [.insert("a"), .activate]).contains(.answer("AVANT")))
  }

  @Test("A room's score is a share of its hands, somebody's a count of questions")
  func score() {
    func score(_ events: [Event]) -> Score? { played([.talk(.quiz)] + events).talk.room.score }
    // The right answers: before, after, after, before, before.
    let alone: [Event] = ["a", "p", "p", "a", "p"].flatMap { [.insert($0), .activate, .activate] }
    #expect(score(alone)?.big == "4/5")
    #expect(score(alone)?.sentence == "4 bonnes réponses sur 5.")
    let hands: [Event] = [.insert("a"), .insert("a"), .insert("p"), .press(.menu(.reveal))]
    #expect(score(hands)?.big == "66\u{202F}%")
    #expect(
      score(hands)?.sentence
        == "66\u{202F}% de bonnes réponses (2 mains sur 3)\u{A0}; la majorité a raison 1 fois sur 1."
    )
    #expect(score([]) == nil)
  }

  @Test("A barème without a second assistant, or none at all, is said")
  func older() throws {
    let today = try #require(Day(2020, 3, 1))
    let old = State(setting: Setting(bareme: bareme, today: today))
    let text = try #require(SlideText(.secondAssistant, old, in: bareme))
    #expect(text.pieces == [.statement("Le texte d'aujourd'hui ne prévoit pas de second assistant.")])
    let eligibility = try #require(SlideText(.eligibility, old, in: bareme)).pieces
    #expect(
      eligibility.contains(
        .point(
          "Patientèle, médecine générale",
          "Au moins 640 patients de plus de 16 ans médecin traitant (P30).",
          .officiel
        )
      )
    )
  }

  @Test("An example says its verdict and what follows, with the weakest statut; a refusal says why")
  func example() throws {
    let said = try pieces(.example(1))
    #expect(said.contains(.answer("✓ Éligible")))
    let points = said.compactMap { piece -> String? in
      if case .point(let title, let text, .estime) = piece { title + " " + (text ?? "") } else { nil }
    }
    #expect(points.count == 2)
    #expect(
      points[0].hasPrefix(Self.printed("0,5 ETP PMT 775 → 970 (+195), file active 1 025 → 1 530 (+505)."))
    )
    #expect(points[1].contains(Self.printed("1re année 38 000 €")))
    let refused = try pieces(.example(1), [.insert("p"), .insert("774"), .activate])
    #expect(refused.contains(.answer("✗ Non éligible")))
    #expect(!refused.contains { if case .point = $0 { true } else { false } })
  }

  /// A text with the no-break spaces of numbers and amounts.
  private static func printed(_ text: String) -> String { French.grouped(text) }
}
