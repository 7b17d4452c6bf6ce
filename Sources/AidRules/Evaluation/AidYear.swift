/// The aid of one contract year.
public struct AidYear: Hashable, Sendable {
  /// The contract year, from 1.
  public let annee: Int
  /// Its first day.
  public let debut: Day
  /// The maximum's bounds, or nil where the option pays nothing that year or the doctor isn't eligible.
  public let maximum: Bounds<Euros>?
  /// How well the maximum is established; nil where there is none.
  public let statut: Statut?
  /// The payments, in order of date.
  public let versements: [Payment]
  /// What the rules read in the barème.
  public let references: [Reference]
}

/// One payment of the aid.
public struct Payment: Hashable, Sendable {
  /// What a payment is; raw values are those of the JSON.
  public enum Nature: String, Sendable {
    case totalite, avance, solde
  }

  /// The day it is due.
  public let date: Day
  /// Whether the day is a latest date.
  public let echeance: Bool
  /// What it is.
  public let nature: Nature
  /// What it can be.
  public let montant: Bounds<Euros>
  /// How well its date is established.
  public let statut: Statut
  /// What the rule read in the barème.
  public let references: [Reference]
}

/// A dated duty of the contract's life.
public struct Deadline: Hashable, Sendable {
  /// What has to be done.
  public enum Kind: Hashable, Sendable {
    case signature, embauche
    case anniversaire(Int)
    case qualification, entretien, renouvellement
  }

  /// The day.
  public let date: Day
  /// What it is.
  public let kind: Kind
  /// What backs it, nil for the days typed in.
  public let reference: Reference?
}
