/// A gain published for exactly this start.
enum PublishedRule {
  static func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ depart: Int,
    _ specialite: Specialite,
    _ contract: Contract
  ) -> ObjectiveRule.Finding? {
    let match = contract.regime.objectifs.points.first {
      $0.famille == specialite.famille && $0.indicateur == indicateur && $0.option == option
        && $0.depart == depart
    }
    return match.map {
      ObjectiveRule.Finding(
        gain: Bounds($0.gain.value),
        statut: $0.gain.reference.statut,
        method: .published,
        references: [$0.gain.reference]
      )
    }
  }
}
