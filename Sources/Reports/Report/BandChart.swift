/// The national limits of an indicator, the start of the doctor, and the targets.
struct BandChart {
  /// A place along the line.
  struct Mark {
    let name: String
    let value: Int
  }

  /// The indicator.
  let name: String
  /// What the line shows, for who can't see it.
  var title: String { "\(name)\u{A0}: départ, objectifs et limites nationales" }
  let limits: [Mark]
  let start: Int
  /// The targets of each option, where exactly one figure is known.
  let targets: [Mark]

  /// The right end: beyond the last limit and every mark.
  var highest: Int {
    let last = limits.last?.value ?? 0
    let before = limits.dropLast().last?.value ?? 0
    return max(last + (last - before) / 2, start, targets.map(\.value).max() ?? 0)
  }
}
