package import AidRules

extension BalanceAim {
  /// What the balance asks, in one sentence a way.
  ///
  ///     1 ETP, 3e année, 11 000 € de solde : PMT 1 080 (+305) et file active 1 686 (+661).
  package func sentences(_ phrasing: Phrasing) -> [String] {
    let name = "\(option.text), \(French.ordinal(annee)) année, \(montant.text) de solde"
    guard montant <= entier.high else {
      return [
        "\(name) : hors d'atteinte, le solde entier est \(entier.exact == nil ? "" : "de ")\(entier.text)."
      ]
    }
    var sentences: [String] = []
    if let ensemble {
      let sure = isExact ? "" : " à coup sûr"
      sentences.append("\(name)\(sure) : \(French.list(ensemble.map(\.text))).")
    } else if !inconnus.isEmpty {
      let names = French.list(inconnus.map(\.name))
      sentences.append("\(name) : personne ne connaît l'objectif de \(names), à demander à \(phrasing.cpam).")
    } else {
      sentences.append("\(name) : jamais certain, le solde entier va \(entier.text).")
    }
    return sentences + loneSentences
  }

  /// The figures that are enough alone, under the readings that let them be.
  private var loneSentences: [String] {
    let best = montant > entier.low || !isExact ? "Au mieux" : nil
    guard let combinaison else {
      let hoped = ensemble == nil ? seuls.compactMap(\.possible) : []
      return hoped.map { "\(best ?? "Sinon") : \($0.text)." }
    }
    let sure = seuls.compactMap(\.certain)
    let hoped = seuls.filter { $0.certain == nil }.compactMap(\.possible)
    var sentences: [String] = []
    if !sure.isEmpty {
      sentences.append("À lui seul, ce chiffre suffit : \(French.list(sure.map(\.text), "ou")).")
    }
    if !hoped.isEmpty {
      let reading = combinaison.decision.map { " (interprétation \($0))" } ?? ""
      let condition = French.capitalized(
        [best, "si un seul objectif suffit\(reading)"].compactMap { $0 }.joined(separator: ", ")
      )
      sentences.append("\(condition) : \(French.list(hoped.map(\.text), "ou")).")
    }
    return sentences
  }
}

extension ReachedFigure {
  /// The figure and the patients to gain.
  package var text: String {
    let sign = statut == .estime ? "≈ " : ""
    let added = gain > 0 ? French.signed(gain) : "sans patient de plus"
    return "\(indicateur.text) \(sign)\(French.number(atteinte)) (\(added))"
  }
}

extension NoBalance {
  /// Why nothing is to gain, in one sentence.
  package func sentence(_ phrasing: Phrasing) -> String {
    switch self {
    case .neverModulated:
      "Le texte de votre contrat ne fait pas dépendre les versements des objectifs : il n'y a pas de solde à gagner."
    case .paidWhole(let annee, let first):
      "La \(French.ordinal(annee)) année est versée entière, quels que soient les objectifs : le solde en dépend à "
        + "partir de la \(French.ordinal(first))."
    case .nothing(let annee):
      "Aucune aide la \(French.ordinal(annee)) année dans cette situation : pas de solde à gagner."
    }
  }
}

extension Slope {
  /// How the balance grows, in one sentence.
  ///
  ///     0,5 ETP, de la 3e à la 5e année : de 0 € à 5 500 € de solde entre 775 et 970 patients, si un objectif suffit.
  package var sentence: String {
    let name = "\(option.text), \(French.years(annees))"
    if let bas, bas == haut { return "\(name) : \(text(bas))." }
    let ways = [
      haut.map { "\(isExact ? "" : "au mieux, ")\(text($0)), si un seul objectif suffit" },
      bas.map { "\(isExact ? "" : "au pire, ")\(text($0)), s'il les faut tous" }
        ?? "rien de plus s'il les faut tous",
    ]
    return "\(name) : \(ways.compactMap { $0 }.joined(separator: " ; "))."
  }

  private func text(_ ramp: Ramp) -> String {
    let sign = statut == .estime ? "≈ " : ""
    return "le solde monte \(ramp.montants.text) entre \(French.number(ramp.from)) et "
      + "\(sign)\(French.number(ramp.to)) patients"
  }
}
