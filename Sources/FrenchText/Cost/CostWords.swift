package import AidRules

/// What is said around the figures of the cost.
package enum CostWords {
  /// The title of the section.
  package static let title = "Coût et reste à charge"
  /// What these figures are worth.
  package static let reserve =
    "Estimation, qui ne change rien à l'aide et n'engage ni la CPAM ni l'employeur."
  /// What none of them counts.
  package static let exclusions =
    "Ne sont pas comptés : mutuelle, prévoyance, médecine du travail, remplacement pendant les congés, formation, "
    + "matériel, locaux."
  /// What the words of the table mean.
  package static let legend =
    "Excédent : l'aide dépasse le coût. Reste : ce que vous payez ; sous zéro, l'aide dépasse le coût."
  /// The heading of the table of what is left to pay.
  package static let rests = "Ce qui reste à payer, objectifs atteints"
  /// The heading of the table of costs.
  package static let costs = "Coût estimé"
  /// The heading of the table of the aid.
  package static let aids = "Aide, objectifs atteints"
  /// The heading of the table of consultations.
  package static let consultations = "Consultations de plus par semaine pour couvrir le reste"
  /// The heading of what stood in for answers.
  package static let hypotheses = "Hypothèses du coût"
  /// The heading of the salaries of the grid.
  package static let grid = "Selon la position, temps plein, ce mois-ci"
  /// The group of the answers on the page that checks them.
  package static let group = "Coût (facultatif)"
  /// The heading of what was read for the cost.
  package static let read = "Ce que le coût a lu"

  /// The heading of a table by degree of achievement.
  package static func degrees(_ annee: Int) -> String {
    "\(French.ordinal(annee)) année, selon la part des objectifs atteinte"
  }

  /// The heading of an option.
  package static func option(_ option: OptionETP, isReserved: Bool) -> String {
    "\(option.text), tous les objectifs atteints\(isReserved ? ", si ce temps de travail vous est ouvert" : "") :"
  }
}

extension Fact {
  /// The button that opens the question of the cost.
  package var costButton: String {
    switch self {
    case .coutEmployeur: "Je connais mon coût"
    case .salaire: "Salaire"
    case .anciennete: "Ancienneté"
    case .heures: "Heures"
    case .coefficient: "Groupement"
    case .tarifConsultation: "Tarif"
    case .semaines: "Semaines"
    default: ""
    }
  }
}

extension GridLine {
  /// What the position costs, in a sentence.
  package var sentence: String {
    let brut = Hundredths((mois.brut * Fraction(100)).rounded).money
    let total = Hundredths((mois.total * Fraction(100)).rounded).money
    return "Position \(position) : brut \(brut), coût ≈ \(total) par mois, ≈ \(annee.text) par an."
  }
}

extension ReductionTerms {
  /// How a month's cost is worked out, with the figures of the barème.
  package var formula: [String] {
    func figure(_ reference: Reference) -> String { reference.valeur?.printed(key: reference.key) ?? "" }
    let power = "\(quarts.value)/4"
    return [
      "Coût d'un mois = brut + cotisations − réduction générale.",
      "Réduction = brut × coefficient.",
      "Coefficient = \(figure(minimum.reference)) + \(figure(delta.reference)) × [\(figure(part.reference)) × "
        + "(\(sortie.value) × \(smic.value.money) ÷ brut − 1)] puissance \(power), arrondi à "
        + "\(decimales.value) décimales ; au plus \(figure(plafond.reference)), nul à partir de "
        + "\(sortie.value) fois ce Smic.",
    ]
  }
}
