package import AidRules
import FrenchText
import Intake

/// What every line of a file is read with.
package struct BatchTerms: Sendable {
  let bareme: Bareme
  let index: SpecialiteIndex
  /// The day of a line that gives none.
  let day: Day

  /// - Parameter day: The day evaluated, where a line gives none.
  package init(_ bareme: Bareme, on day: Day) {
    (self.bareme, self.day) = (bareme, day)
    index = SpecialiteIndex(bareme.specialites)
  }
}

/// What became of a block: the rows, and how many lines were read and refused.
struct BatchRows: Sendable {
  let bytes: [UInt8]
  let lines: Int
  let bad: Int
}

/// Answers the lines of blocks, one block at a time, with what it remembers of those before.
///
/// Lines that agree on everything but their figures and their names are of one kind, found by their bytes alone.
struct BatchLane {
  private struct Kind {
    let kind: LineKind
    let option: OptionETP?
  }

  /// A column of figures.
  private struct Figure {
    let column: Int
    let fact: Fact
    let range: ClosedRange<Int>
  }

  private let header: BatchHeader
  private var reader: RecordReader
  private var lines: LineReader
  private var answers: LineAnswers
  private var kinds = ByteTable<Kind>()
  private var key = ByteKey()
  /// The columns besides names and figures, whose bytes tell a kind.
  private let telling: [Int]
  private let figures: [Figure]
  private let id: Int?

  /// The kinds found by their bytes, and the bytes of them, after which they are forgotten.
  private static let most = (count: 40_000, size: 2 << 20)

  init(_ header: BatchHeader, _ terms: BatchTerms) {
    self.header = header
    reader = RecordReader(separator: header.separator, breakable: header.breakable)
    lines = LineReader(header, terms)
    answers = LineAnswers(terms.bareme)
    var telling: [Int] = []
    var figures: [Figure] = []
    var id: Int?
    for (column, role) in header.roles.enumerated() {
      switch role {
      case .id: id = column
      case .ignored: break
      case .date: telling.append(column)
      case .fact(let fact):
        if LineFigures.facts.contains(fact), let range = fact.counts {
          figures.append(Figure(column: column, fact: fact, range: range))
        } else {
          telling.append(column)
        }
      }
    }
    (self.telling, self.figures, self.id) = (telling, figures, id)
  }

  /// Answers every line of a block.
  mutating func rows(_ block: Block) -> BatchRows {
    if answers.isFull || kinds.count > Self.most.count || kinds.size > Self.most.size {
      answers.forget()
      kinds.removeAll()
    }
    var rows = BatchRow(capacity: block.bytes.count * 3 / 2)
    var (count, bad, line) = (0, 0, block.line)
    block.bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count {
        let next = reader.read(bytes, from: place)
        if !reader.isBlank {
          count += 1
          if !add(bytes, line, to: &rows) { bad += 1 }
        }
        line += reader.isSeveralLines ? bytes[place..<next].count { $0 == CSVSign.lineFeed } : 1
        place = next
      }
    }
    return BatchRows(bytes: rows.bytes, lines: count, bad: bad)
  }

  /// Adds the row of the record read last; whether it could be answered.
  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ line: Int,
    to rows: inout BatchRow
  ) -> Bool {
    let name = name(bytes)
    do throws(LineProblem) {
      if let problem = reader.problem { throw .unreadable(problem) }
      try checkCells(bytes)
      var known = LineFigures()
      var hasPlainFigures = true
      for figure in figures {
        let cell = reader.cells[figure.column]
        if cell.range.isEmpty { continue }
        guard let count = figure.range.count(bytes, cell.range) else {
          hasPlainFigures = false
          break
        }
        known.set(figure.fact, to: count)
      }
      readKey(bytes)
      if hasPlainFigures, let found = kinds.value(key.bytes, hash: key.mixed) {
        rows.add(name, found.kind.answer(known), found.option)
        return true
      }
      let read = try lines.read(bytes, reader.cells)
      let kind: LineKind
      do {
        kind = try answers.kind(of: read.situation, on: read.day)
      } catch {
        throw .refused(error, read)
      }
      if kinds.value(key.bytes, hash: key.mixed) == nil {
        kinds.insert(key.bytes, hash: key.mixed, Kind(kind: kind, option: kind.option))
      }
      rows.add(name, kind.answer(read.figures), kind.option)
      return true
    } catch {
      rows.add(name, error: error.sentence(line: isNamed(name) ? nil : line))
      return false
    }
  }

  /// As many cells as columns; empty ones beyond are a spreadsheet's.
  private func checkCells(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineProblem) {
    let (expected, received) = (header.roles.count, reader.cells.count)
    if received < expected { throw .unreadable(.tooFewCells(expected: expected, received: received)) }
    if received > expected, reader.cells[expected...].contains(where: { !$0.range.isEmpty }) {
      throw .unreadable(.tooManyCells(expected: expected, received: received))
    }
    guard reader.hasHighBytes else { return }
    for cell in reader.cells
    where String(validating: UnsafeBufferPointer(rebasing: bytes[cell.range]), as: UTF8.self) == nil {
      throw .unreadable(.unreadable(.notUTF8))
    }
  }

  private mutating func readKey(_ bytes: UnsafeBufferPointer<UInt8>) {
    key.clear()
    for column in telling {
      let cell = reader.cells[column]
      for place in cell.range { key.add(bytes[place]) }
      // Neither is in any text: where a cell ends, and whether it has quotation marks to make one of.
      key.add(cell.hasEscapes ? 0xFE : 0xFF)
    }
  }

  /// The name of the record read last, as far as it can be told.
  private func name(_ bytes: UnsafeBufferPointer<UInt8>) -> BatchRow.Identifier {
    guard let id, id < reader.cells.count else { return .text("") }
    let content = UnsafeBufferPointer(rebasing: bytes[reader.cells[id].range])
    if BatchRow.isPlain(content) { return .plain(content) }
    return .text(CellText(bytes, reader.cells[id]).text ?? String(decoding: content, as: UTF8.self))
  }

  private func isNamed(_ name: BatchRow.Identifier) -> Bool {
    switch name {
    case .plain(let content): !content.isEmpty
    case .text(let text): !trimmed(text).isEmpty
    }
  }
}

extension LineFigures {
  /// Puts a figure in its place.
  fileprivate mutating func set(_ fact: Fact, to count: Int) {
    switch fact {
    case .pmt: pmt = count
    case .fileActive: fileActive = count
    case .objectifPmt: objectifPmt = count
    case .objectifFileActive: objectifFileActive = count
    default: break
    }
  }
}
