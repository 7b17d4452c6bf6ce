import Intake

/// The cells of one record of a CSV file, told apart where they stand among the bytes.
///
/// RFC 4180, and beside it what keeps a slip to its own line: only columns of free text may hold line breaks, so that a
/// quotation mark that is never closed spoils the line where it opens and no other.
struct RecordReader {
  /// Where a cell stands, without its quotation marks.
  struct Cell {
    var range: Range<Int>
    /// Whether quotation marks are written twice in it.
    var hasEscapes = false
    var isQuoted = false
  }

  /// The longest record; a longer one isn't read.
  static let longest = 64 << 10

  let separator: UInt8
  /// For each column whether it may hold line breaks; nil while the header isn't known.
  let breakable: [Bool]?
  /// The cells of the record read last, as far as they could be told apart.
  private(set) var cells: [Cell] = []
  /// Why it can't be read.
  private(set) var problem: CaseProblem?
  /// Whether some byte isn't ASCII.
  private(set) var hasHighBytes = false
  private var high: UInt8 = 0
  /// The end of the first line of a record that has several, and its cells that are whole.
  private var firstLine: (end: Int, cells: Int)?

  init(separator: UInt8, breakable: [Bool]? = nil) {
    (self.separator, self.breakable) = (separator, breakable)
  }

  /// Whether the record holds nothing at all.
  var isBlank: Bool { problem == nil && cells.count == 1 && cells[0].range.isEmpty && !cells[0].isQuoted }

  /// Whether the record goes on over several lines.
  var isSeveralLines: Bool { problem == nil && firstLine != nil }

  /// Reads the record that begins at a place, and gives the place where the next one begins.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    cells.removeAll(keepingCapacity: true)
    (problem, firstLine, high) = (nil, nil, 0)
    let next = readCells(bytes, from: start)
    hasHighBytes = high >= 0x80
    if let line = firstLine {
      guard problem != nil || next - start > Self.longest || !hasEveryColumn else { return next }
      problem = line.end - start > Self.longest ? Self.tooLong : .unreadable(.unclosedQuote)
      cells.removeLast(cells.count - line.cells)
      return line.end
    }
    if next - start > Self.longest { problem = Self.tooLong }
    return next
  }

  private static let tooLong = CaseProblem.tooLong(kibibytes: longest >> 10)

  private var hasEveryColumn: Bool { breakable.map { $0.count == cells.count } ?? true }

  private mutating func readCells(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    var first = start
    while place < bytes.count {
      let byte = bytes[place]
      high |= byte
      if byte == separator {
        cells.append(Cell(range: first..<place))
        place += 1
        first = place
      } else if byte == CSVSign.lineFeed {
        endLine(bytes, first, place)
        return place + 1
      } else if byte == CSVSign.quote, place == first {
        guard let end = readQuoted(bytes, from: place) else { return afterLine(bytes, from: place) }
        place = end
        if place < bytes.count, bytes[place] == separator {
          place += 1
          first = place
        } else {
          return place < bytes.count ? place + 1 : place
        }
      } else {
        place += 1
      }
    }
    if first <= place, start < bytes.count { endLine(bytes, first, place) }
    return place
  }

  /// The last cell of a line, without the carriage return before its end.
  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) {
    let last = end > first && bytes[end - 1] == CSVSign.carriageReturn ? end - 1 : end
    cells.append(Cell(range: first..<last))
  }

  /// Reads a cell between quotation marks, and gives the place of the separator or of the line's end after it; nil when
  /// it doesn't close as it should.
  private mutating func readQuoted(_ bytes: UnsafeBufferPointer<UInt8>, from quote: Int) -> Int? {
    var cell = Cell(range: quote + 1..<quote + 1, isQuoted: true)
    var place = quote + 1
    let mayBreak = breakable.map { cells.count < $0.count && $0[cells.count] } ?? true
    let limit = min(bytes.count, quote + 2 * Self.longest)
    while place < limit {
      let byte = bytes[place]
      high |= byte
      if byte == CSVSign.lineFeed {
        if firstLine == nil { firstLine = (place + 1, cells.count) }
        guard mayBreak else { break }
      } else if byte == CSVSign.quote {
        if place + 1 < bytes.count, bytes[place + 1] == CSVSign.quote {
          cell.hasEscapes = true
          place += 1
        } else {
          cell.range = quote + 1..<place
          guard let end = ending(bytes, place + 1) else {
            problem = .unreadable(.textBesideQuotes)
            return nil
          }
          cells.append(cell)
          return end
        }
      }
      place += 1
    }
    problem = .unreadable(.unclosedQuote)
    return nil
  }

  /// The place of the separator or of the line's end right after a quotation mark.
  private func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    guard place < bytes.count else { return place }
    switch bytes[place] {
    case separator, CSVSign.lineFeed: return place
    case CSVSign.carriageReturn:
      guard place + 1 < bytes.count else { return place + 1 }
      return bytes[place + 1] == CSVSign.lineFeed ? place + 1 : nil
    default: return nil
    }
  }

  /// The place after the end of the line.
  private func afterLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] != CSVSign.lineFeed { place += 1 }
    return min(place + 1, bytes.count)
  }
}
