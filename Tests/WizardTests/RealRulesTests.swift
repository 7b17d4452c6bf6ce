import AidRules
import BaremeFiles
import Intake
import Testing
import Wizard

@Suite("The wizard with the barème in force")
struct RealRulesTests {
  @Test("PMT 774 → 775: the doctor becomes eligible, while typing and once accepted")
  func threshold() throws {
    var journey = try Journey.real(Samples.examples[0])
    #expect(verdict(journey.state.evaluation) == .eligible)
    journey.send(.resume, .overview, .goTo(.pmt))
    journey.answer("774")
    #expect(verdict(journey.state.evaluation) == .nonEligible)
    journey.send(.goTo(.pmt), .insert("775"))
    #expect(journey.state.liveChange.map { verdict($0.before) } == .nonEligible)
    #expect(journey.state.liveChange.map { verdict($0.after) } == .eligible)
    let option = try journey.state.liveEvaluation.get().option(.demi)
    #expect(option?.objectifs.map(\.cibleExacte) == [970, 1530])
    #expect(option?.aide.first?.maximum?.exact == Euros(19_000))
    journey.send(.activate)
    #expect(journey.state.lastChange.map { verdict($0.after) } == .eligible)
  }

  @Test(
    "Words that people use find the specialty",
    arguments: [
      ("urgentiste", ["medecine-urgence"]), ("urgences", ["medecine-urgence"]),
      ("ophtalmologue", ["ophtalmologie"]),
      ("oncologue", ["oncologie-medicale", "oncologie-radiotherapie"]),
      ("anapath", ["anatomie-pathologique"]),
      ("pédopsychiatre", ["psychiatrie-enfant"]),
    ]
  )
  func synonyms(query: String, ids: [String]) throws {
    let bareme = try Journey.bareme.get()
    #expect(Intake.search(query, in: SpecialiteIndex(bareme.specialites)).map(\.id) == ids)
    let read = try? understand(query, for: .specialite, specialites: bareme.specialites, mode: .commandLine)
      .get()
    // Never a guess between a specialty admitted and one excluded.
    #expect(query == "urgences" || read == (ids.count == 1 ? .specialite(id: ids[0]) : nil))
  }

  @Test(
    "Every synonym of the barème, and what doctors call themselves, mean the same in the wizard and in a flag"
  )
  func sameWords() throws {
    let specialites = try Journey.bareme.get().specialites
    var names = [
      "généraliste": "medecine-generale", "médecin généraliste": "medecine-generale",
      "anesthésiste": "anesthesie-reanimation", "dermatologue": "dermatologie", "cardiologue": "cardiologie",
      "endocrinologue": "endocrinologie", "diabétologue": "endocrinologie", "interniste": "medecine-interne",
      "gastro-entérologue": "gastro-enterologie", "stomatologue": "stomatologie", "radiologue": "radiologie",
      "pédiatre": "pediatrie", "psychiatre": "psychiatrie", "orthopédiste": "chirurgie-orthopedique",
    ]
    for specialite in specialites {
      for word in specialite.synonymes where specialites.count(where: { $0.synonymes.contains(word) }) == 1 {
        names[word] = specialite.id
      }
    }
    for (name, id) in names {
      for mode in [IntakeMode.wizard, .commandLine] {
        let read = understand(name, for: .specialite, specialites: specialites, mode: mode)
        #expect((try? read.get()) == .specialite(id: id), "\(name)")
      }
      var journey = try Journey.real()
      journey.send(.newDossier, .insert(name), .activate)
      #expect(journey.state.answers[.specialite] == .value(.specialite(id: id)), "\(name)")
    }
  }

  @Test("Every specialty is chosen by its own name")
  func everySpecialty() throws {
    let bareme = try Journey.bareme.get()
    for specialite in bareme.specialites {
      let named = try Journey.real().state
      let (asked, _) = reduce(named, .newDossier)
      let (typed, _) = reduce(asked, .insert(specialite.libelle))
      #expect(typed.understood == .specialite(id: specialite.id))
      #expect(typed.choices.count > (typed.highlighted ?? .max))
    }
  }

  @Test(
    "Every kind of specialty comes through to the results, whatever stays unknown",
    arguments: [
      ("Pédiatrie", .aCompleter), ("Médecine d'urgence", .aCompleter), ("Gynécologie médicale", .aCompleter),
      ("Radiothérapie", .nonEligible),
    ] as [(String, Verdict)]
  )
  func everyKind(name: String, expected: Verdict) throws {
    var journey = try Journey.real()
    journey.send(.newDossier, .insert(name), .activate)
    for _ in Fact.questionOrder where journey.state.question != nil { journey.send(.dontKnow) }
    journey.send(.proceed)
    #expect(journey.state.page == .results(.eligibilite))
    #expect(verdict(journey.state.evaluation) == expected)
  }

  @Test("A few letters find what people call themselves")
  func search() throws {
    for (query, id) in [
      ("mg", "medecine-generale"), ("généraliste", "medecine-generale"),
      ("gynéco méd", "gynecologie-medicale"),
    ] {
      var journey = try Journey.real()
      journey.send(.newDossier, .insert(query), .activate)
      #expect(journey.state.answers[.specialite] == .value(.specialite(id: id)))
    }
  }
}

extension Journey {
  /// Read once: the tests only read it.
  static let bareme = Result { () throws(BaremeProblems) in try BaremeLoader.embedded() }

  /// A wizard with the embedded barème, on 15 January 2026.
  static func real(_ answers: Answers = Answers()) throws -> Journey {
    var journey = Journey()
    let bareme = try Self.bareme.get()
    journey.state = State(setting: Setting(bareme: bareme, today: Day(number: 20_468)), answers: answers)
    return journey
  }
}
