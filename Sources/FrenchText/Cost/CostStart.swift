package import AidRules

extension CostBase {
  /// What the cost starts from, in one sentence.
  package var sentence: String {
    switch self {
    case .known(let month):
      "Votre coût : \(month.money) par mois pour un temps plein."
    case .groupement(let coefficient, let salaire?):
      "Groupement d'employeurs : salaire brut de \(salaire.money) par mois, multiplié par \(coefficient.number)."
    case .groupement(let coefficient, nil):
      "Groupement d'employeurs : salaire brut de la grille, multiplié par \(coefficient.number)."
    case .salary(let salaire):
      "Salaire brut : \(salaire.money) par mois pour un temps plein, plus les cotisations de l'employeur."
    case .grid:
      "Salaire non indiqué : le coût va d'un bout à l'autre de la grille des assistants médicaux."
    }
  }

  /// The base for scripts.
  package var identifier: String {
    switch self {
    case .known: "cout_employeur"
    case .groupement: "coefficient"
    case .salary: "salaire"
    case .grid: "grille"
    }
  }
}

extension CostHypothesis {
  /// What stood in for an answer, or what the figures leave open, in one sentence.
  package var sentence: String {
    switch self {
    case .positions(let first, let last):
      "Le salaire va de la position \(first) à la position \(last) de la grille de la convention collective."
    case .raisedToSmic(let smic):
      "Un salaire plus bas que le Smic du mois est porté au Smic (\(smic.money))."
    case .noSeniority:
      "L'ancienneté n'est pas indiquée : elle se compte depuis l'embauche."
    case .constant(let day):
      "Les mois à venir gardent les dernières valeurs connues, celles du \(day.text)."
    case .unknownBefore(let day):
      "Les valeurs d'avant le \(day.text) ne sont pas connues : une année commencée plus tôt n'a pas de coût."
    case .tarif(let fee):
      "Une consultation est comptée \(fee.money), le tarif d'un généraliste."
    case .noTarif:
      "Sans le tarif d'une consultation, on ne sait pas combien il en faudrait de plus."
    case .semaines(let weeks):
      "L'année est comptée de \(French.count(weeks, "semaine travaillée", "semaines travaillées"))."
    }
  }
}
