package import AidRules

extension Euros {
  /// The amount as it is printed.
  ///
  ///     Euros(14_000).text  // 14 000 €
  package var text: String {
    French.number(amount) + French.narrowSpace + "€"
  }
}

extension Hundredths {
  /// The number with its decimals, none where they are zero.
  ///
  ///     Hundredths(1_750).number  // 17,5
  package var number: String {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return French.number(whole) }
    let decimals = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(French.number(whole)),\(decimals)"
  }

  /// The amount in euros, with its two decimals unless they are zero.
  ///
  ///     Hundredths(186_702).money  // 1 867,02 €
  package var money: String {
    let (whole, cents) = count.quotientAndRemainder(dividingBy: 100)
    let decimals = cents == 0 ? "" : cents < 10 ? ",0\(cents)" : ",\(cents)"
    return French.number(whole) + decimals + French.narrowSpace + "€"
  }
}

extension Bounds<Euros> {
  /// The amount, or « de … à … » when only bounds are known.
  package var text: String {
    exact?.text ?? "de \(low.text) à \(high.text)"
  }

  /// The same, with the sign of an estimate before one: a computed figure is never bare.
  package func text(_ statut: Statut?) -> String {
    guard statut == .estime else { return text }
    return exact.map { "≈ \($0.text)" } ?? "≈ \(low.text) à \(high.text)"
  }
}

extension Bounds<Euros> {
  /// The amount in a table: the currency once, the sign of an estimate first.
  ///
  ///     ≈ 14 000 à 19 000 €
  package func cell(_ statut: Statut?) -> String {
    let sign = statut == .estime ? "≈" + French.noBreakSpace : ""
    return sign + (exact?.text ?? "\(French.number(low.amount)) à \(high.text)")
  }
}

extension Bounds<Int> {
  /// The number, or « de … à … » when only bounds are known.
  package var text: String {
    exact.map(French.number) ?? "de \(French.number(low)) à \(French.number(high))"
  }

  /// The same, with the sign of an estimate before one: a computed figure is never bare.
  package func text(_ statut: Statut?) -> String {
    guard statut == .estime else { return text }
    let (low, high) = (French.number(low), French.number(high))
    return low == high ? "≈ \(low)" : "≈ \(low) à \(high)"
  }
}

extension Percent {
  /// The percentage as it is printed, every decimal kept: rounding 79,95 would contradict the verdict.
  package var text: String {
    decimalText + French.narrowSpace + "%"
  }

  /// The figure alone, as in « il manque 0,05 point ».
  var decimalText: String {
    decimals.isEmpty ? String(whole) : "\(whole),\(decimals)"
  }
}

extension OptionETP {
  /// The working time, for example `0,5 ETP`.
  package var text: String {
    switch self {
    case .tiers: "1/3 ETP"
    case .demi: "0,5 ETP"
    case .un: "1 ETP"
    case .unEtDemi: "1,5 ETP"
    case .deux: "2 ETP"
    }
  }
}
