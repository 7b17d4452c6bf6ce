/// The maxima of several contract years added up.
public struct AidTotal: Hashable, Sendable {
  /// The sum of the least maxima and that of the greatest.
  public let montant: Bounds<Euros>
  /// The weakest statut of the years added.
  public let statut: Statut

  /// Adds up the years that have a maximum; nil when none has.
  public init?(_ years: [AidYear]) {
    let maxima = years.compactMap(\.maximum)
    guard !maxima.isEmpty, let weakest = years.compactMap(\.statut).max() else { return nil }
    montant = Bounds(
      Euros(maxima.map(\.low.amount).reduce(0, +)),
      Euros(maxima.map(\.high.amount).reduce(0, +))
    )
    statut = weakest
  }
}

extension OptionEvaluation {
  /// The maxima of the years shown added up; nil when there is none.
  public var total: AidTotal? { AidTotal(aide) }
}
