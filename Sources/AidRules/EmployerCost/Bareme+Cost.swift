extension Bareme {
  /// What the assistant of an evaluation costs, and what the aid leaves to pay each contract year.
  ///
  /// Empty of options when none is open to the doctor.
  public func cost(_ evaluation: Evaluation) -> CostFinding {
    var rule = CostRule(couts, evaluation.situation)
    rule.firstDay = evaluation.situation.embauche ?? evaluation.signature
    let modulation = regime(evaluation.regime)?.versements.modulees
    let fee = rule.fee()
    rule.read(couts.exclus)
    let open =
      evaluation.verdict == .nonEligible ? [] : evaluation.options.filter { $0.verdict != .nonEligible }
    let options = open.map { option in
      let temps = rule.time(option.option)
      // A year that the option doesn't open has neither aid nor cost.
      let annees = option.aide.filter { $0.maximum != nil }.map { year in
        let exact = rule.year(from: year.debut)
        let cout = exact.map { cost in
          Bounds(Euros((cost.low * temps).rounded), Euros((cost.high * temps).rounded))
        }
        return CostYear(
          annee: year.annee,
          debut: year.debut,
          statutAide: year.statut,
          cout: cout,
          restes: Remainder.degrees.map { Remainder($0, year, cout, modulation, fee) }
        )
      }
      return OptionCost(option: option.option, temps: temps, annees: annees)
    }
    return CostFinding(
      base: rule.base,
      options: options,
      hypotheses: rule.hypotheses,
      references: rule.references
    )
  }
}

extension Remainder {
  /// The degrees of achievement told apart, in percent.
  static let degrees = [0, 50, 100]

  fileprivate init(
    _ atteinte: Int,
    _ year: AidYear,
    _ cout: Bounds<Euros>?,
    _ modulation: PaymentTerms?,
    _ fee: Fraction?
  ) {
    let aide = Self.aide(atteinte, year, modulation)
    let reste = cout.map { Bounds($0.low.amount - aide.high.amount, $0.high.amount - aide.low.amount) }
    self.atteinte = atteinte
    self.aide = aide
    self.reste = reste
    consultations = reste.flatMap { reste in
      fee.flatMap { fee in
        guard let low = Self.week(reste.low, fee), let high = Self.week(reste.high, fee) else { return nil }
        return Bounds(low, high)
      }
    }
  }

  /// The aid of a year at a degree of achievement: the advance is kept, the balance follows (D-8).
  private static func aide(_ atteinte: Int, _ year: AidYear, _ modulation: PaymentTerms?) -> Bounds<Euros> {
    guard let maximum = year.maximum else { return Bounds(Euros(0)) }
    guard let modulation, year.annee > modulation.anneesIntegrales.value else { return maximum }
    func part(_ maximum: Euros) -> Euros {
      let advance = maximum.amount * modulation.avance.value / 100
      return Euros(advance + (maximum.amount - advance) * atteinte / 100)
    }
    return Bounds(part(maximum.low), part(maximum.high))
  }

  /// The consultations a week that bring an amount in a year: none where nothing is left to pay.
  private static func week(_ reste: Int, _ fee: Fraction) -> Int? {
    (Fraction(max(0, reste)) / fee)?.ceiling
  }
}

extension CostRule {
  /// The share of a full time that the doctor pays: the hours said, else those of the option.
  fileprivate mutating func time(_ option: OptionETP) -> Fraction {
    guard let hours = situation.heures,
      let part = hours.fraction / Fraction(terms.tempsPlein.value)
    else { return option.part }
    read(terms.tempsPlein.reference)
    return part
  }

  /// What one more consultation a week brings in a year; nil where nobody said the fee.
  fileprivate mutating func fee() -> Fraction? {
    let weeks = situation.semaines ?? terms.semaines.value
    let fee: Hundredths
    if let said = situation.tarifConsultation {
      fee = said
    } else if situation.specialite?.famille == .medecineGenerale {
      fee = terms.tarif.value
      note(.tarif(fee))
      read(terms.tarif.reference)
    } else {
      note(.noTarif)
      return nil
    }
    if situation.semaines == nil {
      note(.semaines(weeks))
      read(terms.semaines.reference)
    }
    return fee.fraction * Fraction(weeks)
  }
}
