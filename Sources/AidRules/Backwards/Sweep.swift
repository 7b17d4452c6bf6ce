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

  /// The first break point at which something holds: the smallest value of the axis, since nothing changes between two.
  func first(where holds: (Standing) -> Bool) -> Stop? {
    stops.first { holds($0.standing) }
  }
}
