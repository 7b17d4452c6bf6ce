import AidRules
import Intake

/// Reads the cells of one column, each text once: a column has few answers, or whole numbers.
struct CellReader {
  private let fact: Fact
  private let counts: ClosedRange<Int>?
  private var known: [String: FactValue?] = [:]

  /// The texts kept; beyond, they are read again.
  private static let most = 2_000

  init(_ fact: Fact) {
    self.fact = fact
    counts = fact.counts
  }

  /// What a cell answers; nil when it is empty.
  mutating func value(_ text: String, _ index: SpecialiteIndex) throws(InputProblem) -> FactValue? {
    if let known = known[text] { return known }
    let value =
      trimmed(text).isEmpty ? nil : try understand(text, for: fact, index: index, mode: .commandLine).get()
    if known.count == Self.most { known.removeAll(keepingCapacity: true) }
    known[text] = .some(value)
    return value
  }

  /// The whole number of a cell; nil where its text has to be read.
  func count(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: RecordReader.Cell) -> Int? {
    counts.flatMap { $0.count(bytes, cell.range) }
  }
}

extension ClosedRange<Int> {
  /// The whole number that some bytes write in digits and nothing else, when it is in the range.
  func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard (1...5).contains(range.count) else { return nil }
    var number = 0
    for place in range {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return contains(number) ? number : nil
  }
}

extension Fact {
  /// The whole numbers that the fact accepts, if it does.
  var counts: ClosedRange<Int>? {
    if case .count(let range) = expectation(.commandLine) { range } else { nil }
  }
}
