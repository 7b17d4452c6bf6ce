import AidRules
import FrenchText

// What the contract of the aid says of the post.
extension JobDescription {
  /// Who may sign for a working time, where not every doctor may; nil where nothing is to be said.
  func access(to option: OptionETP) -> String? {
    guard let terms = regime.terms(option) else { return nil }
    switch terms.acces {
    case .ouvert, .zone: return nil
    case .complementaire(let conditions):
      let zones = French.list(Zone.allCases.filter(conditions.zonesOuvertes.contains).map(\.text), "ou")
      return "\(option.text) suppose un second assistant, possible à partir de la "
        + "\(French.ordinal(conditions.anneeMinimale.value)) année du contrat, en \(zones), si les objectifs du premier "
        + "assistant sont atteints et si la CPAM juge la patientèle importante."
    case .ferme, .absente:
      let open = bareme.regimes.filter { $0.terms(option)?.isOffered == true }.map { French.regime($0.id) }
      let none =
        "\(option.text)\u{A0}: aucun nouveau contrat ne se signe sous ce texte (\(French.regime(regime.id)))"
      return open.isEmpty ? "\(none)." : "\(none)\u{202F}; il ne vaut que sous\u{A0}: \(French.list(open))."
    }
  }

  /// What backs it.
  var accessReferences: [Reference] {
    guard let terms = option.flatMap({ regime.terms($0) }) else { return [] }
    switch terms.acces {
    case .ouvert, .zone: return []
    case .ferme, .absente: return [terms.reference]
    case .complementaire(let conditions):
      return [
        conditions.anneeMinimale.reference, conditions.zone, conditions.objectifsAtteints,
        conditions.patienteleImportante,
      ]
    }
  }

  /// The end of the trial period: no rule computes its day, which a renewal moves.
  var endOfTrial: JobSection.Block {
    let label = "Fin de la période d'essai"
    let reference = regime.vie.employeur.essaiMois.reference
    guard hiring != nil, let length = reference.valeur?.printed(key: reference.key) else {
      return .blank(label)
    }
    return .known(label, "au plus tard \(length) après l'embauche, sauf renouvellement")
  }

  /// What the evaluation doubts of the hire.
  var doubts: [String] {
    guard let evaluation, let phrasing = Phrasing(evaluation, in: bareme) else { return [] }
    return evaluation.warnings.filter { $0.doubt(on: .embauche) != nil }.map { $0.sentence(phrasing) }
  }
}
