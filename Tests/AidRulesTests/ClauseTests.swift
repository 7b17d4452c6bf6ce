import AidRules
import Testing

/// What the contract provides for on events that may never come, under the three regimes.
@Suite("Clauses of the contract")
struct ClauseTests {
  @Test("The table is read")
  func tableIsRead() {
    #expect(RuleCase.table("clauses").count >= 15)
  }

  @Test("The whole list, in order", arguments: RuleCase.table("clauses"))
  func clauses(_ line: RuleCase) throws {
    let found = try line.evaluation().clauses.map(\.kind.text)
    #expect(found.joined(separator: " ") == line.text("attendu") ?? "")
  }

  @Test("What the press alone says, and what the Assurance Maladie says", arguments: ["mg", "av7", "ra"])
  func statuts(base: String) throws {
    // A day before the term of the older contracts.
    let clauses = try Doctors.evaluate(base, "", on: "2024-07-01").clauses
    #expect(
      clauses.map { "\($0.kind.text) \($0.reference.statut.rawValue) \($0.reference.sources)" } == [
        #"resiliation(2) presse ["DJIBE"]"#, #"nouvelleInstallation presse ["AMO"]"#,
        #"groupementEmployeurs officiel ["AM-QR"]"#, #"contact(3608) officiel ["seed1"]"#,
      ]
    )
  }
}
