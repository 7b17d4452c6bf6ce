package import AidRules

/// What a fact accepts.
package enum Expectation: Hashable, Sendable {
  /// A specialty of the barème, by identifier or by name.
  case specialite
  /// A whole number in a range.
  case count(ClosedRange<Int>)
  /// A percentage from 0 to 100.
  case percent
  /// Euros, cents allowed, between two bounds.
  case amount(Hundredths, Hundredths)
  /// A number with two decimals at most, between two bounds.
  case decimal(Hundredths, Hundredths)
  /// One word among these, as they are typed.
  case choice([String])
  /// One or several words among these, or `none` alone.
  case list([String], none: String)
  /// A calendar day; `slashes` says whether `JJ/MM/AAAA` is accepted besides `AAAA-MM-JJ`.
  case day(slashes: Bool)
  /// One or several periods, from a first day to a last one.
  case periods

  /// The word that answers "no circumstance".
  package static let aucune = "aucune"
  /// The word that answers "show every option", in the wizard.
  package static let toutes = "toutes"
}

/// Where a text comes from: nobody can be asked back on the command line.
package enum IntakeMode: Hashable, Sendable {
  /// Flags and CSV cells.
  case commandLine
  /// Screens and line mode.
  case wizard
}

extension Fact {
  /// What the fact accepts; the ranges are those of the rule book's section 2 and ruling 28.
  package func expectation(_ mode: IntakeMode) -> Expectation {
    switch self {
    case .specialite: .specialite
    case .secteur: .choice(Secteur.allCases.map(\.rawValue))
    case .optam, .structureUrgence, .objectifsAtteints, .forfaitStructure, .exerciceCoordonne:
      .choice(YesNo.allCases.map(\.rawValue))
    case .honorairesCliniques, .partMoins16: .percent
    case .zone: .choice(Zone.allCases.map(\.rawValue))
    case .pmt, .objectifPmt, .pmtAtteinte: .count(0...9_999)
    case .fileActive, .seuilP30, .objectifFileActive, .fileActiveAtteinte: .count(0...19_999)
    case .annee: .count(1...10)
    case .tranche: .choice(Tranche.allCases.map(\.rawValue))
    case .situations: .list(SituationParticuliere.allCases.map(\.rawValue), none: Expectation.aucune)
    case .option:
      .choice(OptionETP.allCases.map(\.rawValue) + (mode == .wizard ? [Expectation.toutes] : []))
    case .signature, .embauche: .day(slashes: mode == .wizard)
    case .suspension: .periods
    case .salaire, .coutEmployeur: .amount(Hundredths(100_00), Hundredths(99_999_99))
    case .tarifConsultation: .amount(Hundredths(1_00), Hundredths(999_99))
    case .heures: .decimal(Hundredths(1_00), Hundredths(99_99))
    case .coefficient: .decimal(Hundredths(1_00), Hundredths(5_00))
    case .anciennete: .count(0...60)
    case .semaines: .count(1...52)
    case .assistant: .choice(ProfilAssistant.allCases.map(\.rawValue))
    }
  }
}
