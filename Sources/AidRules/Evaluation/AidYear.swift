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
  /// What the rules read in the barème for the maximum.
  public let references: [Reference]
}

/// One payment of the aid.
public struct Payment: Hashable, Sendable {
  /// What a payment is; raw values are those of the JSON.
  public enum Nature: String, Sendable {
    case totalite, avance, solde
  }

  /// What its date says.
  public enum Limite: Sendable {
    /// The day it is due.
    case exacte
    /// The latest day.
    case auPlusTard
    /// The earliest day.
    case auPlusTot
  }

  /// The day it is due, or the limit of that day.
  public let date: Day
  /// What the date says.
  public let limite: Limite
  /// What it is.
  public let nature: Nature
  /// What it can be.
  public let montant: Bounds<Euros>
  /// How well it is established.
  public let statut: Statut
  /// What the suspensions of the contract do to it, if anything.
  public private(set) var shift: SuspensionShift?
  /// What the rule read in the barème.
  public private(set) var references: [Reference] = []

  /// What a suspension of the contract does to it, if anything.
  public var effet: SuspensionEffect? { shift?.effet }

  /// Whether the date is a latest date.
  public var echeance: Bool { limite == .auPlusTard }

  func completed(references: [Reference], shift: SuspensionShift?) -> Payment {
    var payment = self
    payment.references = references
    payment.shift = shift
    return payment
  }

  init(date: Day, limite: Limite, nature: Nature, montant: Bounds<Euros>, statut: Statut) {
    self.date = date
    self.limite = limite
    self.nature = nature
    self.montant = montant
    self.statut = statut
  }
}
