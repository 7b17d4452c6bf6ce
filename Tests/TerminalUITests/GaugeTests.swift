import Testing

import TerminalUI

@Suite struct GaugeTests {
  private let marks = [
    Gauge.Mark(value: 0, label: "P30"), Gauge.Mark(value: 45, label: "P50"),
    Gauge.Mark(value: 50, label: "P70", weight: 1), Gauge.Mark(value: 100, label: "P95"),
  ]

  @Test func marksAreProportionalAndTheLesserLabelIsDropped() {
    let rows = Gauge(marks: marks, value: 25, valueLabel: "775").rows(columns: 21, glyphs: .unicode)
    #expect(rows == ["P30      P70      P95", "├────────┼┼─────────┤", "     ▲ 775           "])
  }

  @Test func theMarksDrawnWithTheirLabelsAreTold() {
    let drawn = Gauge(marks: marks, value: nil).labelled(columns: 21, glyphs: .unicode)
    #expect(Set(drawn.map(\.label)) == ["P30", "P70", "P95"])
  }

  @Test func aShortLabelTakesTheRoomLeftAndIsNotToldAsDrawn() {
    let marks = [
      Gauge.Mark(value: 0, label: "P30 775", short: "P30"),
      Gauge.Mark(value: 50, label: "P50 1 045", short: "P50", weight: 1),
      Gauge.Mark(value: 100, label: "P95 2 062", short: "P95"),
    ]
    let gauge = Gauge(marks: marks, value: nil)
    #expect(gauge.rows(columns: 21, glyphs: .unicode)[0] == "P30   P50 1 045   P95")
    #expect(gauge.labelled(columns: 21, glyphs: .unicode).map(\.value) == [50])
  }

  @Test func valuesOffTheScalePointOutwards() {
    let high = Gauge(marks: marks, value: .max, valueLabel: "999").rows(columns: 21, glyphs: .unicode)
    #expect(high[2] == "                999 →")
    let low = Gauge(marks: marks, value: .min, valueLabel: "2 é").rows(columns: 21, glyphs: .ascii)
    #expect(low[1] == "+--------++---------+")
    #expect(low[2] == "<- 2 e               ")
  }

  @Test func degenerateGaugesDontTrap() {
    #expect(Gauge(marks: [], value: 3).rows(columns: 3, glyphs: .unicode) == ["   ", "├─┤", "  →"])
    #expect(Gauge(marks: marks, value: 3).rows(columns: 0, glyphs: .unicode) == ["", "", ""])
    #expect(Gauge(marks: marks, value: nil).rows(columns: 1, glyphs: .ascii).count == 3)
  }

  @Test(arguments: [
    (0, 100, "░░░░░"), (1, 100, "█░░░░"), (50, 100, "██░░░"), (99, 100, "████░"), (100, 100, "█████"),
    (500, 100, "█████"), (-3, 100, "░░░░░"), (3, 0, "░░░░░"),
  ])
  func bars(value: Int, maximum: Int, expected: String) {
    #expect(bar(value: value, maximum: maximum, columns: 5, glyphs: .unicode) == expected)
  }
}
