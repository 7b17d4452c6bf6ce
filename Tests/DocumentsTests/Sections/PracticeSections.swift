import AidRules

extension RuleSection {
  /// The conditions on what the doctor practises, the first four.
  static let practice = [
    RuleSection(
      title: "Condition 1 : la spécialité",
      files: ["Criteria/SpecialiteRule.swift"],
      says: {
        $0.causes([
          .unanswered(.specialite), .specialtyOpen, .specialtyExcluded, .specialtyToConfirm,
          .specialtyWithoutTable,
        ])
      },
      reads: { $0.criterion(.specialite) }
    ),
    RuleSection(
      title: "Condition 2 : les honoraires cliniques",
      files: ["Criteria/HonorairesCliniquesRule.swift"],
      says: {
        $0.causes([
          .otherSpecialties, .unanswered(.honorairesCliniques), .clinicalFeesReached, .clinicalFeesBelow,
        ])
      },
      reads: { $0.criterion(.honorairesCliniques) }
    ),
    RuleSection(
      title: "Condition 3 : la structure d'urgence",
      files: ["Criteria/StructureUrgenceRule.swift"],
      says: {
        $0.causes([
          .otherSpecialties, .unanswered(.structureUrgence), .emergencyWithinStructure,
          .emergencyOutsideStructure,
        ])
      },
      reads: { $0.criterion(.structureUrgence) }
    ),
    RuleSection(
      title: "Condition 4 : le secteur",
      files: ["Criteria/SecteurRule.swift"],
      says: {
        $0.causes([
          .unanswered(.secteur), .unanswered(.optam), .sectorOne, .sectorTwoWithOptam,
          .sectorTwoWithoutOptam, .sectorThree,
        ])
      },
      reads: { $0.criterion(.secteur) }
    ),
  ]
}
