import FrenchText

extension BandChart {
  /// Draws the limits on a line, the doctor's start above it, the targets under it.
  func add(to page: inout HTML) {
    page.element("figure") { page in
      let box = "0 0 \(Self.width) \(Self.height)"
      page.element("svg", with: ["viewBox": box, "role": "img", "aria-label": title]) { page in
        line(from: Self.left, to: Self.right, y: Self.axis, width: 4, colour: "#c9d7e3", on: &page)
        line(from: Self.left, to: place(start), y: Self.axis, width: 4, colour: "#0b5a94", on: &page)
        SVG.text(name, x: Self.left, y: 10, size: 10.5, on: &page)
        for mark in limits { add(mark, to: &page) }
        addStart(to: &page)
        addTargets(to: &page)
      }
    }
  }

  private func add(_ limit: Mark, to page: inout HTML) {
    let x = SVG.number(place(limit.value))
    page.empty(
      "line",
      with: [
        "x1": x, "x2": x, "y1": SVG.number(Self.axis - 6), "y2": SVG.number(Self.axis + 6),
        "stroke": "#1a1a1a",
        "stroke-width": "1",
      ]
    )
    SVG.text(
      "\(limit.name) \(French.number(limit.value))",
      x: place(limit.value),
      y: Self.axis + 17,
      anchor: .middle,
      size: 8.5,
      on: &page
    )
  }

  private func addStart(to page: inout HTML) {
    let x = place(start)
    page.empty(
      "circle",
      with: ["cx": SVG.number(x), "cy": SVG.number(Self.axis), "r": "5", "fill": "#0b5a94"]
    )
    SVG.text("départ \(French.number(start))", x: x, y: Self.axis - 10, anchor: anchor(x), on: &page)
  }

  /// A diamond a target; names that would touch go one above the other.
  private func addTargets(to page: inout HTML) {
    var former = place(start)
    var rank = 0
    for target in targets.sorted(by: { $0.value < $1.value }) where target.value != start {
      let x = place(target.value)
      rank = x - former < 105 ? rank + 1 : 0
      former = x
      let (left, top) = (SVG.number(x - 5), SVG.number(Self.axis - 5))
      let (right, bottom) = (SVG.number(x + 5), SVG.number(Self.axis + 5))
      let (middle, centre) = (SVG.number(x), SVG.number(Self.axis))
      page.empty(
        "path",
        with: [
          "d": "M\(left) \(centre)L\(middle) \(top)L\(right) \(centre)L\(middle) \(bottom)Z",
          "fill": "#d98200",
        ]
      )
      SVG.text(
        "\(target.name)\u{A0}: \(French.number(target.value))",
        x: x,
        y: Self.axis - 10 - 11 * Double(rank % 3),
        anchor: anchor(x),
        on: &page
      )
    }
  }

  private func line(
    from start: Double,
    to end: Double,
    y: Double,
    width: Int,
    colour: String,
    on page: inout HTML
  ) {
    page.empty(
      "line",
      with: [
        "x1": SVG.number(start), "x2": SVG.number(end), "y1": SVG.number(y), "y2": SVG.number(y),
        "stroke": colour, "stroke-width": "\(width)",
      ]
    )
  }

  private func place(_ value: Int) -> Double {
    Self.left + Double(value) / Double(max(highest, 1)) * (Self.right - Self.left)
  }

  /// A text near an end is written inwards.
  private func anchor(_ x: Double) -> SVG.Anchor {
    x < Self.left + 50 ? .start : x > Self.right - 50 ? .end : .middle
  }

  private static let width = 660
  private static let height = 64
  private static let left = 8.0
  private static let right = 642.0
  private static let axis = 42.0
}
