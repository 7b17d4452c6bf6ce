package import AidRules

/// The numbers that a rendering of an evaluation may print: what was typed, what the tree of the explanation read, what
/// the rules found, and the days of its calendar.
package struct KnownNumbers {
  /// The numbers, written as `PrintedNumbers` writes them.
  package internal(set) var all: Set<String> = []

  /// Knows nothing yet.
  package init() {}

  /// Gathers the numbers of an evaluation.
  package init(_ evaluation: Evaluation, bareme: Bareme) {
    // The first year of the contract is named where no year is shown.
    add(1)
    add(evaluation.day)
    add(evaluation.signature)
    add(bareme.verifieLe)
    addAnswers(evaluation.situation)
    add(evaluation.explanation, bareme, bareme.regime(evaluation.regime))
    for criterion in evaluation.criteria { add(criterion) }
    for option in evaluation.options { add(option) }
    for question in (try? bareme.questions(evaluation.situation, on: evaluation.day)) ?? [] {
      if let maximum = question.maximum { add(maximum.bounds) }
    }
    for deadline in evaluation.deadlines {
      if let date = deadline.date { add(date) }
      if case .anniversaire(let rank) = deadline.kind { add(rank) }
    }
    add(evaluation.judgedYear)
    addCost(evaluation, bareme)
  }

  /// The numbers of a text that aren't among these.
  package func strangers(in text: String, erasing erased: [String] = []) -> [PrintedNumbers.Printed] {
    PrintedNumbers.of(text, erasing: erased).filter { !all.contains($0.number) }
  }

  /// Adds a number that isn't the evaluation's.
  package mutating func add(_ number: Int) {
    all.insert(String(number.magnitude))
  }

  /// Adds those of two evaluations compared, and what separates their figures.
  package mutating func add(_ before: Evaluation, comparedWith after: Evaluation, bareme: Bareme) {
    all.formUnion(KnownNumbers(before, bareme: bareme).all)
    all.formUnion(KnownNumbers(after, bareme: bareme).all)
    for first in before.options {
      for second in after.options {
        for (low, high) in zip(first.figures, second.figures) {
          for (one, other) in zip(low, high) { add(other - one) }
        }
      }
    }
  }

  /// Adds the parts of a day.
  package mutating func add(_ day: Day) {
    let (year, month, dayOfMonth) = day.parts
    for part in [year, month, dayOfMonth] { add(part) }
  }

  /// Adds the numbers of a text.
  package mutating func add(_ text: String) {
    all.formUnion(PrintedNumbers.bare(text))
  }

  mutating func addAnswers(_ situation: Situation) {
    let counts = [
      situation.pmt, situation.fileActive, situation.seuilP30, situation.annee, situation.objectifPmt,
      situation.objectifFileActive, situation.pmtAtteinte, situation.fileActiveAtteinte,
    ]
    for count in counts.compactMap({ $0 }) { add(count) }
    for percent in [situation.honorairesCliniques, situation.partMoins16].compactMap({ $0 }) { add(percent) }
    addTypedCost(situation)
    if situation.situations?.contains(.soixanteCinqAns) == true { add(65) }
    let days = [situation.signature, situation.embauche].compactMap { $0 }
    for day in days + (situation.suspensions ?? []).flatMap({ [$0.debut, $0.fin] }) { add(day) }
  }

  /// Adds a percentage.
  package mutating func add(_ percent: Percent) {
    add(percent.decimals.isEmpty ? "\(percent.whole)" : "\(percent.whole),\(percent.decimals)")
  }

  /// Adds a number of hundredths, as money and as a bare number are written.
  package mutating func add(_ number: Hundredths) {
    let (whole, rest) = number.count.quotientAndRemainder(dividingBy: 100)
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    add(rest == 0 ? "\(whole)" : "\(whole),\(decimals)")
    if rest != 0, rest % 10 == 0 { add("\(whole),\(rest / 10)") }
  }

  /// Around an estimated limit either band is possible, as far as the margin goes: where it begins and where it ends.
  mutating func addMargins(_ regime: Regime) {
    guard let margin = regime.bandes.marge?.value else { return }
    for indicateur in Indicateur.allCases {
      let limits = regime.bandes.limits(indicateur)
      for limit in [limits.p90.value, limits.p95.value] {
        let width = limit * margin / 100
        add(limit - width)
        add(limit + width + 1)
      }
    }
  }

  /// The points that the methods of estimation rest on: starts, and the gains that their rates ask for there.
  private mutating func addMethods(_ regime: Regime) {
    guard case .points(let terms) = regime.objectifs.methode else { return }
    let methods = terms.estimations
    for point in [methods.e1.value.first, methods.e1.value.last] {
      add(point.depart)
      for part in methods.e1.value.parts.values { add((part * Fraction(point.gain)).floor) }
    }
    for rate in methods.e3.value.values {
      add(rate.p30)
      for taux in rate.taux.values { add((taux * Fraction(rate.p30)).floor) }
    }
    for line in methods.e4.value.values {
      for point in [line.first, line.last] {
        add(point.depart)
        add((point.taux * Fraction(point.depart)).floor)
      }
    }
  }

  mutating func add(_ node: Explanation, _ bareme: Bareme, _ regime: Regime?) {
    for reference in node.references { add(reference, bareme, regime) }
    for child in node.children { add(child, bareme, regime) }
  }

  mutating func add(_ reference: Reference, _ bareme: Bareme, _ regime: Regime?) {
    add(valueOf: reference)
    add(reference.verifieLe)
    guard let regime else { return }
    add(bareme.depuis(reference, under: regime))
    if reference == regime.bandes.marge?.reference { addMargins(regime) }
    if reference.key.split(separator: ".").dropLast().last == "estimations" { addMethods(regime) }
  }

  /// Adds what a place of the barème holds, without its days.
  mutating func add(valueOf reference: Reference) {
    switch reference.valeur {
    case .count(let value), .euros(let value): add(value)
    case .amount(let value): add(value)
    case .share(let text): add(share: text)
    case .text(let text): add(band: text)
    case .day(let day): add(day)
    case nil: break
    }
  }

  /// « 2/3 » is said to be about 66,7 %.
  private mutating func add(share text: String) {
    add(text)
    let terms = text.split(separator: "/").compactMap { Int($0) }
    guard terms.count == 2, terms[1] > 0 else { return }
    let tenths = (2_000 * terms[0] + terms[1]) / (2 * terms[1])
    add("\(tenths / 10),\(tenths % 10)")
  }

  /// « plus de 1 721 » begins at 1 722.
  private mutating func add(band text: String) {
    add(text)
    guard text.hasPrefix("plus de ") else { return }
    for number in PrintedNumbers.bare(text).compactMap({ Int($0) }) { add(number + 1) }
  }

  mutating func add(_ criterion: Criterion) {
    if let gap = criterion.gap { add(gap) }
    if case .percent(let value)? = criterion.value, case .percent(let bar)? = criterion.bar {
      add(value.distance(to: bar))
    }
  }

  private mutating func add(_ option: OptionEvaluation) {
    for year in option.aide {
      add(year.annee)
      add(year.debut)
      add(year.maximum)
      for payment in year.versements {
        add(payment.date)
        add(payment.montant)
      }
    }
    // What a table of the years adds up.
    add(option.aide.compactMap { $0.maximum?.low.amount }.reduce(0, +))
    add(option.aide.compactMap { $0.maximum?.high.amount }.reduce(0, +))
    for objective in option.objectifs {
      let figures = [objective.depart, objective.gain, objective.cible?.low, objective.cible?.high]
      for figure in figures.compactMap({ $0 }) { add(figure) }
    }
  }

  mutating func add(_ amount: Bounds<Euros>?) {
    guard let amount else { return }
    add(amount.low.amount)
    add(amount.high.amount)
  }
}

extension OptionEvaluation {
  /// The amounts of each year, of all of them together, and the targets, the lowest and the highest of each.
  fileprivate var figures: [[Int]] {
    let years = aide.map { year in year.maximum.map { [$0.low.amount, $0.high.amount] } ?? [0, 0] }
    let total = [0, 1].map { bound in years.map { $0[bound] }.reduce(0, +) }
    let targets = objectifs.map { objective in objective.cible.map { [$0.low, $0.high] } ?? [] }
    return years + [total] + targets
  }
}
