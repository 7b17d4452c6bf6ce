/// A value at which a result can change along an axis.
public struct BreakPoint: Hashable, Sendable {
  /// The first value of what follows.
  public let value: AxisValue
  /// The values of the barème that make it one; empty at the beginning of an axis.
  public let references: [Reference]
}

extension Bareme {
  /// Every value of an axis at which the verdict, the access to an option, a maximum or the way an objective is found
  /// can change, the beginning of the axis first, the other answers staying as they are.
  ///
  /// Between two of them nothing changes, since the rules compare an answer with these values and nothing else: what
  /// is true at one holds up to the next. A question asked backwards is exact because it is answered by evaluating at
  /// each. Tests compare with every whole number.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func breakPoints(
    along axis: Axis,
    _ situation: Situation,
    on day: Day
  ) throws(Refusal) -> [BreakPoint] {
    BreakPoints.along(axis, try contract(situation, on: day))
  }
}

/// Break points, gathered in any order and given in that of their axis, each once.
struct BreakPoints {
  private var found: [AxisValue: [Reference]] = [:]
  private let first: AxisValue

  init(from first: AxisValue) {
    self.first = first
    found[first] = []
  }

  /// Adds a value and what makes it one; nothing lies before the beginning of the axis.
  mutating func add(_ value: AxisValue, _ references: [Reference]) {
    guard value >= first else { return }
    var known = found[value] ?? []
    for reference in references where !known.contains(reference) { known.append(reference) }
    found[value] = known
  }

  /// The break points in order.
  var sorted: [BreakPoint] {
    found.sorted { $0.key < $1.key }.map { BreakPoint(value: $0.key, references: $0.value) }
  }

  static func along(_ axis: Axis, _ contract: Contract) -> [BreakPoint] {
    switch axis {
    case .pmt: ofFigures(.pmt, contract)
    case .fileActive: ofFigures(.fileActive, contract)
    case .tranche: Tranche.allCases.map { BreakPoint(value: .tranche($0), references: []) }
    case .annee: ofYears(contract)
    case .signature: ofSignatures(contract)
    case .pmtAtteinte, .fileActiveAtteinte: [BreakPoint(value: .count(0), references: [])]
    }
  }
}
