import AidRules
import Testing

/// What the values of the rules promise on their own.
@Suite("Values of the law")
struct ValueTests {
  @Test(
    "A percentage lies between 0 and 100, both included",
    arguments: [(0, "", true), (100, "", true), (100, "0", true), (99, "99", true)]
      + [(-1, "", false), (101, "", false), (100, "01", false), (50, "x", false)]
  )
  func percentages(whole: Int, decimals: String, exists: Bool) {
    #expect((Percent(whole, decimals: decimals) != nil) == exists)
  }

  @Test("Percentages compare by value, whatever the decimals written")
  func percentOrder() throws {
    let bar = try #require(Percent(80))
    #expect(try #require(Percent(80, decimals: "00")) == bar)
    #expect(try #require(Percent(79, decimals: "95")) < bar)
    #expect(try #require(Percent(79, decimals: "9")) > #require(Percent(79, decimals: "89")))
  }

  @Test(
    "The distance of two percentages is exact, in either order",
    arguments: [
      ("79,95", "0,05"), ("79", "1"), ("80", "0"), ("80,5", "0,5"), ("0", "80"),
      ("79,999999999999999999999", "0,000000000000000000001"), ("80,05", "0,05"),
    ]
  )
  func percentDistance(value: String, distance: String) throws {
    let (bar, percent) = (try percent("80"), try percent(value))
    #expect(try percent.distance(to: bar) == self.percent(distance))
    #expect(try bar.distance(to: percent) == self.percent(distance))
  }

  @Test("Equal decimals leave a whole distance")
  func wholeDistance() throws {
    #expect(try percent("80,5").distance(to: percent("79,5")) == percent("1"))
    #expect(try percent("80,55").distance(to: percent("79,45")) == percent("1,1"))
  }

  private func percent(_ text: String) throws -> Percent {
    let parts = text.split(separator: ",")
    let whole = try #require(parts.first.flatMap { Int($0) })
    return try #require(Percent(whole, decimals: parts.count > 1 ? String(parts[1]) : ""))
  }

  @Test("The barème finds by identifier, and nothing under another")
  func lookups() throws {
    let bareme = try Shared.bareme
    #expect(bareme.regime("convention_2024")?.id == "convention_2024")
    #expect(bareme.source("AMO")?.id == "AMO")
    #expect(bareme.decision("D-9")?.id == "D-9")
    #expect(bareme.specialite("radiologie")?.id == "radiologie")
    #expect(bareme.regime("?") == nil && bareme.source("?") == nil)
    #expect(bareme.decision("?") == nil && bareme.specialite("?") == nil)
  }

  @Test("Two specialties are the same when their identifiers are")
  func specialties() throws {
    let bareme = try Shared.bareme
    #expect(bareme.specialite("pediatrie") == bareme.specialite("pediatrie"))
    #expect(bareme.specialite("pediatrie") != bareme.specialite("cardiologie"))
  }

  @Test("Nothing to gain is to maintain, one patient is not", arguments: [(2000, true), (2001, false)])
  func maintained(target: Int, expected: Bool) throws {
    let evaluation = try Doctors.evaluate("cardio", "option=1 objectif_file_active=\(target)")
    #expect(evaluation.option(.un)?.objectifs.map(\.isMaintained) == [expected])
  }
}
