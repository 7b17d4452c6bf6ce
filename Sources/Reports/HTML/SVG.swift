/// What the drawings of a report are written with.
enum SVG {
  /// Which point of a text stands at its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// A coordinate to a tenth, written alike everywhere.
  ///
  ///     SVG.number(12.34)  // "12.3"
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let rest = abs(tenths % 10)
    let sign = tenths < 0 && tenths > -10 ? "-" : ""
    return rest == 0 ? "\(tenths / 10)" : "\(sign)\(tenths / 10).\(rest)"
  }

  /// Writes a text.
  static func text(
    _ text: String,
    x: Double,
    y: Double,
    anchor: Anchor = .start,
    size: Double = 10,
    on page: inout HTML
  ) {
    page.element(
      "text",
      with: ["x": number(x), "y": number(y), "text-anchor": anchor.rawValue, "font-size": number(size)],
      text
    )
  }
}
