/// The payments of one contract year (section 7), by the calendar of the regime of the signature, which stays when the
/// amounts move to a later table (ruling 11).
enum PaymentRule {
  static func judge(
    _ option: OptionETP,
    annee: Int,
    maximum: Bounds<Euros>,
    objectives: [Objective],
    _ contract: Contract,
    _ tracer: inout RecordingTracer
  ) -> [Payment] {
    let lines =
      switch contract.regime.versements {
      case .integralesPuisModulees(let terms):
        ModulatedPayments.lines(annee, maximum, objectives, terms, contract)
      case .acomptes(let terms):
        DepositPayments.lines(annee, maximum, terms, contract)
      }
    return lines.enumerated().map { rang, line in
      let shift = SuspensionRule.shift(of: line.date, contract)
      let (payment, references) = tracer.recording(.versement(option, annee: annee, rang: rang)) {
        tracer in
        for reference in line.references { tracer.read(reference) }
        if shift != nil { tracer.read(contract.regime.vie.suspension.avenantMois.reference) }
        return line.payment
      }
      return payment.completed(references: references, shift: shift)
    }
  }
}

/// A payment with what a calendar read for it.
struct PaymentLine {
  let payment: Payment
  let references: [Reference]
  var date: Day { payment.date }

  init(
    _ nature: Payment.Nature,
    _ date: Day,
    _ limite: Payment.Limite,
    _ montant: Bounds<Euros>,
    _ statut: Statut,
    _ references: [Reference]
  ) {
    payment = Payment(date: date, limite: limite, nature: nature, montant: montant, statut: statut)
    self.references = references
  }
}
