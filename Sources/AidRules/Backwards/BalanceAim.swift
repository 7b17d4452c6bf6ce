/// What a balance asks of the figures reached, for one option in one contract year.
public struct BalanceAim: Hashable, Sendable {
  /// The option.
  public let option: OptionETP
  /// The contract year.
  public let annee: Int
  /// The balance wanted.
  public let montant: Euros
  /// The balance once every objective is reached.
  public let entier: Bounds<Euros>
  /// Whether the maximum and every target are single figures, so that only the combination of the rates leaves a range.
  public let isExact: Bool
  /// Every figure to reach together, after which the balance is reached whichever way the two rates combine (D-9); nil
  /// where none is enough.
  public let ensemble: [ReachedFigure]?
  /// What one figure alone does, the other one, if any, staying where it is.
  public let seuls: [LoneFigure]
  /// The indicators whose target nobody knows.
  public let inconnus: [Indicateur]
  /// That nobody published how the rates of several indicators combine; nil for one indicator.
  public let combinaison: Reference?
  /// What was read in the barème.
  public let references: [Reference]
}

/// A figure to reach.
public struct ReachedFigure: Hashable, Sendable {
  /// The indicator.
  public let indicateur: Indicateur
  /// The figure at the start.
  public let depart: Int
  /// The figure to reach.
  public let atteinte: Int
  /// How well the target it follows from is established.
  public let statut: Statut

  /// The patients to gain since the start; none where the patientèle may even shrink.
  public var gain: Int { max(0, atteinte - depart) }
}

/// What one figure does alone.
public struct LoneFigure: Hashable, Sendable {
  /// The indicator.
  public let indicateur: Indicateur
  /// The figure from which the balance is reached for sure; nil where none is enough.
  public let certain: ReachedFigure?
  /// The figure from which it is reached if the more favourable readings hold: one rate is enough (D-9), the lowest
  /// target and the highest maximum.
  public let possible: ReachedFigure?
}

/// Why a balance asks nothing of the figures reached.
public enum NoBalance: Hashable, Sendable {
  /// The regime pays the same whatever the objectives.
  case neverModulated
  /// The year is paid whole whatever the objectives; the first that isn't.
  case paidWhole(annee: Int, from: Int)
  /// No option shown pays anything that year.
  case nothing(annee: Int)
}

/// What a balance asks of the figures reached, or why it asks nothing.
public enum BalanceAnswer: Hashable, Sendable {
  /// For each option shown and open.
  case aims([BalanceAim])
  /// Nothing to gain.
  case none(NoBalance)
}
