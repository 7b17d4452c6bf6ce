import AidRules
import Intake
import Testing

@Suite("Words and days as people type them")
struct ChoiceTests {
  @Test(
    "Choices are read without regard to case, accents and separators",
    arguments: [
      (.secteur, "2", .secteur(.deux)), (.optam, "OUI", .flag(true)),
      (.structureUrgence, "non", .flag(false)),
      (.zone, "Hors Zone", .zone(.horsZone)), (.zone, "ZIP", .zone(.zip)),
      (.tranche, "p90–p95", .tranche(.p90P95)), (.tranche, "≥P95", .tranche(.p95)),
      (.option, "0,5", .option(.une(.demi))), (.option, "1/3", .option(.une(.tiers))),
      (.option, "1.5", .option(.une(.unEtDemi))), (.assistant, "IDE", .profil(.ide)),
      (.situations, "RQTH, 65 ans", .situations([.rqth, .soixanteCinqAns])),
      (.situations, "Aucune", .situations([])), (.signature, "2026-01-15", .day(Day(number: 20_468))),
    ] as [(Fact, String, FactValue)]
  )
  func accepted(fact: Fact, text: String, value: FactValue) {
    for mode in [IntakeMode.commandLine, .wizard] {
      #expect(understand(text, for: fact, specialites: [], mode: mode) == .success(value))
    }
  }

  @Test(
    "Other words are refused",
    arguments: [
      (.secteur, "4", .notAChoice), (.optam, "peut-être", .notAChoice), (.option, "15", .notAChoice),
      (.option, "0.50", .notAChoice), (.situations, "rqth,grippe", .notAChoiceInList(element: "grippe")),
      (.situations, "rqth,", .notAChoiceInList(element: "")),
      (.situations, "aucune,rqth", .noneWithOthers), (.signature, "2026-02-31", .noSuchDay),
      (.signature, "2026-13-01", .noSuchDay), (.signature, "0000-01-01", .noSuchDay),
      (.embauche, "2026-1-15", .notADay), (.embauche, "demain", .notADay),
      (.embauche, "-2026-01-15", .notADay), (.embauche, "", .empty),
    ] as [(Fact, String, InputProblem.Cause)]
  )
  func refused(fact: Fact, text: String, cause: InputProblem.Cause) {
    for mode in [IntakeMode.commandLine, .wizard] {
      #expect(problem(text, fact, mode)?.cause == cause)
    }
  }

  @Test("The words accepted come with the problem")
  func expectations() {
    #expect(problem("4", .secteur, .wizard)?.expectation == .choice(["1", "2", "3"]))
    #expect(problem("x", .option, .commandLine)?.expectation == .choice(["1/3", "0.5", "1", "1.5", "2"]))
    #expect(
      problem("x", .situations, .wizard)?.expectation
        == .list(["nouvel-installe", "rqth", "ald", "mixte", "65-ans"], none: "aucune")
    )
  }

  @Test("French days and every option at once are for the wizard")
  func wizardOnly() {
    for text in ["15/01/2026", "15/1/2026"] {
      #expect(
        understand(text, for: .signature, specialites: [], mode: .wizard)
          == .success(.day(Day(number: 20_468)))
      )
      #expect(problem(text, .signature, .commandLine)?.cause == .notADay)
    }
    #expect(problem("31/02/2026", .signature, .wizard)?.cause == .noSuchDay)
    #expect(problem("15/01/26", .signature, .wizard)?.cause == .notADay)
    #expect(understand("toutes", for: .option, specialites: [], mode: .wizard) == .success(.option(.toutes)))
    #expect(problem("toutes", .option, .commandLine)?.cause == .notAChoice)
  }

  @Test("A value's own text reads back to the value")
  func roundTrip() throws {
    let values: [(Fact, FactValue)] = [
      (.specialite, .specialite(id: "pediatrie")), (.secteur, .secteur(.trois)), (.optam, .flag(false)),
      (.zone, .zone(.horsZone)), (.pmt, .count(775)), (.tranche, .tranche(.sousP30)),
      (.honorairesCliniques, .percent(try #require(Percent(79, decimals: "95")))),
      (.situations, .situations([.mixte, .nouvelInstalle])), (.situations, .situations([])),
      (.option, .option(.toutes)), (.option, .option(.une(.tiers))), (.embauche, .day(Day(number: 0))),
      (.assistant, .profil(.secretaireDuCabinet)),
    ]
    for (fact, value) in values {
      let read = understand(value.text, for: fact, specialites: Samples.specialites, mode: .wizard)
      #expect(read == .success(value))
    }
  }
}
