extension Comparing {
  /// What differs in the amounts, the payments and the objectives of each pair of options.
  func figures() -> [Difference] {
    pairs.flatMap { pair in
      let names = pair.map { $0?.option }
      return maxima(pair, names) + payments(pair, names) + objectives(pair, names)
    }
  }

  /// The years to set against each other: the one asked of each side, else those of either text that both sides show.
  private func years(_ pair: Sides<OptionEvaluation?>) -> [Sides<AidYear?>] {
    let shown = pair.map { $0?.aide ?? [] }
    let isAsked = sides.map { $0.situation.annee != nil }
    if isAsked.before, isAsked.after { return [shown.map(\.first)] }
    let numbers = shown.map { Set($0.map(\.annee)) }
    let common =
      isAsked.before || isAsked.after
      ? numbers.before.intersection(numbers.after) : numbers.before.union(numbers.after)
    return common.sorted().map { annee in shown.map { $0.first { $0.annee == annee } } }
  }

  private func maxima(_ pair: Sides<OptionEvaluation?>, _ names: OptionPair) -> [Difference] {
    let years = years(pair)
    let unlike = years.filter { !Self.haveSameMaximum($0) }
    var found = unlike.map { year in
      Difference(
        .maximum(names, year),
        references: refusal(of: pair) ?? changes(year.map { $0?.references ?? [] })
      )
    }
    let total = Sides(AidTotal(years.compactMap(\.before)), AidTotal(years.compactMap(\.after)))
    if years.count > 1, !total.agree(on: { $0 }) {
      let read = Sides(Self.read(unlike.map(\.before)), Self.read(unlike.map(\.after)))
      found.append(Difference(.total(names, total), references: refusal(of: pair) ?? changes(read)))
    }
    return found
  }

  private func payments(_ pair: Sides<OptionEvaluation?>, _ names: OptionPair) -> [Difference] {
    years(pair).compactMap { year in
      guard !year.agree(on: { ($0?.versements ?? []).map(PaymentFigures.init) }) else { return nil }
      // What the maximum is read from explains the payments only where the maximum differs.
      let isOfTheMaximum = !Self.haveSameMaximum(year)
      let read = year.map { year in
        ((isOfTheMaximum ? year?.references ?? [] : []) + (year?.versements ?? []).flatMap(\.references))
          .distinct(by: \.self)
      }
      return Difference(.versements(names, year), references: refusal(of: pair) ?? changes(read))
    }
  }

  private func objectives(_ pair: Sides<OptionEvaluation?>, _ names: OptionPair) -> [Difference] {
    Indicateur.allCases.compactMap { indicateur in
      let objective = pair.map { $0?.objectifs.first { $0.indicateur == indicateur } }
      guard !objective.agree(on: { $0.map(ObjectiveFigures.init) }) else { return nil }
      let read = objective.map { $0?.references ?? [] }
      return Difference(
        .objectif(names, indicateur, objective),
        references: refusal(of: pair) ?? changes(read)
      )
    }
  }

  private static func haveSameMaximum(_ year: Sides<AidYear?>) -> Bool {
    year.agree(on: { $0?.maximum }) && year.agree(on: { $0?.statut })
  }

  private static func read(_ years: [AidYear?]) -> [Reference] {
    years.flatMap { $0?.references ?? [] }.distinct(by: \.self)
  }
}

/// What a payment says, apart from what backs it.
private struct PaymentFigures: Equatable {
  let date: Day
  let limite: Payment.Limite
  let nature: Payment.Nature
  let montant: Bounds<Euros>
  let statut: Statut
  let effet: SuspensionEffect?

  init(_ payment: Payment) {
    date = payment.date
    limite = payment.limite
    nature = payment.nature
    montant = payment.montant
    statut = payment.statut
    effet = payment.effet
  }
}

/// What an objective says, apart from what backs it.
private struct ObjectiveFigures: Equatable {
  let depart: Int?
  let gain: Int?
  let cible: Bounds<Int>?
  let exacte: Int?
  let statut: Statut?
  let method: ObjectiveMethod
  let aConvenir: Bool

  init(_ objective: Objective) {
    depart = objective.depart
    gain = objective.gain
    cible = objective.cible
    exacte = objective.cibleExacte
    statut = objective.statut
    method = objective.method
    aConvenir = objective.aConvenir
  }
}
