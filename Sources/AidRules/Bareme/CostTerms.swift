/// What an assistant costs an employer, as far as it is published: dated by the calendar, whatever the contract's text.
public final class CostTerms: Sendable {
  /// The monthly SMIC, gross, full time.
  public let smic: Dated<Legal<Hundredths>>
  /// The gross monthly salary of each position, full time.
  public let grille: Dated<[Int: Legal<Hundredths>]>
  /// The lowest and the highest position of an assistant.
  public let positions: PositionTerms
  /// The seniority bonus, by completed years, the fewest first.
  public let anciennete: [SeniorityTerms]
  /// The employer's contributions before any reduction, as a share of the gross salary.
  public let cotisations: Dated<Legal<Fraction>>
  /// The general reduction of these contributions.
  public let reduction: Dated<ReductionTerms>
  /// The weekly hours of a full time.
  public let tempsPlein: Legal<Int>
  /// What a groupement d'employeurs bills, as a share of the gross salary.
  public let coefficient: Legal<Fraction>
  /// The fee of a consultation of médecine générale.
  public let tarif: Legal<Hundredths>
  /// The weeks that a doctor works in a year.
  public let semaines: Legal<Int>
  /// What none of these figures counts.
  public let exclus: Reference

  /// Creates the terms.
  public init(
    smic: Dated<Legal<Hundredths>>,
    grille: Dated<[Int: Legal<Hundredths>]>,
    positions: PositionTerms,
    anciennete: [SeniorityTerms],
    cotisations: Dated<Legal<Fraction>>,
    reduction: Dated<ReductionTerms>,
    tempsPlein: Legal<Int>,
    coefficient: Legal<Fraction>,
    tarif: Legal<Hundredths>,
    semaines: Legal<Int>,
    exclus: Reference
  ) {
    self.smic = smic
    self.grille = grille
    self.positions = positions
    self.anciennete = anciennete
    self.cotisations = cotisations
    self.reduction = reduction
    self.tempsPlein = tempsPlein
    self.coefficient = coefficient
    self.tarif = tarif
    self.semaines = semaines
    self.exclus = exclus
  }
}

extension CostTerms {
  /// The last day, up to this one, on which a dated value changed; nil before them all.
  func lastChange(by day: Day) -> Day? {
    [smic.change(by: day), grille.change(by: day), cotisations.change(by: day), reduction.change(by: day)]
      .compactMap(\.self).max()
  }

  /// The day from which a value holds; nil for one that no day dates.
  func depuis(_ reference: Reference) -> Day? {
    let dated =
      smic.steps.map { ($0.depuis, [$0.valeur.reference]) }
      + grille.steps.map { ($0.depuis, $0.valeur.values.map(\.reference)) }
      + cotisations.steps.map { ($0.depuis, [$0.valeur.reference]) }
      + reduction.steps.map { ($0.depuis, $0.valeur.references) }
    return dated.first { $0.1.contains(reference) }?.0
  }
}

/// The positions that the grid of salaries gives an assistant.
public struct PositionTerms: Sendable {
  /// The lowest.
  public let premiere: Legal<Int>
  /// The highest.
  public let derniere: Legal<Int>

  /// Creates the terms.
  public init(premiere: Legal<Int>, derniere: Legal<Int>) {
    self.premiere = premiere
    self.derniere = derniere
  }
}

/// A step of the seniority bonus.
public struct SeniorityTerms: Sendable {
  /// The completed years from which it is due.
  public let annees: Int
  /// The bonus, as a share of the salary of the grid.
  public let taux: Legal<Fraction>

  /// Creates a step.
  public init(annees: Int, taux: Legal<Fraction>) {
    self.annees = annees
    self.taux = taux
  }
}

/// The general reduction of the employer's contributions, full time:
/// minimum + delta × [part × (sortie × SMIC ÷ gross − 1)] ^ (quarts ÷ 4), never above `plafond`, nothing from `sortie` SMIC on.
public final class ReductionTerms: Sendable {
  /// The least coefficient.
  public let minimum: Legal<Fraction>
  /// What is added to it at the SMIC.
  public let delta: Legal<Fraction>
  /// The share of the bracket.
  public let part: Legal<Fraction>
  /// How many SMIC end the reduction.
  public let sortie: Legal<Int>
  /// The exponent, in quarters.
  public let quarts: Legal<Int>
  /// The greatest coefficient.
  public let plafond: Legal<Fraction>
  /// The decimals that the coefficient is rounded to.
  public let decimales: Legal<Int>
  /// The SMIC of the formula, which a rise during the year leaves unchanged.
  public let smic: Legal<Hundredths>

  /// Creates the terms.
  public init(
    minimum: Legal<Fraction>,
    delta: Legal<Fraction>,
    part: Legal<Fraction>,
    sortie: Legal<Int>,
    quarts: Legal<Int>,
    plafond: Legal<Fraction>,
    decimales: Legal<Int>,
    smic: Legal<Hundredths>
  ) {
    self.minimum = minimum
    self.delta = delta
    self.part = part
    self.sortie = sortie
    self.quarts = quarts
    self.plafond = plafond
    self.decimales = decimales
    self.smic = smic
  }

  /// What the formula reads.
  var references: [Reference] {
    [minimum, delta, part, plafond].map(\.reference) + [sortie, quarts, decimales].map(\.reference)
      + [smic.reference]
  }
}
