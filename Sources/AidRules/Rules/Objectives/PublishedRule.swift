/// A gain published for exactly this start, specialty and option (rule book, 6.2).
///
/// Médecine générale: PMT 775, +195 for 0.5 ETP and +305 for 1 ETP, file active 1 025, +505 and +661; pédiatrie: file
/// active 949, +235 and +352, PMT 51, +14 and +21 (seed 1, « soit un total de … patients »); médecine générale, PMT 1 300,
/// +260 for 1 ETP (presse). They are of the convention 2024: for a contract of the règlement arbitral they count as an
/// interpretation.
enum PublishedRule {
  static func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: PublishedTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding? {
    guard let gain = point(indicateur, option, terms, contract)?.gain else { return nil }
    tracer.read(gain.reference)
    tracer.read(terms.transposition)
    return ObjectiveRule.Finding(
      gain: Bounds(gain.value),
      statut: max(gain.reference.statut, terms.transposition?.statut ?? .officiel),
      method: .published
    )
  }

  static func point(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: PublishedTerms,
    _ contract: Contract
  ) -> PublishedPoint? {
    guard let depart = contract.situation.depart(indicateur),
      let famille = contract.situation.specialite?.famille
    else { return nil }
    return terms.points.first {
      $0.famille == famille && $0.indicateur == indicateur && $0.option == option && $0.depart == depart
    }
  }
}
