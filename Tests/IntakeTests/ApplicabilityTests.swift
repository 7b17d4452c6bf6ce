import AidRules
import Intake
import Testing

@Suite("Which facts concern a doctor, and the situation they make")
struct ApplicabilityTests {
  @Test("Facts that depend on an unanswered one wait for it")
  func waiting() {
    let answers = Answers()
    for fact in [Fact.pmt, .honorairesCliniques, .structureUrgence, .seuilP30] {
      #expect(applies(fact, answers) == .notYet(waitingFor: .specialite))
    }
    #expect(applies(.optam, answers) == .notYet(waitingFor: .secteur))
    #expect(applies(.fileActive, answers) == .asked)
    #expect(applies(.objectifPmt, answers) == .notApplicable(.targetWithoutOption))
  }

  @Test(
    "Each specialty is asked its own facts",
    arguments: [
      ("medecine-generale", [.pmt]), ("pediatrie", [.pmt]), ("cardiologie", [.seuilP30]),
      ("medecine-urgence", [.structureUrgence, .seuilP30]),
      ("gynecologie-medicale", [.honorairesCliniques, .seuilP30]),
      ("chirurgie-maxillo-stomatologie", [.honorairesCliniques, .seuilP30]),
    ] as [(String, [Fact])]
  )
  func bySpecialty(id: String, asked: [Fact]) {
    let answers = Answers([.specialite: .specialite(id: id)])
    let dependent = [Fact.honorairesCliniques, .structureUrgence, .pmt, .seuilP30]
    #expect(dependent.filter { applies($0, answers) == .asked } == asked)
  }

  @Test("OPTAM is for secteur 2, the first assistant's objectives for 1,5 and 2 ETP")
  func others() {
    #expect(applies(.optam, Answers([.secteur: .secteur(.deux)])) == .asked)
    #expect(
      applies(.optam, Answers([.secteur: .secteur(.un)])) == .notApplicable(.optamOnlyInSecteurDeux(.un))
    )
    #expect(applies(.objectifsAtteints, Answers([.option: .option(.une(.deux))])) == .asked)
    #expect(
      applies(.objectifsAtteints, Answers([.option: .option(.une(.demi))]))
        == .notApplicable(.firstAssistantOnly(.demi))
    )
    #expect(
      applies(.objectifsAtteints, Answers([.option: .option(.toutes)]))
        == .notApplicable(.firstAssistantOnly(nil))
    )
    #expect(
      applies(.seuilP30, Answers([.specialite: .specialite(id: "cardiologie"), .tranche: .tranche(.p30P50)]))
        == .notApplicable(.thresholdWithinTranche(.p30P50))
    )
  }

  @Test("An answer that went stale never reaches the rules from the wizard")
  func stale() {
    var answers = Answers([
      .specialite: .specialite(id: "medecine-generale"), .pmt: .count(775), .secteur: .secteur(.deux),
      .optam: .flag(true),
    ])
    #expect(answers.situation(specialites: Samples.specialites).pmt == 775)
    answers[.specialite] = .value(.specialite(id: "cardiologie"))
    answers[.secteur] = .value(.secteur(.un))
    let situation = answers.situation(specialites: Samples.specialites)
    #expect(situation.pmt == nil)
    #expect(situation.optam == nil)
    #expect(situation.specialite?.id == "cardiologie")
    // On the command line what was said was said: the rules warn instead.
    #expect(answers.situation(specialites: Samples.specialites, mode: .commandLine).pmt == 775)
    // The answer itself is kept, and comes back with the specialty.
    #expect(answers[.pmt] == .value(.count(775)))
  }

  @Test("Drafts and unknowns are not values")
  func fourStates() {
    var answers = Answers()
    answers[.pmt] = .draft("sept cents")
    answers[.fileActive] = .unknown
    answers[.situations] = .value(.situations([]))
    answers[.zone] = .unset
    let situation = answers.situation(specialites: Samples.specialites)
    #expect(situation.pmt == nil)
    #expect(situation.fileActive == nil)
    #expect(situation.situations == [])
    #expect(answers.facts == [.pmt, .fileActive, .situations])
    #expect(answers.facts.filter { answers[$0].value != nil } == [.situations])
  }

  private func applies(_ fact: Fact, _ answers: Answers) -> Applicability {
    applicability(of: fact, answers: answers, specialites: Samples.specialites)
  }
}
