import AidRules
import Testing

/// Duties and payments in one list.
@Suite("The plan of a contract")
struct PlanTests {
  private func plan(_ answers: String) throws -> [String] {
    try Doctors.evaluate("mg", answers).plan.map { event in
      switch event {
      case .duty(let deadline): return deadline.written
      case .payment(let annee, _, let payments):
        let amounts = payments.map { "\($0.option.rawValue)=\($0.payment.montant.high.amount)" }
        let day = event.date.map { "\($0)" } ?? "-"
        return "\(day) \(payments[0].payment.nature)(\(annee)) \(amounts.joined(separator: " "))"
      }
    }
  }

  @Test("One option: duties before payments of the same day, what nobody dated last")
  func oneOption() throws {
    #expect(
      try plan("option=0.5 assistant=ide") == [
        "2026-01-15 signature", "2026-02-15 totalite(1) 0.5=19000", "2026-03-14 finEssai",
        "2026-05-14 finEssaiRenouvele", "2026-07-15 suivi(1)", "2027-01-15 anniversaire(1)",
        "2027-01-15 suivi(2)", "2027-01-15 entretien", "2027-01-15 totalite(2) 0.5=14000",
        "2027-07-15 suivi(3)", "2028-01-15 anniversaire(2)", "2028-01-15 suivi(4)",
        "2028-01-15 qualification", "2028-01-15 avance(3) 0.5=5500", "2028-07-15 suivi(5)",
        "2029-01-15 anniversaire(3)", "2029-01-15 suivi(6)", "2029-01-15 solde(3) 0.5=5500",
        "2029-01-15 avance(4) 0.5=5500", "2029-07-15 suivi(7)", "2030-01-15 anniversaire(4)",
        "2030-01-15 suivi(8)", "2030-01-15 solde(4) 0.5=5500", "2030-01-15 avance(5) 0.5=5500",
        "2030-07-15 suivi(9)", "2031-01-15 entretien", "2031-01-15 renouvellement",
        "2031-01-15 solde(5) 0.5=5500", "- pieces",
      ]
    )
  }

  @Test("Several options are paid on the same days, each its amount; a second assistant's years come later")
  func severalOptions() throws {
    let payments = try plan("zone=zip objectifs_atteints=oui").filter { $0.contains("=") }
    #expect(payments.first == "2026-02-15 totalite(1) 0.5=19000 1=38000")
    let third = try plan("zone=zip objectifs_atteints=oui annee=3").filter { $0.contains("=") }
    #expect(
      third == [
        "2028-01-15 avance(3) 0.5=5500 1=11000 1.5=16500 2=22000",
        "2029-01-15 solde(3) 0.5=5500 1=11000 1.5=16500 2=22000",
      ]
    )
  }

  @Test("A day typed in has no statut; a payment has that of its date, and what a suspension does to it")
  func particulars() throws {
    let plan = try Doctors.evaluate("mg", "option=0.5 suspension=2026-10-01/2027-03-31").plan
    #expect(plan.first?.statut == nil && plan.first?.references.isEmpty == true)
    let payments = plan.filter { event in
      if case .payment = event { true } else { false }
    }
    #expect(payments.prefix(3).map(\.statut) == [.presse, .officiel, .officiel])
    #expect(payments.prefix(3).map { $0.shift?.effet } == [nil, .suspendu, .decale])
    #expect(payments.allSatisfy { !$0.references.isEmpty })
    #expect(plan.last?.statut == .inconnu && plan.last?.date == nil)
  }

  @Test("A doctor refused has no plan")
  func refused() throws {
    #expect(try Doctors.evaluate("mg", "secteur=3").plan.isEmpty)
  }
}
