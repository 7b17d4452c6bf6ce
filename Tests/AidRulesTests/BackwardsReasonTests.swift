import AidRules
import Testing

/// Why the aid changes at a step, worked out by hand from the texts.
@Suite("Backwards: the reasons of a step")
struct BackwardsReasonTests {
  private func cliff(
    _ axis: Axis,
    _ base: String,
    _ answers: String,
    at value: AxisValue,
    _ bareme: Bareme? = nil
  ) throws -> Cliff {
    let situation = try Doctors.situation(base, answers)
    let cliffs = try (bareme ?? Shared.bareme).cliffs(along: axis, situation, on: try Backwards.day)
    return try #require(cliffs.first { $0.after == value }, "\(cliffs.map(\.after))")
  }

  private var may2023: AxisValue {
    get throws { .day(try #require(Day(2023, 5, 1))) }
  }

  @Test(
    "On 1 May 2023 a third of a post closes and a full-time one opens everywhere: these two, and no other"
  )
  func accesses() throws {
    let cliff = try cliff(.signature, "av7-cardio", "zone=hors-zone annee=1", at: may2023)
    let kinds = cliff.reasons.map(\.kind).filter { if case .acces = $0 { true } else { false } }
    #expect(kinds == [.acces(.tiers, .optionClosed), .acces(.un, .optionOpen)])
    #expect(cliff.changes.contains(.acces(.un, .non, .oui)))
    #expect(cliff.changes.contains(.acces(.tiers, .oui, .non)))
  }

  @Test("Nothing opens to a doctor in secteur 3")
  func refused() throws {
    let situation = try Doctors.situation("av7-cardio", "secteur=3 zone=hors-zone annee=1")
    #expect(try Shared.bareme.cliffs(along: .signature, situation, on: try Backwards.day).isEmpty)
  }

  @Test("The PMT of over-sixteens isn't that of every age: said of those who gave one")
  func ages() throws {
    func hasAge(_ base: String) throws -> Bool {
      try cliff(.signature, base, "zone=zip annee=1", at: may2023).reasons.map(\.kind)
        .contains(.pmt(ageMinimal: nil))
    }
    #expect(try hasAge("av7"))
    #expect(try !hasAge("av7-cardio"))
  }

  @Test("The second year's amount is the one reading of the step to it")
  func year() throws {
    let cliff = try cliff(.annee, "mg", "option=0.5", at: .count(2))
    #expect(cliff.reasons.map(\.kind) == [.annee(2)])
    #expect(
      cliff.reasons.first?.references.map(\.key) == ["convention_2024.options.0.5.montants.annee_2"]
    )
  }

  @Test("Of two amounts the weaker tells how well a step is established")
  func amounts() throws {
    let bareme = try Shared.edited(
      "convention-2024.yaml",
      "annee_2: {valeur: 14 000,",
      "annee_2: {valeur: 14 000, statut: presse,"
    )
    let reason = try #require(try cliff(.annee, "mg", "", at: .count(2), bareme).reasons.first)
    #expect(reason.kind == .annee(2) && reason.statut == .presse)
  }

  @Test("Of a limit and its margin the weaker tells how well a step is established")
  func margin() throws {
    let bareme = try Shared.edited("estimations.yaml", "marge: 10 %", "marge: {valeur: 10 %, statut: presse}")
    // P95 ≈ 2 062 ± 206: from 2 269 on, no other band.
    let cliff = try cliff(.pmt, "mg", "tranche= option=0.5 annee=3", at: .count(2_269), bareme)
    #expect(cliff.reasons.map(\.statut) == [.estime])
  }

  @Test("Of two ages the weaker tells how well a step is established")
  func weakerAge() throws {
    let bareme = try Shared.edited(
      "depuis-2023.yaml",
      "  file_active_pediatrie:\n",
      "  age_minimal_pmt: {valeur: 18, statut: presse}\n  file_active_pediatrie:\n"
    )
    let cliff = try cliff(.signature, "av7", "annee=1", at: may2023, bareme)
    let reason = try #require(cliff.reasons.first { $0.kind == .pmt(ageMinimal: 18) })
    #expect(reason.statut == .presse && reason.references.count == 2)
  }

  @Test("Of several reasons the weakest tells how well a threshold is established")
  func threshold() throws {
    let bareme = try Shared.edited(
      "reglement-arbitral-2023.yaml",
      "valeur: 2023-05-01\n",
      "valeur: 2023-05-01\n  statut: estime\n"
    )
    let situation = try Doctors.situation("av7-cardio", "option=1 zone=hors-zone annee=1")
    let minima = try bareme.minima(along: .signature, situation, on: try Backwards.day)
    #expect(try minima.map(\.threshold.value) == [may2023])
    #expect(minima.map(\.threshold.statut) == [.estime])
    #expect(minima.first?.threshold.reasons.contains { $0.statut == .officiel } == true)
  }
}
