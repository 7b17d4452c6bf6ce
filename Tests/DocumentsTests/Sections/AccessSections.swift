import AidRules
import FrenchText

extension RuleChapter {
  static let text = RuleChapter(
    title: "Le texte qui s'applique",
    sections: [
      RuleSection(
        title: "Le régime",
        files: ["RegimeRule.swift"],
        says: { wording in
          [Refusal.beforeFirstRegime(signature: Wording.day, first: Wording.day), .emptyBareme]
            .map { wording.said($0, $0.sentence) }
        },
        reads: { [$0.regime.debut.reference] }
      ),
      RuleSection(
        title: "Les années du contrat et le passage aux montants suivants",
        files: ["Contract.swift"],
        reads: { doctors in
          let vie = doctors.regime.vie
          return [vie.dureeAnnees.reference, vie.anniversaire]
            + [doctors.regime.bascule?.jour.reference].compactMap { $0 }
        }
      ),
    ]
  )

  static let access = RuleChapter(
    title: "Les conditions d'accès",
    sections: [
      RuleSection(
        title: "Le verdict",
        files: ["Criteria/CriteriaRule.swift"],
        says: { wording in
          Verdict.allCases.flatMap { verdict in
            // The plainest one: what is left to settle makes the others longer.
            let sentences = wording.evaluations.filter { $0.verdict == verdict }
              .map { $0.verdictSentence(wording.phrasing) }
            return ([verdict.word] + sentences.sorted { ($0.count, $0) < ($1.count, $1) }.prefix(1))
              .map { wording.said(verdict, $0) }
          }
        }
      )
    ] + RuleSection.practice + [
      RuleSection(
        title: "Condition 5 : la patientèle minimale",
        files: ["Criteria/PatienteleRule.swift"],
        says: { wording in
          wording.causes([
            .unanswered(.pmt), .unanswered(.fileActive), .patienteleReached(.pmt),
            .patienteleReached(.fileActive),
          ]) + wording.countingAges.causes([.patienteleReached(.pmt)])
            + wording.causes([
              .patienteleBelow(.pmt), .patienteleBelow(.fileActive), .patienteleThresholdUnknown,
              .patienteleByTranche(Wording.tranche), .patienteleTrancheBelow([], answered: true),
            ])
        },
        reads: { doctors in
          let covered = Set(doctors.regime.acces.adapting.map(\.key))
          return doctors.criterion(.patientele).filter { !covered.contains($0.key) }
        }
      ),
      RuleSection(
        title: "L'aménagement de la patientèle minimale",
        files: ["Criteria/AdaptationRule.swift"],
        says: {
          $0.causes([
            .patienteleBelowMaybeAdapted(.pmt),
            .patienteleBelowAdapted(.pmt, [Wording.situation], children: false),
            .patienteleBelowAdapted(.pmt, [], children: true),
            .patienteleTrancheBelow([], answered: false),
            .patienteleTrancheBelow([Wording.situation], answered: true),
          ])
        },
        reads: { $0.regime.acces.adapting }
      ),
      RuleSection(
        title: "Condition 6 : le forfait structure",
        files: ["Criteria/ForfaitStructureRule.swift"],
        says: {
          $0.causes([
            .otherRegime, .unanswered(.forfaitStructure), .structurePackageMet, .structurePackageMissing,
          ])
        },
        reads: { $0.criterion(.forfaitStructure) }
      ),
      RuleSection(
        title: "Condition 7 : l'exercice coordonné",
        files: ["Criteria/ExerciceCoordonneRule.swift"],
        says: {
          $0.causes([
            .otherRegime, .unanswered(.exerciceCoordonne), .coordinatedPracticeMet,
            .coordinatedPracticeMissing, .coordinatedPracticeUndertaken,
          ])
        },
        reads: { $0.criterion(.exerciceCoordonne) }
      ),
      RuleSection(
        title: "Condition 8 : le temps de travail",
        files: ["Criteria/OptionRule.swift"],
        says: {
          $0.causes([
            .noOptionAsked, .unanswered(.zone), .optionOpen, .optionClosed, .optionAbsent, .optionZoneClosed,
          ])
        },
        reads: { doctors in
          doctors.options.filter { !doctors.isSecondAssistant($0) }.flatMap(\.references)
        }
      ),
      RuleSection(
        title: "Le second assistant",
        files: ["Criteria/SecondAssistantRule.swift"],
        says: {
          $0.causes([
            .optionTooEarly(from: Wording.count, asked: Wording.count), .unanswered(.zone),
            .unanswered(.objectifsAtteints), .optionZoneUncertain, .optionObjectivesMissed,
            .optionPatienteleToConfirm,
          ])
        },
        reads: { doctors in
          doctors.options.filter(doctors.isSecondAssistant).flatMap(\.references)
        }
      ),
      RuleSection(
        title: "Le poste",
        files: ["Criteria/PosteRule.swift"],
        says: { wording in
          [Warning.secretaryMustBeReplaced(known: false), .secretaryMustBeReplaced(known: true)]
            .map { wording.said($0, $0.sentence(wording.phrasing)) }
        },
        reads: { [$0.regime.acces.poste, $0.regime.acces.remplacementMois.reference] }
      ),
    ]
  )
}

extension AccessTerms {
  /// What may cover a patientèle too small.
  fileprivate var adapting: [Reference] {
    adaptations.values.map(\.reference)
      + [enfants?.part.reference, enfants?.fileActive.reference].compactMap { $0 }
  }
}

extension SeededDoctors {
  fileprivate func isSecondAssistant(_ option: OptionEvaluation) -> Bool {
    regime.terms(option.option)?.isSecondAssistant ?? false
  }
}
