/// What the assistant costs the practice, and what the aid leaves to pay: an estimate, whatever it starts from.
public struct CostFinding: Hashable, Sendable {
  /// What the cost starts from.
  public let base: CostBase
  /// The open options, each with its years.
  public let options: [OptionCost]
  /// What stood in for an answer, or bounds what the figures say.
  public let hypotheses: [CostHypothesis]
  /// What was read in the barème.
  public let references: [Reference]

  /// The findings of an option.
  public func option(_ option: OptionETP) -> OptionCost? {
    options.first { $0.option == option }
  }
}

/// What a cost starts from, the surest first; euros a month for a full time.
public enum CostBase: Hashable, Sendable {
  /// The whole cost, known to the employer.
  case known(Hundredths)
  /// The coefficient that a groupement d'employeurs bills on the gross salary; nil salary for the whole grid.
  case groupement(coefficient: Hundredths, salaire: Hundredths?)
  /// The gross salary.
  case salary(Hundredths)
  /// Nothing: from the lowest to the highest position of an assistant.
  case grid
}

/// The cost of one option.
public struct OptionCost: Hashable, Sendable {
  /// The option.
  public let option: OptionETP
  /// The share of a full time that the doctor pays.
  public let temps: Fraction
  /// The contract years, all or the one asked.
  public let annees: [CostYear]

  /// The years added up; nil while the cost of one isn't known.
  public var total: CostYear? { CostYear(adding: annees) }
}

/// The cost of one contract year, or of several together.
public struct CostYear: Hashable, Sendable {
  /// The contract year, from 1; the first of several.
  public let annee: Int
  /// Its first day.
  public let debut: Day
  /// How well the aid is established; the cost is an estimate.
  public let statutAide: Statut?
  /// The cost; nil where some month's contributions aren't known.
  public let cout: Bounds<Euros>?
  /// The aid and what it leaves to pay, from no objective achieved to all of them.
  public let restes: [Remainder]

  /// What is left to pay once every objective is reached.
  public var reste: Bounds<Int>? { restes.last?.reste }
}

/// What the aid leaves to pay at one degree of achievement.
public struct Remainder: Hashable, Sendable {
  /// How much of the objectives is achieved, in percent.
  public let atteinte: Int
  /// The aid of the year.
  public let aide: Bounds<Euros>
  /// The cost less the aid, in euros, negative where the aid is more; nil where the cost isn't known.
  public let reste: Bounds<Int>?
  /// How many more consultations a week bring as much; nil without a fee, or where the rest isn't known.
  public let consultations: Bounds<Int>?
}

/// What stood in for an answer of the cost, or bounds what the figures say.
public enum CostHypothesis: Hashable, Sendable {
  /// The salary isn't known: from one position of the grid to another.
  case positions(Int, Int)
  /// The salary is below the SMIC of some month: the SMIC stands in.
  case raisedToSmic(Hundredths)
  /// No seniority was said: it is counted from the hire.
  case noSeniority
  /// Months after the last values known are counted with them.
  case constant(since: Day)
  /// Contributions aren't known before this day.
  case unknownBefore(Day)
  /// The fee that stands in for the doctor's.
  case tarif(Hundredths)
  /// No fee was said, and none stands in for it.
  case noTarif
  /// The weeks that stand in for the doctor's.
  case semaines(Int)
}

extension CostYear {
  /// Adds years up, degree of achievement by degree; nil while the cost of one isn't known.
  fileprivate init?(adding years: [CostYear]) {
    guard let first = years.first else { return nil }
    var (low, high) = (0, 0)
    for year in years {
      guard let cout = year.cout else { return nil }
      low += cout.low.amount
      high += cout.high.amount
    }
    annee = first.annee
    debut = first.debut
    statutAide = years.compactMap(\.statutAide).max()
    cout = Bounds(Euros(low), Euros(high))
    restes = first.restes.indices.map { index in
      let parts = years.map { $0.restes[index] }
      let aide = Bounds(
        Euros(parts.map(\.aide.low.amount).reduce(0, +)),
        Euros(parts.map(\.aide.high.amount).reduce(0, +))
      )
      return Remainder(
        atteinte: parts[0].atteinte,
        aide: aide,
        reste: Bounds(low - aide.high.amount, high - aide.low.amount),
        consultations: nil
      )
    }
  }
}
