import AidRules

// How the tables of cases write what the rules find.

extension Payment {
  /// The day (`<` before a latest one, `>` before an earliest one), the nature and the amount.
  var text: String {
    let (low, high) = (montant.low.amount, montant.high.amount)
    let amount = low == high ? "\(low)" : "\(low)..\(high)"
    let mark =
      switch limite {
      case .exacte: ""
      case .auPlusTard: "<"
      case .auPlusTot: ">"
      }
    return "\(mark)\(date) \(nature.rawValue) \(amount)"
  }
}

extension Bounds<Tranche> {
  fileprivate var text: String { "\(low.rawValue)..\(high.rawValue)" }
}

extension Warning {
  /// The kind, then its data.
  var text: String {
    switch self {
    case .figuresIfEligible: "figuresIfEligible"
    case .notifiedWithoutOption: "notifiedWithoutOption"
    case .notifiedBelowStart(let indicateur, let target, let start):
      "notifiedBelowStart(\(indicateur.rawValue) \(target) \(start))"
    case .bandContradicts(let typed, let figures): "bandContradicts(\(typed.rawValue) \(figures.text))"
    case .bandEstimated(let bands): "bandEstimated(\(bands.text))"
    case .p95Reached(let indicateur, _): "p95Reached(\(indicateur.rawValue))"
    case .secretaryMustBeReplaced(let known): "secretaryMustBeReplaced(\(known ? "connu" : "inconnu"))"
    case .collectiveAid(let day, _): "collectiveAid(\(day))"
    case .specialtyNote: "specialtyNote"
    case .zoneWithoutEffect: "zoneWithoutEffect"
    case .beyondContract(let years, _): "beyondContract(\(years))"
    case .contractEnded(let day): "contractEnded(\(day))"
    case .hiredBeforeSignature: "hiredBeforeSignature"
    case .hiredWithoutSignature(let hire, let assumed): "hiredWithoutSignature(\(hire) \(assumed))"
    case .pmtLargerThanFileActive(let pmt, let fileActive): "pmtLargerThanFileActive(\(pmt) \(fileActive))"
    case .fileActiveSmallerThanPmt(let pmt, let fileActive): "fileActiveSmallerThanPmt(\(pmt) \(fileActive))"
    case .percentageLikeShare(let fact, let percent):
      "percentageLikeShare(\(fact.rawValue) \(percent.whole).\(percent.decimals))"
    case .factWithoutEffect(let fact): "factWithoutEffect(\(fact.rawValue))"
    case .checkedOn(let day): "checkedOn(\(day))"
    case .staleCheck(let key, _, let checked, let months): "staleCheck(\(key) \(checked) \(months))"
    }
  }
}

extension Undertaking {
  /// The kind, then its data.
  var text: String {
    switch self {
    case .hire(let fromSignature): fromSignature ? "hire(signature)" : "hire"
    case .noReplacement: "noReplacement"
    case .training(let years): "training(\(years))"
    case .qualification(let years): "qualification(\(years))"
    case .patientele: "patientele"
    case .coordinatedPractice: "coordinatedPractice"
    case .groupPractice: "groupPractice"
    case .review(let months): "review(\(months))"
    }
  }
}

extension Clause.Kind {
  /// The kind, then its data.
  var text: String {
    switch self {
    case .resiliation(let months): "resiliation(\(months))"
    case .nouvelleInstallation: "nouvelleInstallation"
    case .groupementEmployeurs: "groupementEmployeurs"
    case .contact(let telephone): "contact(\(telephone))"
    }
  }
}

extension Hypothesis {
  /// The kind, then its data.
  var text: String {
    switch self {
    case .signatureToday(let day): "signatureToday(\(day))"
    case .hireAtSignature(let day): "hireAtSignature(\(day))"
    case .judgedInYear(let annee): "judgedInYear(\(annee))"
    }
  }
}

extension NextQuestion {
  /// The fact, then what its answers still change: the verdicts, the options opened or closed, the first maximum, the
  /// objectives.
  var text: String {
    var parts = [fact.rawValue]
    func add(_ name: String, _ values: [String]) {
      if !values.isEmpty { parts.append("\(name)=\(values.joined(separator: "/"))") }
    }
    let order: [Verdict] = [.eligible, .sousConditions, .aCompleter, .nonEligible]
    add("verdicts", order.filter(verdicts.contains).map(\.rawValue))
    add("acces", OptionETP.allCases.filter(acces.contains).map(\.rawValue))
    if let maximum {
      let (low, high) = (maximum.bounds.low.amount, maximum.bounds.high.amount)
      add("maximum", [maximum.option.rawValue, "\(maximum.annee)", "\(low)..\(high)"])
    }
    if changesObjectives { parts.append("objectifs") }
    return parts.joined(separator: " ")
  }
}

extension Measure {
  fileprivate var text: String {
    switch self {
    case .count(let count): "\(count)"
    case .percent(let percent):
      percent.decimals.isEmpty ? "\(percent.whole)%" : "\(percent.whole).\(percent.decimals)%"
    case .word(let word): word
    }
  }
}

extension Criterion {
  /// Verdict, level, value, bar, gap, statut, whether it can be acted on, and why.
  var text: String {
    var parts = [verdict.rawValue, "niveau=\(level)"]
    if let value { parts.append("valeur=\(value.text)") }
    if let bar { parts.append("barre=\(bar.text)") }
    if let gap { parts.append("ecart=\(gap)") }
    parts.append(statut.rawValue)
    if modifiable { parts.append("modifiable") }
    parts.append(cause.text)
    return parts.joined(separator: " ")
  }
}

extension CriterionCause {
  fileprivate var text: String {
    switch self {
    case .unanswered(let fact): "unanswered(\(fact.rawValue))"
    case .patienteleReached(let indicateur): "patienteleReached(\(indicateur.rawValue))"
    case .patienteleBelow(let indicateur): "patienteleBelow(\(indicateur.rawValue))"
    case .patienteleBelowMaybeAdapted(let indicateur): "patienteleBelowMaybeAdapted(\(indicateur.rawValue))"
    case .patienteleBelowAdapted(let indicateur, let situations, let children):
      "patienteleBelowAdapted("
        + ([indicateur.rawValue] + situations.map(\.rawValue) + (children ? ["enfants"] : []))
        .joined(separator: " ") + ")"
    case .patienteleByTranche(let tranche): "patienteleByTranche(\(tranche.rawValue))"
    case .patienteleTrancheBelow(let situations, let answered):
      "patienteleTrancheBelow(\(answered ? situations.text : "?"))"
    case .optionTooEarly(let from, let asked): "optionTooEarly(\(from) \(asked))"
    default: "\(self)"
    }
  }
}

extension [SituationParticuliere] {
  fileprivate var text: String { map(\.rawValue).joined(separator: " ") }
}
