/// From where an amount is reached along an axis.
public struct AmountThreshold: Hashable, Sendable {
  /// The axis.
  public let axis: Axis
  /// The option.
  public let option: OptionETP
  /// The contract years of which it holds: neighbours in which every amount is reached at the same values.
  public let annees: [Int]
  /// The amount wanted.
  public let montant: Euros
  /// The smallest value from which the maximum may be that much; nil where none is.
  public let possible: Threshold?
  /// The smallest value from which the maximum is that much for sure; nil where none is.
  public let certain: Threshold?
  /// The amounts read in the barème there.
  public let references: [Reference]
}

extension Bareme {
  /// From where an amount is reached along an axis, for every option and year shown; from where each of its maxima is
  /// when no amount is asked. Nothing along the contract years, nor along figures that never change a maximum.
  ///
  /// Exact: the first break points where the bounds of the maximum reach the amount, since they are the same up to the
  /// next. The two values differ where the band is estimated, or a range.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func thresholds(
    of montant: Euros? = nil,
    along axis: Axis,
    _ situation: Situation,
    on day: Day
  ) throws(Refusal) -> [AmountThreshold] {
    let contract = try contract(situation, on: day)
    let sweep = try Sweep(axis, contract)
    return AmountThresholds(sweep: sweep).find(montant)
  }
}

/// Reads from a sweep where each amount is reached.
struct AmountThresholds {
  let sweep: Sweep

  func find(_ montant: Euros?) -> [AmountThreshold] {
    guard sweep.axis != .annee, sweep.stops.count > 1, let standing = sweep.stops.last?.standing else {
      return []
    }
    return standing.options.flatMap { option in
      var ladders: [[AmountThreshold]] = []
      for annee in standing.years {
        let amounts = montant.map { [$0] } ?? amounts(option.option, annee)
        let ladder = amounts.map { threshold($0, option.option, annee) }
        if let last = ladders.last, last.first?.annees.last == annee - 1,
          last.elementsEqual(ladder, by: { $0.isLike($1) })
        {
          ladders[ladders.count - 1] = zip(last, ladder).map { $0.joined(with: $1) }
        } else {
          ladders.append(ladder)
        }
      }
      return ladders.flatMap(\.self)
    }
  }

  /// Every maximum of a year met along the axis, in order.
  private func amounts(_ option: OptionETP, _ annee: Int) -> [Euros] {
    let bounds = sweep.stops.compactMap { $0.standing.maximum(option, annee: annee) }
    return Set(bounds.flatMap { [$0.low, $0.high] }).sorted()
  }

  private func threshold(_ montant: Euros, _ option: OptionETP, _ annee: Int) -> AmountThreshold {
    func first(_ bound: (Bounds<Euros>) -> Euros) -> Threshold? {
      sweep.first { standing in
        standing.maximum(option, annee: annee).map { bound($0) >= montant } ?? false
      }
    }
    let possible = first(\.high)
    let certain = first(\.low)
    let values = [possible, certain].compactMap(\.?.value)
    return AmountThreshold(
      axis: sweep.axis,
      option: option,
      annees: [annee],
      montant: montant,
      possible: possible,
      certain: certain,
      references: sweep.stops.filter { values.contains($0.point.value) }
        .map { CliffReasons.tables($0.contract, option, annee) }
        .reduce(into: []) { all, more in all += more.filter { !all.contains($0) } }
    )
  }
}

extension AmountThreshold {
  /// Whether two thresholds differ by their years alone.
  fileprivate func isLike(_ other: AmountThreshold) -> Bool {
    montant == other.montant && possible == other.possible && certain == other.certain
  }

  fileprivate func joined(with other: AmountThreshold) -> AmountThreshold {
    AmountThreshold(
      axis: axis,
      option: option,
      annees: annees + other.annees,
      montant: montant,
      possible: possible,
      certain: certain,
      references: references + other.references.filter { !references.contains($0) }
    )
  }
}
