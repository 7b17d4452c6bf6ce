/// What the rules answer to the doctors of one specialty for every combination of classes, some questions left open.
///
/// A combination has a digit for each question, the last of which is « not asked yet ». An answer of the rules is a
/// number, nil while the open questions still decide.
struct OutcomeTable {
  private let strides: [Int]
  private let outcomes: [Int?]
  /// The questions on which the answer still depends, a bit each.
  private let dependences: [UInt16]

  /// - Parameter sizes: The classes of each question; none where it doesn't concern the doctor.
  /// - Parameter judge: The answer when no question is open.
  init(sizes: [Int], judge: ([UInt8]) throws -> Int) rethrows {
    var strides: [Int] = []
    var count = 1
    for size in sizes {
      strides.append(size == 0 ? 0 : count)
      if size > 0 { count *= size + 1 }
    }
    var outcomes = [Int?](repeating: nil, count: count)
    var dependences = [UInt16](repeating: 0, count: count)
    var digits = [UInt8](repeating: 0, count: sizes.count)
    for code in 0..<count {
      for axis in sizes.indices where sizes[axis] > 0 {
        digits[axis] = UInt8(code / strides[axis] % (sizes[axis] + 1))
      }
      let open = sizes.indices.filter { sizes[$0] > 0 && Int(digits[$0]) == sizes[$0] }
      guard let first = open.first else {
        outcomes[code] = try judge(digits)
        continue
      }
      // « Not asked » is the last digit: the answers to the question come before.
      func answered(_ axis: Int) -> [Int] { (1...sizes[axis]).map { code - $0 * strides[axis] } }
      let answers = answered(first)
      if let one = outcomes[answers[0]], answers.allSatisfy({ outcomes[$0] == one }) {
        outcomes[code] = one
        continue
      }
      let own: UInt16 = 1 << first
      var bits = answers.reduce(0) { $0 | dependences[$1] }
      // The first question counts if some answer to another leaves the result hanging on it.
      if open.count == 1 || answered(open[1]).contains(where: { dependences[$0] & own != 0 }) { bits |= own }
      dependences[code] = bits
    }
    self.strides = strides
    self.outcomes = outcomes
    self.dependences = dependences
  }

  /// The answer, nil while questions still decide.
  func outcome(_ digits: [UInt8]) -> Int? { outcomes[code(digits)] }

  /// The questions on which the answer still depends.
  func dependence(_ digits: [UInt8]) -> UInt16 { dependences[code(digits)] }

  private func code(_ digits: [UInt8]) -> Int {
    zip(digits, strides).reduce(0) { $0 + Int($1.0) * $1.1 }
  }
}
