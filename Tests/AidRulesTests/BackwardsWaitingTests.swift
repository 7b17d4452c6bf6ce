import AidRules
import Testing

/// What waiting to sign would change.
@Suite("Backwards: waiting to sign")
struct BackwardsWaitingTests {
  private func waiting(_ answers: String, on day: String) throws -> Waiting {
    try Shared.bareme.waiting(Doctors.situation("mg", answers), on: try #require(Day(text: day)))
  }

  @Test("In May 2024, the first year of a half-time post gains 1 000 € from 22 June on")
  func nextText() throws {
    let waiting = try waiting("signature= option=0.5", on: "2024-05-01")
    #expect(!waiting.isSigned)
    #expect(waiting.cliffs.map { "\($0.after)" } == ["day(2024-06-22)"])
    let cliff = try #require(waiting.cliffs.first)
    #expect(cliff.changes.map(BackwardsCliffTests.text) == ["1: 18000-18000 19000-19000"])
    #expect(
      cliff.reasons.map(\.kind) == [.regime(from: "reglement_arbitral_2023", to: "convention_2024")]
    )
    #expect(cliff.reasons.first?.references.map(\.key) == ["convention_2024.debut"])
  }

  @Test("A signature planned for later can still be brought forward")
  func planned() throws {
    let waiting = try waiting("signature=2024-07-10 option=0.5", on: "2024-05-01")
    #expect(!waiting.isSigned && waiting.cliffs.count == 1)
  }

  @Test("On the very day a text begins nobody waits for it; the day before, everybody may")
  func sameDay() throws {
    #expect(try waiting("signature= option=0.5", on: "2024-06-22").cliffs.isEmpty)
    #expect(try waiting("signature= option=0.5", on: "2024-06-21").cliffs.count == 1)
  }

  @Test("Nothing to wait for once signed, nor after the last text")
  func nothing() throws {
    let signed = try waiting("signature=2024-05-01", on: "2024-05-02")
    #expect(signed.isSigned && signed.cliffs.isEmpty)
    let now = try waiting("signature=", on: "2026-11-21")
    #expect(!now.isSigned && now.cliffs.isEmpty)
  }
}
