import AidRules
import Testing

/// The values of an axis, and those at which something can change.
@Suite("Axes")
struct AxisTests {
  private func points(_ axis: Axis, _ base: String, _ answers: String) throws -> [BreakPoint] {
    try Shared.bareme.breakPoints(along: axis, Doctors.situation(base, answers), on: try Backwards.day)
  }

  private func day(_ text: String) throws -> AxisValue { .day(try #require(Day(text: text))) }

  @Test("Nothing comes before no patient, nor before the lowest band")
  func predecessors() throws {
    #expect(AxisValue.count(1).predecessor == .count(0))
    #expect(AxisValue.count(0).predecessor == nil)
    #expect(AxisValue.tranche(.p50P70).predecessor == .tranche(.p30P50))
    #expect(AxisValue.tranche(.sousP30).predecessor == nil)
    #expect(try day("2024-03-01").predecessor == day("2024-02-29"))
  }

  @Test("A value comes before the next one, not before itself nor before one of another axis")
  func order() throws {
    let days = (try day("2024-06-21"), try day("2024-06-22"))
    #expect(AxisValue.count(774) < .count(775) && !(AxisValue.count(775) < .count(775)))
    #expect(AxisValue.tranche(.p70P90) < .tranche(.p95) && !(AxisValue.tranche(.p95) < .tranche(.p95)))
    #expect(days.0 < days.1 && !(days.1 < days.1))
    #expect(!(AxisValue.count(1) < .tranche(.p95)) && !(AxisValue.tranche(.sousP30) < .count(1)))
  }

  @Test("Ten contract years: five, and those of one renewal")
  func years() throws {
    #expect(try points(.annee, "mg", "").map(\.value) == (1...10).map(AxisValue.count))
  }

  @Test("The days of the texts, and those from which the year asked falls under the amounts of 2024")
  func signatures() throws {
    let points = try points(.signature, "av7", "annee=3")
    // The third year begins on 22 June 2024, or the second does.
    let days = [
      "2019-09-01", "2021-01-01", "2022-06-22", "2022-06-23", "2023-05-01", "2023-06-22", "2023-06-23",
      "2024-06-22",
    ]
    #expect(try points.map(\.value) == days.map(day))
    #expect(points.first?.references.map(\.key) == ["avenant7.debut"])
    #expect(points.last?.references.map(\.key) == ["convention_2024.debut"])
  }

  @Test("The file active: bands, margins, a paediatrician's minimum, the starts of published targets")
  func fileActive() throws {
    // 10 % of 2 465 and of 2 930, truncated: 246 and 293. The line E1 is of the PMT alone.
    let figures = [
      0, 949, 950, 1_025, 1_026, 1_224, 1_225, 1_514, 1_845, 2_219, 2_465, 2_637, 2_712, 2_930, 3_224,
    ]
    #expect(try points(.fileActive, "mg", "").map(\.value) == figures.map(AxisValue.count))
  }

  @Test("No maximum follows a figure reached since")
  func reached() throws {
    for axis in [Axis.pmtAtteinte, .fileActiveAtteinte] {
      let situation = try Doctors.situation("mg", "option=0.5")
      #expect(try Shared.bareme.thresholds(along: axis, situation, on: try Backwards.day).isEmpty)
    }
  }
}
