package import AidRules

/// Where the aid changes along a figure or a date, the other answers staying as they are.
package struct AxisSteps: Sendable {
  /// The first value of the axis and every one where something can change, in order.
  package let breaks: [AxisValue]
  /// The steps of the verdict, the accesses and the maxima, in order.
  package let cliffs: [Cliff]
  /// How the balances grow along a figure reached; empty along the other axes.
  package let slopes: [Slope]

  /// Gathers what a barème finds along an axis; nothing unless told.
  package init(breaks: [AxisValue] = [], cliffs: [Cliff] = [], slopes: [Slope] = []) {
    (self.breaks, self.cliffs, self.slopes) = (breaks, cliffs, slopes)
  }

  /// The places of a track where an amount changes: the first place after each step, and both ends of each slope.
  package var marks: [Int] {
    Set(cliffs.map(\.after.place) + bends).sorted()
  }

  /// The next step above a place.
  package func next(above place: Int) -> Cliff? {
    cliffs.first { $0.after.place > place }
  }

  /// The next step below a place.
  package func next(below place: Int) -> Cliff? {
    cliffs.last { $0.before.place < place }
  }

  /// The next place where something changes, going up or down; nil where nothing does any more.
  package func jump(from place: Int, up: Bool) -> Int? {
    up
      ? (cliffs.map(\.after.place) + bends).filter { $0 > place }.min()
      : (cliffs.map(\.before.place) + bends).filter { $0 < place }.max()
  }

  /// The first place, beyond the beginning of the axis, where something changes, or can.
  var firstPlace: Int? {
    cliffs.first?.after.place ?? bends.min() ?? breaks.dropFirst().first?.place
  }

  private var bends: [Int] {
    slopes.flatMap { [$0.bas, $0.haut] }.compactMap { $0 }.flatMap { [$0.from, $0.to] }
  }
}

extension AxisValue {
  /// The place of a count or of a day on a track; a band has its rank.
  package var place: Int {
    switch self {
    case .count(let count): count
    case .day(let day): day.number
    case .tranche(let tranche): Tranche.allCases.firstIndex(of: tranche) ?? 0
    }
  }
}

extension Fact {
  /// The axis along which the fact is tried; nil for a choice.
  package var axis: Axis? {
    Axis.allCases.first { $0.fact == self }
  }
}
