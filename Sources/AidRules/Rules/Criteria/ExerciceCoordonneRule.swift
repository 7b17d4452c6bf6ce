/// Criterion of avenant 7: coordinated practice (ESP, MSP, CPTS, regular meetings), a condition for signatures from
/// 2021 and an undertaking before (seed 0, « A partir de 2021 »: interprete).
enum ExerciceCoordonneRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    guard let debut = contract.regime.acces.exerciceCoordonne else {
      return Criterion(.exerciceCoordonne, .sansObjet, level: .oui, statut: .officiel, cause: .otherRegime)
    }
    tracer.read(debut.reference)
    guard contract.signature >= debut.value else {
      return Criterion(
        .exerciceCoordonne,
        .sansObjet,
        level: .oui,
        statut: debut.reference.statut,
        cause: .coordinatedPracticeUndertaken
      )
    }
    guard let coordinated = contract.situation.exerciceCoordonne else {
      return Criterion(
        .exerciceCoordonne,
        .inconnu,
        level: .inconnu,
        statut: debut.reference.statut,
        cause: .unanswered(.exerciceCoordonne)
      )
    }
    return Criterion(
      .exerciceCoordonne,
      coordinated ? .oui : .non,
      level: coordinated ? .oui : .non,
      value: .word(coordinated ? "oui" : "non"),
      bar: .word("oui"),
      statut: debut.reference.statut,
      modifiable: !coordinated,
      cause: coordinated ? .coordinatedPracticeMet : .coordinatedPracticeMissing
    )
  }

  /// Whether a contract signed before the condition undertakes it.
  static func isUndertaken(_ contract: Contract) -> Bool {
    contract.regime.acces.exerciceCoordonne.map { contract.signature < $0.value } ?? false
  }
}
