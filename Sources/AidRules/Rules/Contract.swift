/// One situation under one regime on one day: what every rule reads.
struct Contract {
  var situation: Situation
  let bareme: Bareme
  let regime: Regime
  let day: Day
  let signature: Day

  /// Year 1 starts with the hire, or at signature while no hire is known.
  var start: Day { situation.embauche ?? signature }

  /// The first day of a contract year.
  ///
  /// Anniversaries count from the hire under every regime (D-1).
  func firstDay(ofYear annee: Int) -> Day {
    start.adding(years: annee - 1)
  }

  /// The contract year that runs on the day of the evaluation, 1 before the start.
  var runningYear: Int {
    var annee = 1
    while annee < 100, firstDay(ofYear: annee + 1) <= day { annee += 1 }
    return annee
  }

  /// The contract year at which the access to an option is judged (ruling 2).
  ///
  /// The year asked; else, for a second assistant whose hire is known, the year running; else year 1. Shown among
  /// all the options, a second assistant is judged as if it were asked.
  func judgedYear(of terms: OptionTerms) -> Int {
    situation.annee ?? (terms.isSecondAssistant && situation.embauche != nil ? runningYear : 1)
  }

  /// The contract year at which the verdict is judged: that of the option asked.
  var judgedYear: Int {
    askedTerms.map { judgedYear(of: $0) } ?? situation.annee ?? 1
  }

  /// Whether the option asked is a second assistant's.
  var asksSecondAssistant: Bool { askedTerms?.isSecondAssistant ?? false }

  /// The terms of the option asked.
  var askedTerms: OptionTerms? { situation.option.flatMap { regime.terms($0) } }

  /// The contract years shown: the one asked, or all those of the contract.
  var years: [Int] {
    situation.annee.map { [$0] } ?? Array(1...max(1, regime.vie.dureeAnnees.value))
  }

  /// The options shown: the one asked, or all those of the regime.
  var options: [OptionTerms] {
    guard let asked = situation.option else { return regime.options }
    return regime.options.filter { $0.option == asked }
  }

  /// Whether the hire was given and falls on another day than the signature, where D-1 chose a reading.
  var readsAnniversaryFromHire: Bool {
    situation.embauche.map { $0 != signature } ?? false
  }

  /// The first day of a contract year, counted from the hire, falls under the amounts of a later regime.
  ///
  /// Officiel (ameli): at the first anniversary on or after the later text's first day, then every year. A hire isn't
  /// an anniversary: the first year stays on the old table (ruling 29).
  func hasMoved(inYear annee: Int) -> Bool {
    guard let bascule = regime.bascule, annee > 1 else { return false }
    return firstDay(ofYear: annee) >= bascule.jour.value
  }

  /// The day on which the contract, which isn't renewed, ended; nil while it runs, or once a suspension moved its term to
  /// a day that nobody knows.
  var endedOn: Day? {
    let term = firstDay(ofYear: regime.vie.dureeAnnees.value + 1)
    guard regime.vie.reconduction == nil, term <= day, SuspensionRule.shift(of: term, self) == nil else {
      return nil
    }
    return term
  }

  /// The indicators of the objectives: those of the specialty, or both while it is unknown.
  var indicateurs: [Indicateur] { situation.specialite?.indicateurs ?? Indicateur.allCases }

  var isMedecineGenerale: Bool { situation.specialite?.famille == .medecineGenerale }
}
