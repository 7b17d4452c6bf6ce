/// The records of a CSV file, read one at a time from its bytes, so that a file of any size or a pipe can be read.
///
/// RFC 4180: fields between quotation marks may hold separators, line breaks, and quotation marks written twice. Lines
/// end with LF or CRLF; empty lines are left out; a byte-order mark is skipped. The separator is the comma or the
/// semicolon that comes first in the header.
package struct CSVRecords<Bytes: IteratorProtocol>: Sequence, IteratorProtocol where Bytes.Element == UInt8 {
  private var source: CSVSource<Bytes>
  private var separator: UInt8?

  /// Reads the records of some bytes.
  package init(_ bytes: Bytes) {
    source = CSVSource(bytes)
  }

  /// The next record, or nil at the end.
  package mutating func next() -> CSVRecord? {
    if separator == nil { separator = source.firstSeparator() }
    while source.peek != nil {
      let line = source.line
      var reading = CSVReading(separator: separator ?? CSVSign.comma)
      while !reading.isOver, let byte = source.next() { reading.take(byte, next: source.peek) }
      guard !reading.isBlank else { continue }
      return CSVRecord(line: line, fields: reading.result)
    }
    return nil
  }
}

/// One record of a CSV file.
package struct CSVRecord: Hashable, Sendable {
  /// The line where it begins, from 1.
  package let line: Int
  /// Its fields, or why they can't be told apart.
  package let fields: Result<[String], CSVProblem>
}

/// Why a record can't be read.
package enum CSVProblem: Error, Hashable, Sendable {
  /// Bytes that aren't UTF-8.
  case notUTF8
  /// A quotation mark that is never closed.
  case unclosedQuote
  /// Text beside the quotation marks of a field.
  case textBesideQuotes
}

/// The bytes of a file, with those read ahead to find the separator, and the line they are on.
private struct CSVSource<Bytes: IteratorProtocol> where Bytes.Element == UInt8 {
  private var bytes: Bytes
  private var ahead: [UInt8] = []
  private var position = 0
  private(set) var line = 1

  init(_ bytes: Bytes) {
    self.bytes = bytes
    while ahead.count < 3, let byte = self.bytes.next() { ahead.append(byte) }
    if ahead == [0xEF, 0xBB, 0xBF] { ahead = [] }
    fill()
  }

  /// The byte that comes next, nil at the end.
  var peek: UInt8? { position < ahead.count ? ahead[position] : nil }

  mutating func next() -> UInt8? {
    guard let byte = peek else { return nil }
    position += 1
    if byte == CSVSign.lineFeed { line += 1 }
    fill()
    return byte
  }

  /// The first separator outside quotation marks on the first line that has something.
  mutating func firstSeparator() -> UInt8? {
    var isQuoted = false
    var isBlank = true
    var index = position
    while true {
      if index == ahead.count {
        guard let byte = bytes.next() else { return nil }
        ahead.append(byte)
      }
      let byte = ahead[index]
      if byte == CSVSign.quote { isQuoted.toggle() }
      if !isQuoted, byte == CSVSign.comma || byte == CSVSign.semicolon { return byte }
      if byte != CSVSign.lineFeed, byte != CSVSign.carriageReturn { isBlank = false }
      if !isQuoted, byte == CSVSign.lineFeed, !isBlank { return nil }
      index += 1
    }
  }

  /// Keeps one byte ahead, so that the end is known before it is reached.
  private mutating func fill() {
    guard position == ahead.count else { return }
    ahead.removeAll(keepingCapacity: true)
    position = 0
    if let byte = bytes.next() { ahead.append(byte) }
  }
}
