/// What an assistant costs and what the aid leaves to pay, option by option (section 10).
///
/// Every figure is an estimate. The contract years are those of the aid, twelve months from the hire, each month with the
/// values in force on its first day; the latest values known hold for the months to come.
struct CostRule {
  let terms: CostTerms
  let situation: Situation
  private(set) var hypotheses: [CostHypothesis] = []
  private(set) var references: [Reference] = []
  /// The months and the years worked out: the options share them, and most months are the same.
  private var months: [MonthKind: Bounds<Fraction>?] = [:]
  private var years: [Day: Bounds<Fraction>?] = [:]

  /// What a month's cost depends on: the last change of the values by its first day, and the seniority.
  private struct MonthKind: Hashable {
    let since: Day?
    let seniority: Int
  }

  init(_ terms: CostTerms, _ situation: Situation) {
    self.terms = terms
    self.situation = situation
  }

  /// What the cost starts from: what the employer knows wins over any estimate.
  var base: CostBase {
    if let known = situation.coutEmployeur { return .known(known) }
    if let coefficient = situation.coefficient {
      return .groupement(coefficient: coefficient, salaire: situation.salaire)
    }
    return situation.salaire.map(CostBase.salary) ?? .grid
  }

  /// What twelve months from a day cost for a full time, exact; nil while some month's values aren't known.
  mutating func year(from start: Day) -> Bounds<Fraction>? {
    if let known = years[start] { return known }
    let year = sum(from: start)
    years[start] = .some(year)
    return year
  }

  private mutating func sum(from start: Day) -> Bounds<Fraction>? {
    var (low, high) = (Fraction(0), Fraction(0))
    for month in 0..<12 {
      guard let cost = self.month(on: start.adding(months: month)) else { return nil }
      low = low + cost.low
      high = high + cost.high
    }
    return Bounds(low, high)
  }

  /// What the month that begins on a day costs for a full time.
  private mutating func month(on day: Day) -> Bounds<Fraction>? {
    if case .known(let cost) = base { return Bounds(cost.fraction) }
    let kind = MonthKind(since: terms.lastChange(by: day), seniority: seniority(on: day))
    let cost: Bounds<Fraction>?
    if let known = months[kind] {
      cost = known
    } else {
      cost = month(of: kind, on: day)
      months[kind] = .some(cost)
    }
    if cost != nil { noteConstant(day) }
    return cost
  }

  private mutating func month(of kind: MonthKind, on day: Day) -> Bounds<Fraction>? {
    guard let salaries = salaries(kind.seniority, on: day) else { return nil }
    let low = total(salaries.low, on: day)
    let high = salaries.low == salaries.high ? low : total(salaries.high, on: day)
    guard let low, let high else { return nil }
    return Bounds(low, high)
  }

  /// The gross salaries possible, the seniority bonus included.
  private mutating func salaries(_ seniority: Int, on day: Day) -> Bounds<Fraction>? {
    guard let smic = terms.smic.on(day) else {
      return unknown(before: terms.smic.first)
    }
    read(smic.reference)
    let base: Bounds<Hundredths>
    if let salaire = situation.salaire {
      base = Bounds(salaire)
      if salaire < smic.value { note(.raisedToSmic(smic.value)) }
    } else {
      guard let grid = GrossSalaryRule.grid(terms, on: day) else {
        return unknown(before: terms.grille.first)
      }
      base = grid
      noteGrid(on: day)
    }
    if situation.anciennete == nil { note(.noSeniority) }
    for step in terms.anciennete where step.annees <= seniority { read(step.taux.reference) }
    let low = GrossSalaryRule.judge(base.low, seniority: seniority, terms, on: day)
    let high = GrossSalaryRule.judge(base.high, seniority: seniority, terms, on: day)
    guard let low, let high else { return nil }
    return Bounds(low, high)
  }

  /// What a gross salary costs that month, by the employer's contributions or by a groupement's coefficient.
  private mutating func total(_ brut: Fraction, on day: Day) -> Fraction? {
    if case .groupement(let coefficient, _) = base { return brut * coefficient.fraction }
    guard let month = MonthCost(brut: brut, terms, on: day) else {
      return unknown(before: [terms.cotisations.first, terms.reduction.first].compactMap(\.self).max())
    }
    read(terms.cotisations.on(day)?.reference)
    for reference in terms.reduction.on(day)?.references ?? [] { read(reference) }
    return month.total
  }

  /// The completed years of seniority on a day.
  private func seniority(on day: Day) -> Int {
    let start = situation.embauche ?? situation.signature ?? firstDay
    var years = situation.anciennete ?? 0
    var anniversary = 1
    while let start, start.adding(years: anniversary) <= day {
      years += 1
      anniversary += 1
    }
    return years
  }

  /// The first day of the contract, where neither hire nor signature was said.
  var firstDay: Day?

  private mutating func noteGrid(on day: Day) {
    let (low, high) = (terms.positions.premiere, terms.positions.derniere)
    note(.positions(low.value, high.value))
    read(low.reference)
    read(high.reference)
    for position in [low.value, high.value] { read(terms.grille.on(day)?[position]?.reference) }
  }

  /// Says that the last values known stand in for those of later years, once.
  private mutating func noteConstant(_ day: Day) {
    guard let last = [terms.smic.last, terms.reduction.last].compactMap(\.self).max(),
      day >= Day(last.parts.year + 1, 1, 1) ?? last
    else { return }
    note(.constant(since: last))
  }

  private mutating func unknown<Value>(before day: Day?) -> Value? {
    if let day { note(.unknownBefore(day)) }
    return nil
  }

  mutating func note(_ hypothesis: CostHypothesis) {
    if !hypotheses.contains(hypothesis) { hypotheses.append(hypothesis) }
  }

  mutating func read(_ reference: Reference?) {
    if let reference, !references.contains(reference) { references.append(reference) }
  }
}
