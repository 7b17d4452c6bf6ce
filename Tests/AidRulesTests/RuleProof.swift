import AidRules

/// How to know that a line exercises a rule: by what the trace recorded, and by its table where the rule isn't traced.
struct RuleProof: Sendable {
  /// The file, named from the folder of the rules.
  let file: String
  let exercises: @Sendable (CaseRun) -> Bool

  static let all = criteria + figures + payments + besides

  private static func criterion(_ file: String, _ id: CriterionID) -> RuleProof {
    RuleProof(file: "Criteria/\(file).swift") { $0.hangs(on: id) }
  }

  private static let criteria = [
    RuleProof(file: "Criteria/CriteriaRule.swift") { run in
      run.input.isWhole && run.evaluation?.criteria.contains { $0.level < .oui } == true
    },
    criterion("SpecialiteRule", .specialite),
    criterion("HonorairesCliniquesRule", .honorairesCliniques),
    criterion("StructureUrgenceRule", .structureUrgence),
    criterion("SecteurRule", .secteur),
    criterion("PatienteleRule", .patientele),
    criterion("ForfaitStructureRule", .forfaitStructure),
    criterion("ExerciceCoordonneRule", .exerciceCoordonne),
    criterion("OptionRule", .option),
    RuleProof(file: "Criteria/AdaptationRule.swift") { run in
      (run.input.isWhole || run.hangs(on: .patientele))
        && run.evaluation?.criterion(.patientele)?.verdict == .non
    },
    RuleProof(file: "Criteria/SecondAssistantRule.swift") { run in
      run.hangs(on: .option) && run.evaluation?.options.first?.conditions.isEmpty == false
    },
    // Not traced: the profile weighs in the verdict, or is said in a warning.
    RuleProof(file: "Criteria/PosteRule.swift") { run in
      run.input.isWhole && run.input.situation.assistant == .secretaireDuCabinet
        || run.input.isAbout("secretaryMustBeReplaced")
    },
  ]

  private static func objective(
    _ file: String,
    _ isFound: @escaping @Sendable (ObjectiveMethod) -> Bool
  ) -> RuleProof {
    RuleProof(file: "Objectives/\(file).swift") { $0.finds(isFound) }
  }

  private static let figures = [
    RuleProof(file: "Amounts/AmountRule.swift") { $0.maximum?.references.isEmpty == false },
    RuleProof(file: "Amounts/BandRule.swift") { run in
      run.maximum?.children.contains { $0.step == .tranche && !$0.references.isEmpty } == true
    },
    objective("ObjectiveRule") { _ in true },
    objective("NotifiedRule") { $0 == .notified },
    objective("MaintainRule") { $0 == .maintained || $0 == .maintainedEstimated },
    objective("PublishedRule") { $0 == .published },
    objective("DerivedRule") { $0 == .derived },
    objective("NewlyInstalledRule") { $0 == .newlyInstalled },
    objective("EstimateRule") { !$0.estimates.isEmpty },
    objective("Estimates") { !$0.estimates.isDisjoint(with: ["E1", "E3", "E4"]) },
    objective("BandRateRule") { method in
      switch method {
      case .bandRate, .bandRange: true
      default: false
      }
    },
    RuleProof(file: "Objectives/PublishedWay.swift") { run in
      run.evaluation.map { $0.regime != "avenant7" } == true && run.finds { $0 != .notified }
    },
    RuleProof(file: "Objectives/MinimumRule.swift") { run in
      run.evaluation.map { $0.regime != "avenant7" } == true && run.finds { $0 == .unknown(.belowMinimum) }
    },
  ]

  private static let payments = [
    RuleProof(file: "Payments/PaymentRule.swift") { !$0.payments.isEmpty },
    RuleProof(file: "Payments/DepositPayments.swift") { run in
      !run.payments.isEmpty && run.evaluation?.regime == "avenant7"
    },
    RuleProof(file: "Payments/ModulatedPayments.swift") { run in
      !run.payments.isEmpty && run.evaluation.map { $0.regime != "avenant7" } == true
    },
    RuleProof(file: "Payments/AchievementRule.swift") { run in
      let situation = run.input.situation
      return run.payments.contains { $0.nature == .solde } && run.evaluation?.regime != "avenant7"
        && (situation.pmtAtteinte != nil || situation.fileActiveAtteinte != nil)
    },
  ]
}

extension ObjectiveMethod {
  /// The estimates that found it.
  fileprivate var estimates: Set<String> {
    if case .estimated(let names) = self { Set(names) } else { [] }
  }
}
