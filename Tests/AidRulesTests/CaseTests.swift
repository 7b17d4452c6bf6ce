import AidRules
import Testing

@Suite("Cases of the law")
struct CaseTests {
  /// The tables whose lines tell a whole case; those of `AspectTests` tell one aspect.
  static let kinds = ["convention-2024", "avenant-7", "reglement-arbitral"]

  @Test("The tables are read")
  func tablesAreRead() {
    #expect(RuleCase.table("publics-convention-2024").count == 22)
    #expect(RuleCase.table("publics-reglement-arbitral").count == 2)
    #expect(RuleCase.table("publics-avenant-7").count == 4)
    #expect(RuleCase.table("convention-2024").count >= 75)
    #expect(RuleCase.table("convention-2024-suite").count >= 310)
    #expect(RuleCase.table("reglement-arbitral").count >= 180)
    #expect(RuleCase.table("avenant-7").count >= 221)
    #expect(RuleCase.table("avenant-7-manquants").count >= 25)
    #expect(RuleCase.table("reglement-arbitral-manquants").count >= 23)
    for (name, count) in [("avenant-7", 77), ("reglement-arbitral", 120), ("convention-2024", 109)] {
      #expect(RuleCase.table("\(name)-bornes").count >= count)
    }
  }

  @Test("Every table of cases is read by a test", arguments: RuleCase.names)
  func everyTableIsRead(name: String) {
    let kinds = ["publics"] + Self.kinds + AspectTests.kinds + BesidesTests.kinds
    #expect(kinds.contains { name == $0 || name.hasPrefix("\($0)-") }, "no test reads Cases/\(name).csv")
    #expect(!RuleCase.table(name).isEmpty)
  }

  @Test("Public cases", arguments: RuleCase.tables("publics"))
  func publicCase(_ line: RuleCase) throws { try check(line) }

  @Test("Cases of each regime", arguments: kinds.flatMap { RuleCase.tables($0) })
  func ownCase(_ line: RuleCase) throws { try check(line) }

  private func check(_ line: RuleCase) throws {
    let bareme = try Shared.bareme
    let day = try #require(Day(text: line.text("jour") ?? "2026-11-21"))
    let situation = try line.situation(bareme)
    let evaluation = try bareme.evaluate(situation, on: day)
    #expect(evaluation.verdict.rawValue == line.text("attendu_verdict"))

    let option = try #require(evaluation.options.first)
    let year = try #require(option.aide.first)
    #expect(year.annee == situation.annee ?? 1)
    if let expected = line.text("attendu_maximum") {
      let bounds = year.maximum.map { (low: $0.low.amount, high: $0.high.amount) }
      let found = ExpectedFigure(bounds, exact: year.maximum?.exact?.amount, whenNil: .absent)
      #expect(found == ExpectedFigure(expected))
    }
    if let statut = line.text("attendu_statut_maximum") { #expect(year.statut?.rawValue == statut) }
    for (indicateur, column) in [
      (Indicateur.pmt, "attendu_cible_pmt"), (.fileActive, "attendu_cible_file_active"),
    ] {
      guard let expected = line.text(column) else { continue }
      let objective = try #require(option.objectifs.first { $0.indicateur == indicateur })
      let bounds = objective.cible.map { (low: $0.low, high: $0.high) }
      let whenNil = objective.statut == nil ? ExpectedFigure.absent : .unknown
      #expect(
        ExpectedFigure(bounds, exact: objective.cibleExacte, whenNil: whenNil) == ExpectedFigure(expected)
      )
    }
    if let statut = line.text("statut_objectif") {
      #expect(option.objectifs.compactMap(\.statut).max()?.rawValue == statut)
    }
    if line.hasColumn("attendu_manquants") {
      #expect(
        evaluation.missing.map(\.rawValue).joined(separator: " ") == line.text("attendu_manquants") ?? ""
      )
    }
  }
}
