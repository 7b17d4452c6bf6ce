import AidRules

/// The figures of an evaluation that come from the law, looked for in the tree of the explanation.
struct TracedFigures {
  /// The figures that no node gives, by name.
  private(set) var missing: [String] = []
  /// How many were looked for.
  private(set) var count = 0
  private let tree: Explanation

  init(_ evaluation: Evaluation, in tree: Explanation? = nil) {
    self.tree = tree ?? evaluation.explanation
    look(for: "regime", at: .regime) { _ in true }
    for criterion in evaluation.criteria { look(for: criterion) }
    if evaluation.band.statut != .inconnu, !isTold(evaluation) {
      look(for: "tranche", at: .tranche) { _ in true }
    }
    for option in evaluation.options { look(for: option) }
    for (rang, undertaking) in evaluation.undertakings.enumerated() { look(for: undertaking, rang) }
    for (rang, deadline) in evaluation.deadlines.enumerated() { look(for: deadline, rang) }
    for (rang, clause) in evaluation.clauses.enumerated() { look(for: clause, rang) }
    for rang in evaluation.suspensions.indices {
      look(for: "suspension \(rang)", at: .suspension(rang: rang)) { _ in true }
    }
    for (rang, warning) in evaluation.warnings.enumerated() { look(for: warning, rang) }
  }

  /// Notes a figure without a node at its step, without a source below it, or whose node doesn't give it.
  private mutating func look(for name: String, at step: Step, _ gives: (Explanation) -> Bool) {
    count += 1
    guard let node = tree.first(step), node.reachesSource, gives(node) else { return missing.append(name) }
  }

  private mutating func look(for criterion: Criterion) {
    guard let bar = criterion.bar else { return }
    look(for: "seuil \(criterion.id)", at: .criterion(criterion.id)) { node in
      // A threshold told by the CPAM is the doctor's own figure, a word isn't a figure.
      guard criterion.statut != .notifie else { return true }
      switch bar {
      case .count(let count): return node.gives(.count(count))
      case .percent(let percent): return node.gives(.share("\(percent.whole) %"))
      case .word: return true
      }
    }
  }

  private mutating func look(for option: OptionEvaluation) {
    let name = option.option
    look(for: "acces \(name)", at: .acces(name)) { _ in true }
    for finding in option.conditions {
      look(for: "condition \(finding.condition)", at: .condition(name, finding.condition)) { _ in true }
    }
    for year in option.aide { look(for: year, name) }
    for objective in option.objectifs { look(for: objective, name) }
  }

  private mutating func look(for year: AidYear, _ option: OptionETP) {
    guard let maximum = year.maximum else { return }
    look(for: "maximum \(option) \(year.annee)", at: .maximum(option, annee: year.annee)) { node in
      node.gives(.euros(maximum.low.amount)) && node.gives(.euros(maximum.high.amount))
    }
    for rang in year.versements.indices {
      let step = Step.versement(option, annee: year.annee, rang: rang)
      look(for: "versement \(option) \(year.annee) \(rang)", at: step) { _ in true }
    }
  }

  private mutating func look(for objective: Objective, _ option: OptionETP) {
    guard let statut = objective.statut, statut != .notifie else { return }
    let name = "objectif \(option) \(objective.indicateur)"
    look(for: name, at: .objectif(option, objective.indicateur)) { node in
      switch objective.method {
      case .published: objective.gain.map { node.gives(.count($0)) } ?? false
      case .derived, .newlyInstalled: objective.cibleExacte.map { node.gives(.count($0)) } ?? false
      case .bandRate(_, let rate): node.readShares.contains(rate)
      case .bandRange, .estimated, .maintainedEstimated: objective.cible != nil
      // Told P95, the patientèle is to be maintained, whatever it is.
      case .maintained: (objective.cible == nil) == (objective.depart == nil)
      case .unknown, .notified: objective.cible == nil
      }
    }
  }

  private mutating func look(for undertaking: Undertaking, _ rang: Int) {
    let figure: Int
    switch undertaking {
    case .training(let years), .qualification(let years): figure = years
    case .review(let months): figure = months
    case .hire, .noReplacement, .patientele, .coordinatedPractice, .groupPractice: return
    }
    look(for: "\(undertaking)", at: .engagement(rang: rang)) { $0.gives(.count(figure)) }
  }

  private mutating func look(for deadline: Deadline, _ rang: Int) {
    switch deadline.kind {
    case .signature, .embauche: return
    default: look(for: "\(deadline.kind)", at: .echeance(rang: rang)) { _ in true }
    }
  }

  private mutating func look(for clause: Clause, _ rang: Int) {
    look(for: "\(clause.kind)", at: .clause(rang: rang)) { node in
      switch clause.kind {
      case .resiliation(let months): node.gives(.count(months))
      case .contact(let telephone): node.gives(.text(telephone))
      case .nouvelleInstallation, .groupementEmployeurs: true
      }
    }
  }

  private mutating func look(for warning: Warning, _ rang: Int) {
    let gives: (Explanation) -> Bool
    switch warning {
    case .collectiveAid(let day, _): gives = { $0.gives(.day(day)) }
    case .beyondContract(let years, _): gives = { $0.gives(.count(years)) }
    case .bandContradicts, .bandEstimated, .p95Reached, .secretaryMustBeReplaced, .specialtyNote,
      .pmtLargerThanFileActive, .fileActiveSmallerThanPmt, .zoneWithoutEffect, .staleCheck,
      .contractEnded:
      gives = { _ in true }
    case .figuresIfEligible, .notifiedWithoutOption, .notifiedBelowStart, .hiredBeforeSignature,
      .hiredWithoutSignature, .factWithoutEffect, .checkedOn:
      return
    }
    look(for: "\(warning)", at: .avertissement(rang: rang), gives)
  }

  /// The CPAM told the band: no value of the law settles it.
  private func isTold(_ evaluation: Evaluation) -> Bool {
    evaluation.situation.tranche != nil
      && evaluation.band.tranches == evaluation.situation.tranche.map { Bounds($0) }
  }
}

extension Explanation {
  /// Whether the step itself or one below it read a value.
  func gives(_ value: LegalValue) -> Bool {
    references.contains { $0.valeur == value } || children.contains { $0.gives(value) }
  }

  /// The percentages that the step itself read.
  var readShares: [Fraction] {
    references.compactMap { reference in
      guard case .share(let text)? = reference.valeur else { return nil }
      let parts = text.dropLast(2).split(separator: ",")
      guard let whole = parts.first.flatMap({ Int128($0) }) else { return nil }
      let tenths = parts.count > 1 ? Int128(parts[1]) ?? 0 : 0
      return Fraction(whole * 10 + tenths, over: 1000)
    }
  }
}
