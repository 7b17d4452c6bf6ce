import AidRules
import FrenchText

extension Bareme {
  /// The values of the cost, in the order a reader meets them; none depends on the contract's text.
  package var costSections: [LegalSection] {
    [
      LegalSection(title: "Salaires bruts mensuels, temps plein", lines: couts.salaryLines),
      LegalSection(title: "Cotisations de l'employeur", lines: couts.contributionLines),
      LegalSection(title: "Autres valeurs", lines: couts.otherLines),
    ]
  }

  /// The title over the values of the cost.
  var costHeading: String { "Coût d'un assistant, sans effet sur l'aide" }
}

extension CostTerms {
  fileprivate var salaryLines: [LegalLine] {
    let smic = smic.steps.map { LegalLine("Smic, dès le \($0.depuis.text)", $0.valeur) }
    let grid = grille.steps.flatMap { step in
      step.valeur.sorted { $0.key < $1.key }.map {
        LegalLine("Grille, position \($0.key), dès le \(step.depuis.text)", $0.value)
      }
    }
    return smic + grid
      + [
        LegalLine("Position la plus basse d'un assistant", positions.premiere),
        LegalLine("Position la plus haute d'un assistant", positions.derniere),
      ]
      + anciennete.map { LegalLine("Prime d'ancienneté, après \($0.annees) ans", $0.taux) }
  }

  fileprivate var contributionLines: [LegalLine] {
    let rates = cotisations.steps.map {
      LegalLine("Cotisations avant réduction, en part du brut, dès le \($0.depuis.text)", $0.valeur)
    }
    return rates + reduction.steps.flatMap { $0.valeur.lines(since: $0.depuis) }
  }

  fileprivate var otherLines: [LegalLine] {
    [
      LegalLine("Temps plein, par semaine", tempsPlein, "heures"),
      LegalLine("Groupement d'employeurs, facturé en part du brut", coefficient),
      LegalLine("Consultation de médecine générale", tarif),
      LegalLine("Semaines travaillées par an", semaines),
      LegalLine("Mutuelle, prévoyance, médecine du travail, remplacement, matériel", "non comptés", exclus),
    ]
  }
}

extension ReductionTerms {
  fileprivate func lines(since day: Day) -> [LegalLine] {
    func name(_ term: String) -> String { "Réduction générale dès le \(day.text), \(term)" }
    return [
      LegalLine(name("coefficient le plus bas"), minimum),
      LegalLine(name("coefficient ajouté au niveau du Smic"), delta),
      LegalLine(name("part de la parenthèse"), part), LegalLine(name("fin, en Smic"), sortie),
      LegalLine(name("exposant, en quarts"), quarts), LegalLine(name("coefficient le plus haut"), plafond),
      LegalLine(name("décimales du coefficient"), decimales), LegalLine(name("Smic de la formule"), smic),
    ]
  }
}
