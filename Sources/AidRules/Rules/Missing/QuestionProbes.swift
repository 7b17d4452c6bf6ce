/// The answers that tell whether a question is worth asking, besides those that tell whether a fact is missing.
enum QuestionProbes {
  /// The answers that change nothing by themselves, or only an option that wasn't asked.
  ///
  /// A file active and the threshold told by the CPAM tell once both are known, unless a band typed decides before them
  /// (ruling 21); the zone opens or closes options shown side by side.
  static func answers(to fact: Fact, _ contract: Contract, unknown: Set<Fact>) -> [Probes.Answering] {
    let situation = contract.situation
    switch fact {
    case .zone:
      guard situation.option == nil, situation.zone == nil else { return [] }
      return Zone.allCases.map { zone in { $0.zone = zone } }
    case .fileActive, .seuilP30:
      guard let specialite = situation.specialite, BandRule.minimumIsToldByCPAM(specialite, contract),
        situation.tranche == nil, situation.fileActive == nil, situation.seuilP30 == nil,
        unknown.isDisjoint(with: [.fileActive, .seuilP30])
      else { return [] }
      // One on each side.
      return [0, 1].map { fileActive in
        {
          $0.fileActive = fileActive
          $0.seuilP30 = 1
        }
      }
    default:
      return []
    }
  }
}
