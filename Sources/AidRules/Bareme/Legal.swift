/// Where a value of the barème stands and what backs it.
public final class Reference: Sendable {
  /// The path in the barème, for example `convention_2024.patientele.pmt_minimale`.
  public let key: String
  /// How well the value is established.
  public let statut: Statut
  /// The identifiers of the sources, the deciding one first.
  public let sources: [String]
  /// The quoted words of the first source, where the barème gives them.
  public let citation: String?
  /// The numbered decision that chose a reading, such as `D-2`.
  public let decision: String?
  /// The day the value was last checked against its source.
  public let verifieLe: Day
  /// The value as the barème gives it; nil for a rule without a figure.
  public let valeur: LegalValue?

  /// Creates a reference.
  public init(
    key: String,
    statut: Statut,
    sources: [String],
    citation: String?,
    decision: String?,
    verifieLe: Day,
    valeur: LegalValue? = nil
  ) {
    self.key = key
    self.statut = statut
    self.sources = sources
    self.citation = citation
    self.decision = decision
    self.verifieLe = verifieLe
    self.valeur = valeur
  }
}

/// A value of the barème, to be shown in an explanation.
public enum LegalValue: Hashable, Sendable {
  /// A count; its unit follows from the last word of the key (`…_mois`, `…_annees`, else patients).
  case count(Int)
  /// An amount.
  case euros(Int)
  /// An amount with its cents.
  case amount(Hundredths)
  /// A percentage or a share, as it is written.
  case share(String)
  /// A day.
  case day(Day)
  /// A word or a number read as it stands.
  case text(String)
}

extension Reference: Hashable {
  /// Two references are the same when they are of the same place in the barème.
  public static func == (left: Reference, right: Reference) -> Bool {
    left.key == right.key
  }

  /// Hashes the path.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }
}

/// A value of the law with what backs it.
public struct Legal<Value: Sendable>: Sendable {
  /// The value itself.
  public let value: Value
  /// What backs it.
  public let reference: Reference

  /// Creates a value of the law.
  public init(_ value: Value, _ reference: Reference) {
    self.value = value
    self.reference = reference
  }
}

extension [Reference] {
  /// The identifiers of the sources, each once, in the order met.
  public var sourceIDs: [String] {
    flatMap(\.sources).distinct(by: \.self)
  }
}
