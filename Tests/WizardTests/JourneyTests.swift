import AidRules
import Intake
import Testing
import Wizard

@Suite("From home to the results")
struct JourneyTests {
  @Test("Enter opens a new dossier, and a GP is asked only what concerns him")
  func generalPractitioner() {
    var journey = Journey()
    #expect(journey.state.focus == .home(.newDossier))
    journey.send(.activate)
    #expect(journey.state.page == .question(.specialite))
    journey.send(.insert("géné"))
    #expect(journey.state.highlighted == 0)
    journey.send(.activate)
    #expect(journey.state.answers[.specialite] == .value(.specialite(id: Samples.gp)))
    #expect(journey.state.page == .question(.signature))
    journey.send(.activate)  // nothing signed yet
    #expect(journey.state.page == .question(.secteur))
    journey.send(.toggle, .activate)  // the first choice holds the focus: a space marks it
    #expect(journey.state.answers[.secteur] == .value(.secteur(.un)))
    #expect(journey.state.page == .question(.pmt))  // no OPTAM in secteur 1
    #expect(journey.state.progress?.step == 4)
    #expect(journey.state.progress?.next == .fileActive)
    journey.answer("775")
    journey.answer("1 025")
    #expect(journey.state.page == .question(.situations))  // no threshold and no band for a GP
    journey.send(.choose(5), .activate)
    #expect(journey.state.answers[.situations] == .value(.situations([])))
    journey.send(.insert("2"))  // marked: Continuer accepts it
    #expect(journey.state.answers[.option] == .unset)
    journey.send(.activate)
    #expect(journey.state.answers[.option] == .value(.option(.une(.demi))))
    #expect(journey.state.page == .question(.embauche))
    journey.send(.activate, .proceed)  // left open: at signature, whoever
    #expect(journey.state.page == .question(.objectifPmt))
    journey.send(.activate, .activate)
    #expect(journey.state.page == .review)
    journey.send(.activate)
    #expect(journey.state.page == .results(.eligibilite))
    #expect(verdict(journey.state.evaluation) == .eligible)
    #expect(journey.state.answers.situation(specialites: Samples.specialites).pmt == 775)
  }

  @Test("Other specialties are asked the threshold, then the band when it matters")
  func otherSpecialty() {
    var journey = Journey()
    journey.send(.newDossier, .insert("cardio"), .activate, .proceed, .choose(0), .activate)
    #expect(journey.state.page == .question(.fileActive))
    journey.answer("1500")
    #expect(journey.state.page == .question(.seuilP30))
    journey.send(.dontKnow)
    #expect(journey.state.page == .question(.tranche))
    #expect(journey.state.answers[.seuilP30] == .unknown)
    journey.send(.choose(2), .activate)
    #expect(!journey.state.questions.contains(.seuilP30))
    #expect(journey.state.questions.contains(.tranche))
  }

  @Test("Blind Enters answer nothing: a choice has to be marked")
  func blindEnter() {
    var journey = Journey()
    journey.send(.newDossier, .insert("mg"), .activate, .activate, .activate, .activate, .proceed)
    #expect(journey.state.page == .question(.secteur))
    #expect(journey.state.answers[.secteur] == .unset)
    #expect(journey.state.problem?.cause == .empty)
    #expect(journey.state.focus == .choice(0) || journey.state.focus == .problem)
    journey.send(.choose(0), .activate)
    journey.answer("775")
    journey.answer("1025")
    #expect(journey.state.page == .question(.situations))
    journey.send(.activate, .activate)
    #expect(journey.state.page == .question(.situations))
    #expect(journey.state.answers[.situations] == .unset)
  }

  @Test("Arrows mark as they go, and moving past the choices takes the mark away")
  func arrowsMark() {
    var journey = Journey()
    journey.send(.newDossier, .insert("mg"), .activate, .proceed, .down)
    #expect(journey.state.entry.selected == .secteur(.deux))
    journey.send(.activate)
    #expect(journey.state.answers[.secteur] == .value(.secteur(.deux)))
    journey.send(.down, .down)
    #expect(journey.state.page == .question(.optam))
    #expect(journey.state.focus == .dontKnow)
    #expect(journey.state.entry.selected == nil)
    journey.send(.down, .activate)
    #expect(journey.state.page == .question(.optam))
    #expect(journey.state.answers[.optam] == .unset)
  }

  @Test("A click chooses what it points at")
  func clickChooses() {
    var journey = Journey()
    journey.send(.newDossier, .insert("mg"), .activate, .proceed, .press(.choice(1)))
    #expect(journey.state.answers[.secteur] == .value(.secteur(.deux)))
    #expect(journey.state.page == .question(.optam))
  }

  @Test("Two cells pasted together never make one number")
  func pastedCells() {
    var journey = Journey()
    journey.send(.newDossier, .insert("mg"), .activate, .proceed, .choose(0), .activate, .insert("12\t34\n"))
    #expect(journey.state.entry.text.text == "12 34")
    journey.send(.activate)
    #expect(journey.state.problem?.cause == .misplacedSpaces(joined: 1234))
  }

  @Test("« Je ne sais pas encore » passes every question to the end")
  func allUnknown() {
    var journey = Journey()
    journey.send(.newDossier)
    for _ in Fact.questionOrder {
      if journey.state.question != nil { journey.send(.dontKnow) }
    }
    #expect(journey.state.page == .review)
    #expect(journey.state.firstOpenQuestion == nil)
    journey.send(.proceed, .back, .back)
    #expect(journey.state.question != nil)
  }

  @Test("From the results to any question and back")
  func detour() {
    var journey = Journey()
    journey.send(.example(1), .showPanel(.aide), .goTo(.pmt))
    #expect(journey.state.page == .question(.pmt))
    #expect(journey.state.entry.text.text == "775")
    journey.answer("774")
    #expect(journey.state.page == .results(.aide))
    #expect(verdict(journey.state.evaluation) == .nonEligible)
    #expect(journey.state.lastChange?.fact == .pmt)
    #expect(journey.state.lastChange?.old == .value(.count(775)))
    #expect(journey.state.lastChange.map { verdict($0.before) } == .eligible)
    journey.send(.overview, .focus(.fact(.zone)), .activate, .back)
    #expect(journey.state.page == .review)
    #expect(journey.state.focus == .fact(.zone))
    journey.send(.back)
    #expect(journey.state.page == .results(.aide))
  }

  @Test("The live result follows typing before anything is accepted")
  func live() {
    var journey = Journey()
    journey.send(.example(2), .goTo(.pmt), .insert("774"))
    #expect(verdict(journey.state.liveEvaluation) == .nonEligible)
    #expect(verdict(journey.state.evaluation) == .eligible)
    #expect(journey.state.liveChange?.new == .value(.count(774)))
    journey.send(.insert("x"))
    #expect(verdict(journey.state.liveEvaluation) == .eligible)
    #expect(journey.state.liveChange == nil)
  }

  @Test("Home offers to resume, and goes to the first open question")
  func resume() {
    var journey = Journey()
    journey.send(.newDossier, .insert("pédiatrie"), .activate, .back, .back)
    #expect(journey.state.page == .home)
    #expect(journey.state.focus == .home(.resume))
    journey.send(.activate)
    // Nothing but the specialty was said: the signature still decides the text.
    #expect(journey.state.page == .question(.signature))
    journey.send(.proceed, .choose(0), .activate, .back, .back, .back, .back, .activate)
    #expect(journey.state.page == .question(.pmt))
  }

  @Test("Leaving keeps what is typed")
  func effects() {
    var journey = Journey()
    journey.send(.newDossier, .insert("pédiatrie"), .activate, .proceed, .choose(0), .activate)
    #expect(journey.effects == [.list])
    journey.send(.insert("sept cents"), .quit)
    #expect(journey.state.answers[.pmt] == .draft("sept cents"))
    #expect(journey.effects == [.list, .quit])
  }

  @Test("A signature before the first text is refused on its page, whichever way it is left")
  func refusal() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.signature))
    journey.answer("31/12/2018")
    #expect(journey.state.page == .question(.signature))
    #expect(journey.state.problem?.cause == .beforeFirstText(Day(number: 18_000)))
    journey.send(.overview)
    #expect(journey.state.answers[.signature] == .draft("31/12/2018"))
    #expect(verdict(journey.state.evaluation) == .eligible)
  }
}
