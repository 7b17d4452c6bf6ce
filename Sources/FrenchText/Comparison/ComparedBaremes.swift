package import AidRules

extension Sides<Bareme> {
  /// The day the barème was last checked; both barèmes, by name and day, where two are used.
  package func checks(_ inBefore: String, _ inAfter: String) -> String {
    guard before.empreinte != after.empreinte else { return "Barème vérifié le \(before.verifieLe.text)." }
    let named = map { "barème \($0.version) vérifié le \($0.verifieLe.text)" }
    return "\(French.capitalized(named.before)) \(inBefore), \(named.after) \(inAfter)."
  }
}
