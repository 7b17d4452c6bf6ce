/// Everything the rules find about one option.
public struct OptionEvaluation: Hashable, Sendable {
  /// The option.
  public let option: OptionETP
  /// Whether the option is open to the doctor.
  public let acces: CriterionVerdict
  /// The verdict if this option is chosen.
  public let verdict: Verdict
  /// Why the access is what it is.
  public let cause: CriterionCause
  /// The conditions of the access, each by itself, where there are several.
  public let conditions: [ConditionFinding]
  /// How well the access is established.
  public let statut: Statut
  /// The years, all five or the one asked.
  public let aide: [AidYear]
  /// The objectives; without figures when not eligible.
  public let objectifs: [Objective]
  /// What the access rule read in the barème.
  public let references: [Reference]
}

/// A condition of the access to an option that has several; raw values are those of the JSON.
public enum AccessCondition: String, CaseIterable, Sendable {
  /// The contract year.
  case annee
  /// The zone of the practice.
  case zone
  /// The objectives of the first assistant.
  case objectifs
  /// A patientèle that the CPAM finds large enough.
  case patientele
}

/// What one condition of the access to an option found, whatever the others say.
public struct ConditionFinding: Hashable, Sendable {
  /// Which condition.
  public let condition: AccessCondition
  /// What it says by itself.
  public let verdict: CriterionVerdict
  /// How it weighs, points for the CPAM included.
  public let level: Level
  /// Why, where it isn't plainly met.
  public let cause: CriterionCause
  /// What backs it.
  public let reference: Reference
}
