/// How the balance of some contract years grows with a figure reached, the other one staying where it is.
public struct Slope: Hashable, Sendable {
  /// One end of the balance: what it is up to a figure, what it is from another on, in proportion between them.
  public struct Ramp: Hashable, Sendable {
    /// The last figure with the least amount.
    public let from: Int
    /// The first figure with the greatest amount.
    public let to: Int
    /// The least and the greatest amount.
    public let montants: Bounds<Euros>
  }

  /// The axis, that of a figure reached.
  public let axis: Axis
  /// The option.
  public let option: OptionETP
  /// The contract years of which it holds.
  public let annees: [Int]
  /// The low end, where every objective must be reached (D-9); nil where this figure alone doesn't move it.
  public let bas: Ramp?
  /// The high end, where one objective is enough; nil where this figure alone doesn't move it.
  public let haut: Ramp?
  /// Whether the maximum and every target are single figures; else each end supposes the one that suits it.
  public let isExact: Bool
  /// How well the target it follows is established.
  public let statut: Statut
  /// What was read in the barème.
  public let references: [Reference]
}

extension Bareme {
  /// How the balances grow along a figure reached, option by option; empty along the other axes, and where no balance
  /// follows the objectives.
  ///
  /// A figure that wasn't given stands at its start. Exact: each end is flat, then in proportion, then flat, since an
  /// achievement is a proportion kept between 0 and 1; both bends are found between two neighbouring figures.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func slopes(along axis: Axis, _ situation: Situation, on day: Day) throws(Refusal) -> [Slope] {
    let contract = try contract(situation, on: day)
    guard let indicateur = axis.reachedIndicateur else { return [] }
    let outcome = Outcome(contract)
    var slopes: [Slope] = []
    for option in outcome.options {
      for annee in contract.years {
        guard let walk = BalanceWalk(option, annee: annee, band: outcome.band, contract) else { continue }
        let bas = walk.ramp(indicateur, \.low)
        let haut = walk.ramp(indicateur, \.high)
        guard bas != nil || haut != nil else { continue }
        let references = walk.references(option.terms, contract)
        if let last = slopes.last, last.option == option.terms.option, last.annees.last == annee - 1,
          last.bas == bas, last.haut == haut, last.isExact == walk.isExact
        {
          slopes[slopes.count - 1] = last.lasting(annee, references)
        } else {
          slopes.append(
            Slope(
              axis: axis,
              option: option.terms.option,
              annees: [annee],
              bas: bas,
              haut: haut,
              isExact: walk.isExact,
              statut: walk.statut(indicateur),
              references: references
            )
          )
        }
      }
    }
    return slopes
  }
}

extension BalanceWalk {
  /// How one end of the balance grows with a figure; nil when it doesn't.
  fileprivate func ramp(_ indicateur: Indicateur, _ end: KeyPath<Bounds<Euros>, Euros>) -> Slope.Ramp? {
    guard let ceiling = ceiling(indicateur) else { return nil }
    func amount(_ figure: Int) -> Euros { balance([indicateur: figure])[keyPath: end] }
    let (least, greatest) = (amount(0), amount(ceiling))
    guard least < greatest, let risen = smallest(indicateur, where: { amount($0) > least }),
      let full = smallest(indicateur, where: { amount($0) >= greatest })
    else { return nil }
    return Slope.Ramp(from: risen - 1, to: full, montants: Bounds(least, greatest))
  }
}

extension Slope {
  fileprivate func lasting(_ annee: Int, _ more: [Reference]) -> Slope {
    Slope(
      axis: axis,
      option: option,
      annees: annees + [annee],
      bas: bas,
      haut: haut,
      isExact: isExact,
      statut: statut,
      references: references + more.filter { !references.contains($0) }
    )
  }
}
