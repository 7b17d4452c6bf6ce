/// A value that nobody has checked against its source for long is said beside the answer.
///
/// Every value of the barème carries the day it was last checked (rule book, section 1: « barème vérifié le … »). More than
/// the barème's number of months later (`controle_mois`, twelve) its source may have changed: one warning names the oldest
/// check among the values that the reasoning read. Twelve months to the day are not too old. The delay is the project's own
/// choice; no source sets it.
enum StaleCheckRule {
  static func judge(_ events: [RecordingTracer.Event], _ contract: Contract) -> [Said<Warning>] {
    var oldest = contract.regime.debut.reference
    for case .read(let reference) in events where reference.verifieLe < oldest.verifieLe {
      oldest = reference
    }
    let months = contract.bareme.controleMois
    guard oldest.verifieLe.adding(months: months.value) < contract.day else { return [] }
    let source = oldest.sources.first.map { contract.bareme.source($0)?.court ?? $0 }
    let warning = Warning.staleCheck(
      key: oldest.key,
      source: source,
      checked: oldest.verifieLe,
      months: months.value
    )
    return [Said(warning, reading: [oldest, months.reference])]
  }
}
