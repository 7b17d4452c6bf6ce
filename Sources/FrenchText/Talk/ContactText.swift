package import AidRules
package import Guide

extension Contact {
  /// How to reach the institution: its number, its page, its public address.
  package func reach(_ regime: Regime) -> [String] {
    let number = telephone.flatMap { $0.reference(regime) }.flatMap { reference in
      reference.valeur?.printed(key: reference.key)
    }
    return [number, page, courriel?.adresse].compactMap(\.self)
  }
}
