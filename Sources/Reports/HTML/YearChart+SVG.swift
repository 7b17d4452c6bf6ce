import AidRules
import FrenchText

extension YearChart {
  /// Draws the bars; what lies between the least and the most possible is paler.
  func add(to page: inout HTML) {
    guard highest > 0, !years.isEmpty else { return }
    page.element("figure") { page in
      let box = "0 0 \(Self.width) \(Self.height)"
      page.element("svg", with: ["viewBox": box, "role": "img", "aria-label": title]) { page in
        addGrid(to: &page)
        for index in years.indices { addYear(index, to: &page) }
        addLegend(to: &page)
      }
    }
  }

  private var highest: Int {
    series.flatMap(\.values).compactMap { $0?.high.amount }.max() ?? 0
  }

  /// Lines at round amounts, each with its figure.
  private func addGrid(to page: inout HTML) {
    let step = Self.roundStep(highest)
    for amount in stride(from: 0, through: highest, by: step) {
      let row = SVG.number(height(of: amount))
      page.empty(
        "line",
        with: [
          "x1": "\(Self.left)", "x2": "\(Self.width)", "y1": row, "y2": row, "stroke": "#d0d0d0",
          "stroke-width": "0.6",
        ]
      )
      SVG.text(
        Euros(amount).text,
        x: Double(Self.left - 4),
        y: height(of: amount) + 3,
        anchor: .end,
        on: &page
      )
    }
    page.newline()
  }

  private func addYear(_ index: Int, to page: inout HTML) {
    let room = Double(Self.width - Self.left) / Double(years.count)
    let start = Double(Self.left) + room * Double(index)
    let bar = room * 0.8 / Double(max(series.count, 1))
    for (rank, one) in series.enumerated() {
      guard let value = one.values[index] else { continue }
      let left = start + room * 0.1 + bar * Double(rank)
      let colour = Self.colours[rank % Self.colours.count]
      add(value.low.amount, from: 0, left, bar, colour, opacity: "1", to: &page)
      add(value.high.amount, from: value.low.amount, left, bar, colour, opacity: "0.35", to: &page)
    }
    SVG.text(years[index], x: start + room / 2, y: Double(Self.bottom + 14), anchor: .middle, on: &page)
    page.newline()
  }

  private func add(
    _ amount: Int,
    from base: Int,
    _ left: Double,
    _ width: Double,
    _ colour: String,
    opacity: String,
    to page: inout HTML
  ) {
    guard amount > base else { return }
    page.empty(
      "rect",
      with: [
        "x": SVG.number(left), "y": SVG.number(height(of: amount)), "width": SVG.number(width - 2),
        "height": SVG.number(height(of: base) - height(of: amount)), "fill": colour, "fill-opacity": opacity,
      ]
    )
  }

  private func addLegend(to page: inout HTML) {
    var column = Double(Self.left)
    for (rank, one) in series.enumerated() {
      let fill = Self.colours[rank % Self.colours.count]
      page.empty(
        "rect",
        with: [
          "x": SVG.number(column), "y": "\(Self.bottom + 22)", "width": "9", "height": "9", "fill": fill,
        ]
      )
      SVG.text(one.name, x: column + 13, y: Double(Self.bottom + 30), on: &page)
      column += 74
    }
  }

  /// Where an amount stands, from the top.
  private func height(of amount: Int) -> Double {
    Double(Self.bottom) - Double(amount) / Double(highest) * Double(Self.bottom - Self.top)
  }

  /// A round step that makes at most five lines.
  private static func roundStep(_ highest: Int) -> Int {
    var power = 1
    while highest / power >= 50 { power *= 10 }
    return power * ([1, 2, 5, 10].first { highest / (power * $0) <= 5 } ?? 10)
  }

  private static let width = 430
  private static let height = 140
  private static let left = 58
  private static let top = 6
  private static let bottom = 104
  /// Told apart without colours by their order, which the legend has too.
  private static let colours = ["#0b5a94", "#d98200", "#5aa9d6", "#7a7a7a", "#8a3b6f"]
}
