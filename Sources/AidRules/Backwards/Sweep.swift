/// A situation evaluated at every break point of an axis, in order: all that its questions need to know.
struct Sweep {
  /// A break point and what holds from it up to the next.
  struct Stop {
    let point: BreakPoint
    let contract: Contract
    let standing: Standing
  }

  let axis: Axis
  let stops: [Stop]

  init(_ axis: Axis, _ contract: Contract) throws(Refusal) {
    self.axis = axis
    var stops: [Stop] = []
    for point in BreakPoints.along(axis, contract) {
      let moved = try contract.with(point.value, on: axis)
      stops.append(Stop(point: point, contract: moved, standing: Standing(moved)))
    }
    self.stops = stops
  }

  /// Why a break point, given by its place, differs from the one before; nothing comes before the first.
  func reasons(at place: Int, listsAmounts: Bool = true) -> [CliffReason] {
    guard place > 0 else { return [] }
    let (before, stop) = (stops[place - 1], stops[place])
    return CliffReasons.find(axis, before.contract, stop.contract, at: stop.point, listsAmounts: listsAmounts)
  }

  /// The first break point at which something holds: the smallest value of the axis, since nothing changes between two.
  func first(where holds: (Standing) -> Bool) -> Threshold? {
    stops.firstIndex { holds($0.standing) }.map { threshold($0) }
  }

  /// The break point of a place as an answer.
  func threshold(_ place: Int, listsAmounts: Bool = true) -> Threshold {
    let reasons = reasons(at: place, listsAmounts: listsAmounts)
    return Threshold(
      value: stops[place].point.value,
      statut: reasons.map(\.statut).max() ?? .officiel,
      reasons: reasons
    )
  }
}
