import AidRules
import Intake
import Testing
import Wizard

/// The order of the questions, with the barème in force on 15 January 2026.
@Suite("The next question is the most decisive")
struct OrderTests {
  /// A journey past the specialty and the date of signature, left open when there is none.
  private func begun(_ specialite: String, signature: String? = nil) throws -> Journey {
    var journey = try Journey.real()
    journey.send(.newDossier, .insert(specialite), .activate)
    if let signature { journey.answer(signature) } else { journey.send(.proceed) }
    return journey
  }

  @Test("A GP of whom nothing is signed: the PMT decides, then the sector, then what changes figures")
  func generalist() throws {
    var journey = try Journey.real()
    journey.send(.newDossier, .insert("mg"), .activate)
    #expect(journey.state.page == .question(.signature))
    journey.send(.proceed)
    #expect(
      journey.state.questions == [
        .specialite, .signature, .pmt, .secteur, .tranche, .fileActive, .situations, .option, .embauche,
        .assistant,
      ]
    )
    journey.answer("775")
    #expect(journey.state.page == .question(.secteur))
    #expect(journey.state.progress?.step == 4)
    journey.send(.choose(1), .activate)
    #expect(journey.state.page == .question(.optam))
    journey.send(.choose(0), .activate, .dontKnow)
    #expect(journey.state.page == .question(.fileActive))
    journey.answer("1025")
    journey.send(.choose(5), .activate, .choose(4), .activate, .activate, .choose(0), .activate)
    #expect(journey.state.page == .review)
    #expect(verdict(journey.state.evaluation) == .eligible)
  }

  @Test("A refusal ends the questions, and the review says which ones change nothing")
  func refusal() throws {
    var journey = try begun("mg")
    journey.answer("700")
    #expect(journey.state.page == .question(.situations))
    journey.send(.choose(5), .activate)
    #expect(journey.state.page == .review)
    #expect(verdict(journey.state.evaluation) == .nonEligible)
    let idle = journey.state.reviewRows.filter(\.isIdle).map(\.fact)
    #expect(idle.contains(.secteur) && idle.contains(.option) && idle.contains(.embauche))
    #expect(!idle.contains(.signature))
    // What waited for another answer has nothing to wait for.
    #expect(
      journey.state.reviewRows.allSatisfy { row in
        if case .notYet = row.applicability { false } else { true }
      }
    )
    // Offered all the same.
    journey.send(.goTo(.secteur), .choose(0), .activate)
    #expect(journey.state.answers[.secteur] == .value(.secteur(.un)))
    #expect(journey.state.page == .review)
  }

  @Test("An excluded specialty is told at once, the date of signature not even asked")
  func excluded() throws {
    var journey = try Journey.real()
    journey.send(.newDossier, .insert("radiothérapie"), .activate)
    #expect(journey.state.page == .review)
    #expect(journey.state.questions == [.specialite])
  }

  @Test("A search that begins several names chooses none of them, until an arrow says which")
  func several() throws {
    for query in ["chirurgien", "gynéco"] {
      var journey = try Journey.real()
      journey.send(.newDossier, .insert(query))
      #expect(journey.state.highlighted == nil)
      journey.send(.activate)
      #expect(journey.state.answers[.specialite].value == nil)
      #expect(journey.state.problem?.fact == .specialite)
    }
    for (query, id) in [
      ("cardio", "cardiologie"), ("mg", "medecine-generale"), ("medecine g", "medecine-generale"),
    ] {
      var journey = try Journey.real()
      journey.send(.newDossier, .insert(query), .activate)
      #expect(journey.state.answers[.specialite] == .value(.specialite(id: id)), "\(query)")
    }
  }

  @Test("The file active that a specialty's objective starts from is asked, the CPAM's answers known or not")
  func fileActive() throws {
    var journey = try begun("cardio")
    journey.send(.choose(0), .activate)
    #expect(journey.state.page == .question(.tranche))
    journey.send(.dontKnow)
    #expect(journey.state.page == .question(.seuilP30))
    #expect(journey.state.progress?.next == .fileActive)
    journey.send(.dontKnow)
    #expect(journey.state.page == .question(.fileActive))
    #expect(journey.state.reviewRows.first { $0.fact == .fileActive }?.isIdle == false)
    // Before the specialty nothing is called useless either.
    #expect(try Journey.real().state.reviewRows.allSatisfy { !$0.isIdle })
    journey.answer("1400")
    #expect(journey.state.answers[.fileActive] == .value(.count(1400)))
  }

  @Test("A contract of avenant 7 is asked its own conditions, patients over 16 and options of its time")
  func avenant7() throws {
    var journey = try begun("mg", signature: "01/03/2022")
    #expect(journey.state.regime?.acces.ageMinimalPmt?.value == 16)
    #expect(journey.state.page == .question(.exerciceCoordonne))
    journey.send(.choose(0), .activate)
    journey.answer("639")
    #expect(journey.state.page == .question(.situations))
    journey.send(.choose(5), .activate)
    #expect(journey.state.page == .question(.fileActive))
    journey.answer("1300")
    #expect(journey.state.page == .question(.partMoins16))
    journey.answer("25")
    #expect(journey.state.page == .question(.forfaitStructure))
    journey.send(.choose(0), .activate, .choose(0), .activate)
    #expect(journey.state.page == .question(.option))
    #expect(
      journey.state.choices
        == [.tiers, .demi, .un].map { .value(.option(.une($0))) } + [.value(.option(.toutes))]
    )
    journey.send(.choose(2), .activate)
    #expect(journey.state.page == .question(.zone))
    journey.send(.choose(2), .activate)
    #expect(verdict(journey.state.evaluation) == .nonEligible)
  }

  @Test("Before 2021 coordinated practice is undertaken, and side by side the zone opens an option")
  func sideBySide() throws {
    var journey = try begun("mg", signature: "01/03/2020")
    #expect(journey.state.page == .question(.pmt))
    journey.answer("700")
    #expect(journey.state.page == .question(.forfaitStructure))
    journey.send(.choose(0), .activate, .choose(0), .activate)
    journey.answer("1300")
    journey.send(.choose(5), .activate)
    journey.answer("10")
    #expect(journey.state.page == .question(.option))
    journey.send(.choose(3), .activate)
    #expect(journey.state.page == .question(.zone))
    #expect(journey.state.stake?.acces == [.un])
  }

  @Test("A PMT of all ages isn't taken for that of patients over 16: it is asked again")
  func otherAges() throws {
    var journey = try begun("mg")
    journey.answer("900")
    journey.send(.choose(0), .activate, .overview, .goTo(.signature))
    journey.answer("01/03/2020")
    #expect(journey.state.answers[.pmt] == .draft("900"))
    #expect(journey.state.firstOpenQuestion == .pmt)
    journey.send(.goTo(.pmt), .activate)
    #expect(journey.state.answers[.pmt] == .value(.count(900)))
    // The confirmation, the text in the field, then the date.
    journey.send(.undo, .undo, .undo)
    #expect(journey.state.answers[.pmt] == .value(.count(900)))
    #expect(journey.state.answers[.signature] == .unset)
    journey.answer("01/03/2026")
    #expect(journey.state.answers[.pmt] == .value(.count(900)))
  }

  @Test("A second assistant: the hire tells the year, and only then the zone and the objectives matter")
  func secondAssistant() throws {
    var journey = try begun("mg", signature: "01/07/2024")
    journey.answer("1900")
    journey.send(.choose(0), .activate, .dontKnow)
    journey.answer("2600")
    journey.send(.choose(5), .activate, .choose(2), .activate)
    #expect(journey.state.answers[.option] == .value(.option(.une(.unEtDemi))))
    #expect(journey.state.page == .question(.embauche))
    journey.answer("01/01/2024")
    #expect(journey.state.page == .question(.objectifsAtteints))
    journey.send(.choose(0), .activate)
    #expect(journey.state.page == .question(.zone))
  }

  @Test("Each question says what it can still change, answered or not")
  func stakes() throws {
    var journey = try begun("mg")
    #expect(journey.state.stake?.verdicts == [.eligible, .aCompleter])
    journey.answer("775")
    #expect(journey.state.stake?.verdicts == [.eligible, .aCompleter, .nonEligible])
    journey.send(.choose(0), .activate)
    #expect(journey.state.stake?.maximum?.bounds == Bounds(Euros(14_000), Euros(19_000)))
    journey.send(.back, .back)
    #expect(journey.state.page == .question(.pmt))
    #expect(journey.state.stake?.verdicts == [.eligible, .aCompleter])
    journey.send(.back)
    #expect(journey.state.stake == nil)
  }

  @Test("Going back and on again goes through the same questions")
  func thereAndBack() throws {
    var journey = try begun("mg")
    journey.answer("775")
    journey.send(.choose(0), .activate, .back, .back, .back)
    #expect(journey.state.page == .question(.signature))
    #expect(journey.state.progress?.step == 2)
    journey.send(.proceed)
    #expect(journey.state.page == .question(.pmt))
    journey.send(.activate, .proceed)
    #expect(journey.state.page == .question(.tranche))
    #expect(journey.state.progress?.step == 5)
  }

  @Test("A signature before the first text stays on its page, which says from which day on")
  func tooEarly() throws {
    var journey = try begun("mg", signature: "31/08/2019")
    #expect(journey.state.page == .question(.signature))
    #expect(journey.state.problem?.cause == Day(2019, 9, 1).map { .beforeFirstText($0) })
    journey.answer("01/03/2026")
    #expect(journey.state.page == .question(.pmt))
  }
}
