import AidRules
import FrenchText

extension RuleChapter {
  static let amounts = RuleChapter(
    title: "Les montants",
    sections: [
      RuleSection(
        title: "Le montant maximal d'une année",
        files: ["Amounts/AmountRule.swift"],
        says: { wording in
          let one = Bounds(Euros(Wording.count))
          let several = Bounds(Euros(Wording.otherCount), Euros(Wording.count))
          return [one.text(.officiel), several.text(.inconnu), several.text(.estime)]
            .map { wording.said(one, $0) }
        },
        reads: { doctors in
          let band = Set(doctors.evaluations.flatMap(\.band.references).map(\.key))
          return doctors.years.flatMap(\.references).filter { !band.contains($0.key) }
        }
      ),
      RuleSection(
        title: "La tranche des montants",
        files: ["Amounts/BandRule.swift"],
        says: { _ in Tranche.allCases.map { Said(kind: Said.kind($0), sentence: $0.text) } },
        reads: { $0.evaluations.flatMap(\.band.references) }
      ),
    ]
  )

  static let payments = RuleChapter(
    title: "Les versements",
    sections: [
      RuleSection(
        title: "Le calendrier d'une année",
        files: ["Payments/PaymentRule.swift"],
        says: { wording in
          [Payment.Nature.totalite, .avance, .solde].map { wording.said($0, $0.text) }
            + [Payment.Limite.exacte, .auPlusTard, .auPlusTot]
            .map { wording.said($0, "\($0.before) \(Wording.day.text)") }
        }
      ),
      RuleSection(
        title: "Les versements depuis 2023",
        files: ["Payments/ModulatedPayments.swift"],
        reads: { doctors in
          guard case .integralesPuisModulees = doctors.regime.versements else { return [] }
          return doctors.ownPaymentReferences
        }
      ),
      RuleSection(
        title: "Les versements de l'avenant 7",
        files: ["Payments/DepositPayments.swift"],
        says: { wording in
          let years = wording.evaluations.flatMap(\.options).flatMap(\.aide)
          return Set(years.compactMap(\.splitSentence)).sorted().map { wording.said($0, $0) }
        },
        reads: { doctors in
          guard case .acomptes = doctors.regime.versements else { return [] }
          return doctors.ownPaymentReferences
        }
      ),
      RuleSection(
        title: "L'atteinte des objectifs",
        files: ["Payments/AchievementRule.swift"],
        reads: { doctors in
          guard case .integralesPuisModulees(let terms) = doctors.regime.versements else { return [] }
          return [terms.solde, terms.combinaison]
        }
      ),
    ]
  )
}

extension SeededDoctors {
  /// What the payments read, but what a suspension does to them.
  fileprivate var ownPaymentReferences: [Reference] {
    payments.filter { $0.effet == nil }.flatMap(\.references)
  }
}
