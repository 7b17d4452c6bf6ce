import AidRules

extension CriterionCause {
  /// The sentence of a cause of the criterion `patientele`.
  func patienteleSentence(_ comparison: Comparison, _ phrasing: Phrasing) -> String {
    switch self {
    case .patienteleReached(let indicateur):
      return reached(indicateur, comparison, phrasing)
    case .patienteleBelow(let indicateur):
      return below(indicateur, comparison, phrasing)
    case .patienteleBelowMaybeAdapted(let indicateur):
      return below(indicateur, comparison, phrasing) + " " + Self.maybeAdapted
    case .patienteleBelowAdapted(let indicateur, let situations, let children):
      return below(indicateur, comparison, phrasing) + " "
        + Self.adapted(situations.map(\.text) + (children ? ["nombreux enfants suivis"] : []), phrasing)
    case .patienteleByTranche(let tranche):
      return "Votre CPAM vous situe dans la tranche \(tranche.text) : le seuil P30 est atteint."
    case .patienteleTrancheBelow(let situations, let answered):
      let below = "Votre CPAM vous situe sous le seuil P30 de votre spécialité."
      if !situations.isEmpty { return below + " " + Self.adapted(situations.map(\.text), phrasing) }
      return answered ? below : below + " " + Self.maybeAdapted
    default:
      return
        "Le seuil de votre spécialité n'est pas publié : demandez-le, ou votre tranche, à \(phrasing.cpam)."
    }
  }

  private func reached(_ indicateur: Indicateur, _ comparison: Comparison, _ phrasing: Phrasing) -> String {
    guard let value = comparison.value, let bar = comparison.bar, let gap = comparison.gap else {
      return "\(French.capitalized(indicateur.name)) atteint le seuil."
    }
    let subject = subject(indicateur, value, phrasing)
    if gap == 0 { return "\(subject) : exactement le seuil demandé (\(bar.text))." }
    return "\(subject) : \(French.number(gap)) de plus que le seuil demandé (\(bar.text))."
  }

  private func below(_ indicateur: Indicateur, _ comparison: Comparison, _ phrasing: Phrasing) -> String {
    guard let value = comparison.value, let bar = comparison.bar, let gap = comparison.gap else {
      return "\(French.capitalized(indicateur.name)) n'atteint pas le seuil."
    }
    let lacking = French.count(-gap, "patient", "patients")
    return
      "\(subject(indicateur, value, phrasing)) : il manque \(lacking) pour atteindre le seuil (\(bar.text))."
  }

  private func subject(_ indicateur: Indicateur, _ value: Measure, _ phrasing: Phrasing) -> String {
    switch indicateur {
    case .pmt: (phrasing.minimumAge.map { "PMT de plus de \($0) ans" } ?? "PMT") + " de \(value.text)"
    case .fileActive: "File active de \(value.text)"
    }
  }

  private static let maybeAdapted =
    "Une situation particulière peut permettre un aménagement : répondez à cette question."

  private static func adapted(_ situations: [String], _ phrasing: Phrasing) -> String {
    let names = French.list(situations)
    return "Votre situation (\(names)) peut permettre un aménagement, à convenir avec \(phrasing.cpam)."
  }
}
