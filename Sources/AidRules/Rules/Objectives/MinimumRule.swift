/// Whether a start is below the specialty's minimum, so that only a circumstance can have admitted it: nobody published
/// the objective of such a start (ruling 24).
enum MinimumRule {
  static func isBelow(_ indicateur: Indicateur, _ contract: Contract) -> Bool {
    guard let depart = contract.situation.depart(indicateur) else { return false }
    let acces = contract.regime.acces
    switch (contract.situation.specialite?.famille, indicateur) {
    case (.medecineGenerale, .pmt): return depart < acces.pmtMedecineGenerale.value
    case (.pediatrie, .fileActive): return acces.fileActivePediatrie.map { depart < $0.value } ?? false
    case (.autre, .fileActive):
      if let tranche = contract.situation.tranche { return tranche == .sousP30 }
      return contract.situation.seuilP30.map { depart < $0 } ?? false
    default: return false
    }
  }
}
