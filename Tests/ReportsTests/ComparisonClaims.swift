import AidRules
import FrenchText
import LawSupport
@testable import Reports

/// What a comparison claims, difference by difference: each figure is that of its own option, year, criterion or
/// objective, on one side or the other.
struct ComparisonClaims {
  /// The sentences, each with its own numbers.
  private(set) var claims: [Claim] = []
  private let compared: Compared

  init(_ compared: Compared) {
    self.compared = compared
    for difference in compared.differences {
      let known = known(difference.finding)
      for text in [difference.title, difference.sentence(in: compared), difference.gap ?? ""] {
        claims.append(Claim(text: text, known: known))
      }
      for change in difference.references { add(change) }
    }
  }

  private mutating func add(_ change: ReferenceChange) {
    var known = KnownNumbers()
    for (reference, side) in [
      (change.before, \Sides<Evaluation>.before), (change.after, \Sides<Evaluation>.after),
    ] {
      guard let reference else { continue }
      // A group has no value of its own: its figures are those of its lines.
      let lines = compared.baremes.after.regimes.flatMap(\.sections).flatMap(\.lines)
      if reference.valeur == nil {
        for line in lines where line.reference == reference { known.add(line.value) }
      }
      known.add(
        KnownNumbers(
          [reference],
          bareme: compared.baremes.after,
          under: compared.evaluations[keyPath: side].regime
        )
      )
    }
    for reading in change.readings(compared.baremes) {
      claims.append(Claim(text: reading.values.before ?? "", known: known))
      claims.append(Claim(text: reading.values.after ?? "", known: known))
    }
  }

  private func known(_ finding: Difference.Finding) -> KnownNumbers {
    let evaluations = compared.evaluations
    var known = KnownNumbers()
    switch finding {
    case .regime, .verdict, .manquants, .decisions: break
    case .criterion(let sides):
      known.add(KnownNumbers(sides.before, in: evaluations.before))
      known.add(KnownNumbers(sides.after, in: evaluations.after))
    case .acces(let sides):
      add(sides.before, in: evaluations.before, to: &known)
      add(sides.after, in: evaluations.after, to: &known)
    case .maximum(let pair, let years), .versements(let pair, let years):
      add(years.before, of: pair.before, in: evaluations.before, to: &known)
      add(years.after, of: pair.after, in: evaluations.after, to: &known)
      known.add(gap: years.map { $0?.maximum })
    case .total(_, let totals):
      for total in [totals.before, totals.after].compactMap({ $0?.montant }) {
        known.add(total.low.amount)
        known.add(total.high.amount)
      }
      known.add(gap: totals.map { $0?.montant })
    case .objectif(let pair, _, let objectives):
      add(objectives.before, of: pair.before, in: evaluations.before, to: &known)
      add(objectives.after, of: pair.after, in: evaluations.after, to: &known)
    case .echeance(let sides):
      for deadline in [sides.before, sides.after].compactMap({ $0 }) {
        if let date = deadline.date { known.add(date) }
        if case .anniversaire(let rank) = deadline.kind { known.add(rank) }
      }
    }
    return known
  }

  private func add(_ option: OptionEvaluation?, in evaluation: Evaluation, to known: inout KnownNumbers) {
    guard let option, let node = evaluation.explanation.first(.acces(option.option)) else { return }
    known.add(KnownNumbers(node.allReferences, bareme: compared.baremes.after, under: evaluation.regime))
    known.add(evaluation.judgedYear)
  }

  private func add(
    _ year: AidYear?,
    of option: OptionETP?,
    in evaluation: Evaluation,
    to known: inout KnownNumbers
  ) {
    guard let year, let found = option.flatMap(evaluation.option) else { return }
    known.add(KnownNumbers(year, of: found, in: evaluation))
  }

  private func add(
    _ objective: Objective?,
    of option: OptionETP?,
    in evaluation: Evaluation,
    to known: inout KnownNumbers
  ) {
    guard let objective, let option else { return }
    known.add(KnownNumbers(objective, of: option, in: evaluation))
  }
}

extension KnownNumbers {
  /// Adds what separates two amounts, nothing being zero.
  mutating func add(gap amounts: Sides<Bounds<Euros>?>) {
    let (before, after) = (amounts.before ?? Bounds(Euros(0)), amounts.after ?? Bounds(Euros(0)))
    add(after.low.amount - before.low.amount)
    add(after.high.amount - before.high.amount)
  }
}
