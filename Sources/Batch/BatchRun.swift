import Intake

/// A whole file answered line by line: as many blocks at once as there are lanes, written in the order they came.
package struct BatchRun {
  /// Reads some bytes, none at the end.
  package typealias Read = (UnsafeMutableRawBufferPointer) throws -> Int
  /// Does as many things as it is told, each once, all at once if it can.
  package typealias Perform = (Int, @Sendable (Int) -> Void) -> Void

  /// How far one is.
  package struct Progress: Hashable, Sendable {
    /// The lines read, empty ones left aside.
    package var lines = 0
    /// Those that can't be answered.
    package var bad = 0

    /// Creates the beginning.
    package init() {}
  }

  /// What the first line says.
  package let header: BatchHeader
  private var blocks: Blocks
  private let lanes: [Lane]
  private let perform: Perform

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - lanes: how many blocks are answered at once.
  ///   - perform: what answers them at once.
  /// - Throws: `CaseFileProblem` when no line can be read, and what `read` throws.
  package init(_ terms: BatchTerms, lanes: Int, perform: @escaping Perform, read: @escaping Read) throws {
    var blocks = try Blocks(read)
    let header = try blocks.header()
    (self.header, self.blocks, self.perform) = (header, blocks, perform)
    self.lanes = (0..<max(1, lanes)).map { _ in Lane(BatchLane(header, terms)) }
  }

  /// Answers every line.
  ///
  /// - Parameters:
  ///   - write: writes the rows, in order.
  ///   - tell: hears how far one is, after each round.
  package mutating func run(
    write: ([UInt8]) throws -> Void,
    tell: (Progress) -> Void = { _ in }
  ) throws -> Progress {
    var progress = Progress()
    try write(Array(BatchRow.header.utf8))
    while try fill() {
      let busy = lanes.filter { $0.block != nil }
      if busy.count == 1 {
        busy[0].answer()
      } else {
        perform(busy.count) { busy[$0].answer() }
      }
      for lane in busy {
        guard let rows = lane.take() else { continue }
        try write(rows.bytes)
        progress.lines += rows.lines
        progress.bad += rows.bad
      }
      tell(progress)
    }
    return progress
  }

  /// Gives each lane a block; false when there is none left.
  private mutating func fill() throws -> Bool {
    for (place, lane) in lanes.enumerated() {
      guard let block = try blocks.next() else { return place > 0 }
      lane.block = block
    }
    return true
  }
}

/// One lane with its block.
///
/// Unchecked: only one thread at a time has a lane, the one that answers its block, then the one that takes the rows.
private final class Lane: @unchecked Sendable {
  private var lane: BatchLane
  private var rows: BatchRows?
  var block: Block?

  init(_ lane: BatchLane) {
    self.lane = lane
  }

  func answer() {
    rows = block.map { lane.rows($0) }
  }

  func take() -> BatchRows? {
    defer { (block, rows) = (nil, nil) }
    return rows
  }
}
