import AidRules
import FrenchText

extension RuleChapter {
  static let life = RuleChapter(
    title: "La vie du contrat",
    sections: [
      RuleSection(
        title: "Les échéances",
        files: ["Life/DeadlineRule.swift", "Life/TrialRule.swift"],
        says: { wording in
          let kinds: [Deadline.Kind] = [
            .signature, .embauche, .finEssai, .finEssaiRenouvele, .anniversaire(Wording.count),
            .suivi(Wording.count), .remplacement, .formation, .qualification, .entretien, .renouvellement,
            .terme, .pieces,
          ]
          return kinds.map { wording.said($0, $0.text) }
        },
        reads: { doctors in
          doctors.evaluations.flatMap(\.deadlines).compactMap(\.reference)
            + [doctors.regime.vie.dureeAnnees.reference, doctors.regime.vie.entretien.depuis.reference]
        }
      ),
      RuleSection(
        title: "Les engagements",
        files: ["Life/UndertakingRule.swift"],
        says: { wording in
          let undertakings: [Undertaking] = [
            .hire(fromSignature: false), .hire(fromSignature: true), .noReplacement,
            .training(years: Wording.count), .qualification(years: Wording.count),
            .patientele, .coordinatedPractice, .groupPractice, .review(months: Wording.count),
          ]
          return undertakings.map { wording.said($0, $0.sentence(wording.phrasing)) }
        },
        reads: { doctors in
          let (vie, acces) = (doctors.regime.vie, doctors.regime.acces)
          return [
            vie.embaucheDesSignature, acces.poste, vie.formationAnnees?.reference,
            vie.qualificationAnnees.reference,
            acces.exerciceCoordonne?.reference, acces.exerciceRegroupe, vie.suiviMois.reference,
          ].compactMap { $0 }
        }
      ),
      RuleSection(
        title: "Ce que prévoit le contrat",
        files: ["Life/ClauseRule.swift"],
        says: { wording in
          let kinds: [Clause.Kind] = [
            .resiliation(preavisMois: Wording.count), .nouvelleInstallation, .groupementEmployeurs,
            .contact(telephone: wording.phrasing.telephone),
          ]
          return kinds.map { wording.said($0, $0.text + ".") }
        },
        reads: { $0.evaluations.flatMap(\.clauses).map(\.reference) }
      ),
      RuleSection(
        title: "Les absences de l'assistant",
        files: ["Life/SuspensionRule.swift"],
        says: { wording in
          let suites: [SuspensionFinding.Suite] = [.horsContrat, .sansSuite, .aConvenir, .avenant]
          let findings = wording.evaluations.flatMap(\.suspensions)
          return suites.compactMap { suite in findings.first { $0.suite == suite } }
            .map {
              wording.said(
                $0.suite,
                $0.sentence(wording.phrasing),
                hiding: ($0.periode.text, as: "‹période›")
              )
            }
            + [SuspensionEffect.suspendu, .decale].map { wording.said($0, $0.text) }
        },
        reads: { $0.evaluations.flatMap(\.suspensions).flatMap(\.references) }
      ),
    ]
  )

  static let besides = RuleChapter(
    title: "Ce qui accompagne le résultat",
    sections: [
      RuleSection(
        title: "Les réponses qui manquent",
        files: ["Missing/MissingRule.swift", "Missing/ImpactRule.swift", "Missing/Probes.swift"],
        says: { wording in
          let listed = Set(wording.evaluations.flatMap(\.missing))
          return Fact.allCases.filter(listed.contains).map { Said(kind: Said.kind($0), sentence: $0.name) }
        }
      ),
      RuleSection(
        title: "Les questions qui valent d'être posées",
        files: ["Missing/QuestionRule.swift", "Missing/QuestionProbes.swift", "Missing/Reach.swift"]
      ),
      RuleSection(
        title: "Les avertissements",
        files: ["WarningRule.swift"],
        says: { wording in
          let fact = Fact.optam
          return wording.warnings([
            .figuresIfEligible,
            .bandContradicts(typed: Wording.tranche, figures: Bounds(Wording.tranche)),
            .bandEstimated(Bounds(Wording.tranche)), .p95Reached(.pmt, estimated: true),
            .p95Reached(.pmt, estimated: false),
            .pmtLargerThanFileActive(pmt: Wording.count, fileActive: Wording.count),
            .fileActiveSmallerThanPmt(pmt: Wording.count, fileActive: Wording.count),
            .beyondContract(years: Wording.count, renewed: true),
            .beyondContract(years: Wording.count, renewed: false), .contractEnded(Wording.day),
            .hiredBeforeSignature,
            .hiredWithoutSignature(hire: Wording.day, assumed: Wording.day),
            .specialtyNote("‹remarque›"),
            .percentageLikeShare(.honorairesCliniques, wording.phrasing.clinicalFees),
            .zoneWithoutEffect, .collectiveAid(since: Wording.day, source: "‹source›"),
            .checkedOn(Wording.day),
          ]) + [
            wording.said(
              Warning.factWithoutEffect(fact),
              Warning.factWithoutEffect(fact).sentence(wording.phrasing),
              hiding: (fact.name, as: "‹réponse›")
            )
          ]
        },
        reads: { doctors in
          let vie = doctors.regime.vie
          return [
            vie.pmtParFileActive.reference, vie.fileActiveParPmt.reference, vie.pourcentageMinimal.reference,
            doctors.regime.bandes.pmt.p95.reference, vie.dureeAnnees.reference, vie.aideCollective.reference,
          ]
        }
      ),
      RuleSection(
        title: "Les contrôles trop anciens",
        files: ["StaleCheckRule.swift"],
        says: {
          $0.warnings([
            .staleCheck(key: "‹valeur›", source: "‹source›", checked: Wording.day, months: Wording.count)
          ])
        }
      ),
      RuleSection(
        title: "Les hypothèses",
        files: ["HypothesisRule.swift"],
        says: { wording in
          [
            Hypothesis.signatureToday(Wording.day), .hireAtSignature(Wording.day),
            .judgedInYear(Wording.count),
          ]
          .map { wording.said($0, $0.sentence) }
        }
      ),
    ]
  )
}
