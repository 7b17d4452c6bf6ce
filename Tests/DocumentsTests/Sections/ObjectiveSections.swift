import AidRules
import FrenchText

extension RuleChapter {
  static let objectives = RuleChapter(
    title: "Les objectifs",
    sections: [
      RuleSection(
        title: "L'objectif d'un indicateur",
        files: ["Objectives/ObjectiveRule.swift", "Objectives/PublishedWay.swift"],
        says: { wording in
          [
            UnknownObjective.startMissing, .specialtyMissing, .bandMissing, .optionUnpublished, .notEligible,
          ].map { wording.said($0, $0.sentence(wording.phrasing)) }
        },
        reads: { [$0.regime.objectifs.amenagement, $0.regime.objectifs.inconnu] }
      ),
      RuleSection(
        title: "L'objectif notifié",
        files: ["Objectives/NotifiedRule.swift"],
        says: { wording in
          wording.methods([.notified])
            + wording.warnings([
              .notifiedWithoutOption,
              .notifiedBelowStart(.pmt, target: Wording.count, start: Wording.count),
            ])
        }
      ),
      RuleSection(
        title: "Les taux de l'avenant 7",
        files: ["Objectives/BandRateRule.swift"],
        says: { $0.methods([.bandRate(Wording.tranche, Wording.rate), .bandRange]) },
        reads: { doctors in
          doctors.objectives { method in
            switch method {
            case .bandRate, .bandRange: true
            default: false
            }
          }
        }
      ),
      RuleSection(
        title: "Les points publiés",
        files: ["Objectives/PublishedRule.swift"],
        says: { $0.methods([.published]) },
        reads: { $0.objectives { $0 == .published } }
      ),
      RuleSection(
        title: "Les objectifs déduits",
        files: ["Objectives/DerivedRule.swift"],
        says: { $0.methods([.derived]) },
        reads: { $0.objectives { $0 == .derived } }
      ),
      RuleSection(
        title: "Le nouvel installé",
        files: ["Objectives/NewlyInstalledRule.swift"],
        says: { $0.methods([.newlyInstalled]) },
        reads: { doctors in
          guard case .points(let terms) = doctors.regime.objectifs.methode else { return [] }
          return terms.nouvelInstalle.values.map(\.reference)
        }
      ),
      RuleSection(
        title: "Sous la patientèle minimale",
        files: ["Objectives/MinimumRule.swift"],
        says: { wording in
          [
            wording.said(
              UnknownObjective.belowMinimum,
              UnknownObjective.belowMinimum.sentence(wording.phrasing)
            )
          ]
        }
      ),
      RuleSection(
        title: "La patientèle à maintenir",
        files: ["Objectives/MaintainRule.swift"],
        says: { $0.methods([.maintained, .maintainedEstimated]) },
        reads: { $0.objectives { $0 == .maintained || $0 == .maintainedEstimated } }
      ),
      RuleSection(
        title: "Les estimations",
        files: ["Objectives/EstimateRule.swift", "Objectives/Estimates.swift"],
        says: { $0.methods([.estimated(["E1"]), .estimated(["E2", "E3", "E4"])]) },
        reads: { doctors in
          doctors.objectives { method in
            if case .estimated = method { true } else { false }
          }
        }
      ),
    ]
  )
}

extension Wording {
  fileprivate func methods(_ methods: [ObjectiveMethod]) -> [Said] {
    methods.map { said($0, $0.sentence(phrasing)) }
  }

  func warnings(_ warnings: [Warning]) -> [Said] {
    warnings.map { said($0, $0.sentence(phrasing)) }
  }
}
