import AidRules
import FrenchText
import Testing

/// One value of each case, since enumerations with payloads can't list their own.
enum Samples {
  static func phrasing(minimumAge: Int? = nil) throws -> Phrasing {
    var phrasing = Phrasing(
      telephone: "3608",
      replacementMonths: 6,
      clinicalFees: try #require(Percent(80)),
      firstModulatedYear: 3,
      minimumAge: minimumAge,
      qualification: .presse,
      openOptions: [.demi, .un]
    )
    phrasing.zones = [.un: [.zip, .zac], .unEtDemi: [.zip]]
    return phrasing
  }

  static let day = Day(number: 20_513)  // 1 March 2026

  static let causes: [CriterionCause] =
    Fact.allCases.map(CriterionCause.unanswered) + [
      .otherRegime, .otherSpecialties, .noOptionAsked, .specialtyOpen, .specialtyExcluded,
      .specialtyToConfirm, .specialtyWithoutTable, .structurePackageMet, .structurePackageMissing,
      .coordinatedPracticeMet, .coordinatedPracticeMissing, .coordinatedPracticeUndertaken, .optionAbsent,
      .clinicalFeesReached, .clinicalFeesBelow, .emergencyWithinStructure, .emergencyOutsideStructure,
      .sectorOne, .sectorTwoWithOptam, .sectorTwoWithoutOptam, .sectorThree,
      .patienteleReached(.pmt), .patienteleBelow(.fileActive), .patienteleBelowMaybeAdapted(.pmt),
      .patienteleBelowAdapted(.pmt, [.ald, .mixte], children: false),
      .patienteleBelowAdapted(.pmt, [], children: true), .patienteleByTranche(.p50P70),
      .patienteleTrancheBelow([], answered: true), .patienteleTrancheBelow([], answered: false),
      .patienteleTrancheBelow([.rqth], answered: true), .patienteleThresholdUnknown,
      .optionOpen, .optionClosed, .optionTooEarly(from: 3, asked: 1), .optionZoneClosed, .optionZoneUncertain,
      .optionObjectivesMissed, .optionPatienteleToConfirm,
    ]

  static let methods: [ObjectiveMethod] = [
    .notified, .maintained, .maintainedEstimated, .published, .derived, .newlyInstalled, .estimated(["E1"]),
    .bandRate(.p50P70, Fraction(1)), .bandRange,
    .estimated(["E2", "E3"]), .unknown(.startMissing), .unknown(.specialtyMissing), .unknown(.bandMissing),
    .unknown(.belowMinimum), .unknown(.optionUnpublished), .unknown(.notEligible),
  ]

  static let warnings: [Warning] =
    [
      .figuresIfEligible, .notifiedWithoutOption, .notifiedBelowStart(.pmt, target: 700, start: 775),
      .bandContradicts(typed: .p95, figures: Bounds(.p30P50)), .bandEstimated(Bounds(.p70P90, .p90P95)),
      .p95Reached(.fileActive, estimated: true), .p95Reached(.pmt, estimated: false),
      .secretaryMustBeReplaced(known: true), .secretaryMustBeReplaced(known: false),
      .collectiveAid(since: day, source: "assistants-medicaux.com"), .specialtyNote("Note."),
      .zoneWithoutEffect, .beyondContract(years: 5, renewed: true), .beyondContract(years: 5, renewed: false),
      .contractEnded(day), .hiredBeforeSignature, .hiredWithoutSignature(hire: day, assumed: day),
      .pmtLargerThanFileActive(pmt: 1500, fileActive: 900),
      .fileActiveSmallerThanPmt(pmt: 1500, fileActive: 100),
      .factWithoutEffect(.optam), .checkedOn(day),
      .staleCheck(key: "convention_2024.debut", source: "ameli.fr", checked: day, months: 12),
      .staleCheck(key: "convention_2024.debut", source: nil, checked: day, months: 12),
    ] + [Percent(0, decimals: "8")].compactMap { $0 }.map { .percentageLikeShare(.honorairesCliniques, $0) }

  static let duties: [Deadline.Kind] = [
    .signature, .embauche, .pieces, .finEssai, .finEssaiRenouvele, .suivi(1), .anniversaire(1), .remplacement,
    .formation, .qualification, .entretien, .renouvellement, .terme,
  ]

  static func contract() throws -> [String] {
    let phrasing = try phrasing()
    return [Hypothesis.signatureToday(day), .hireAtSignature(day), .judgedInYear(1)].map(\.sentence)
      + [
        Undertaking.hire(fromSignature: true), .hire(fromSignature: false), .noReplacement,
        .qualification(years: 2), .patientele, .review(months: 6),
      ].map {
        $0.sentence(phrasing)
      }
      + duties.flatMap { [$0.text, $0.who ?? $0.text, $0.duty] }
      + [
        Clause.Kind.resiliation(preavisMois: 2), .nouvelleInstallation, .groupementEmployeurs,
        .contact(telephone: "3608"),
      ].map(\.text)
      + [Refusal.beforeFirstRegime(signature: day, first: day), .emptyBareme].map(\.sentence)
  }
}
