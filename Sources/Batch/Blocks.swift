import Intake

/// Some whole records of a file, to be answered together.
struct Block: Sendable {
  let bytes: [UInt8]
  /// The line of the file where it begins, from 1.
  let line: Int
}

/// A file cut into blocks of whole records, read as they are asked for: memory stays the same, however long it is.
struct Blocks {
  /// Reads some bytes, none at the end.
  package typealias Read = (UnsafeMutableRawBufferPointer) throws -> Int

  /// The bytes of a block, about.
  static let size = 256 << 10
  /// What is looked at beyond a block, so that its last record is whole.
  private static let ahead = RecordReader.longest + 2

  private let read: Read
  private var buffer = [UInt8](repeating: 0, count: size + 2 * ahead)
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var line = 1
  private var reader = RecordReader(separator: CSVSign.comma)

  init(_ read: @escaping Read) throws {
    self.read = read
    try fill()
  }

  /// Reads the header, before any block.
  mutating func header() throws -> BatchHeader {
    let found = try buffer.withUnsafeBufferPointer {
      try BatchHeader.read(UnsafeBufferPointer(rebasing: $0[..<end]))
    }
    (start, line) = (found.start, 1 + found.lines)
    reader = RecordReader(separator: found.header.separator, breakable: found.header.breakable)
    return found.header
  }

  /// The next block, nil at the end.
  mutating func next() throws -> Block? {
    try fill()
    guard start < end else { return nil }
    let length = buffer.withUnsafeBufferPointer {
      cut(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
    guard let length else { return try giant() }
    let bytes = Array(buffer[start..<start + length])
    defer {
      start += length
      line += bytes.count { $0 == CSVSign.lineFeed }
    }
    return Block(bytes: bytes, line: line)
  }

  /// How many bytes the whole records of a block take; nil when it begins with a line too long to be kept.
  private mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if bytes.count <= Self.size, isAtEnd { return bytes.count }
    let block = bytes[..<min(Self.size, bytes.count)]
    if !block.contains(CSVSign.quote) {
      guard let last = block.lastIndex(of: CSVSign.lineFeed) else { return nil }
      return last + 1
    }
    var place = 0
    while place < block.count {
      let next = reader.read(bytes, from: place)
      // Without its end a line is longer than all that is looked at.
      guard next < bytes.count || isAtEnd || bytes[next - 1] == CSVSign.lineFeed else { break }
      if next > block.count, place > 0 { break }
      place = next
    }
    return place > 0 ? place : nil
  }

  /// The beginning of a line too long to be kept, as a line of its own: what follows is skipped.
  private mutating func giant() throws -> Block {
    let kept = min(end - start, Self.ahead)
    let bytes = Array(buffer[start..<start + kept]) + [CSVSign.lineFeed]
    let first = line
    while true {
      if let feed = buffer[start..<end].firstIndex(of: CSVSign.lineFeed) {
        start = feed + 1
        break
      }
      (start, end) = (0, 0)
      guard !isAtEnd else { break }
      try fill()
    }
    line += 1
    return Block(bytes: bytes, line: first)
  }

  /// Reads on until a block and what is looked at beyond it are there.
  private mutating func fill() throws {
    guard !isAtEnd, end - start < Self.size + Self.ahead else { return }
    if start > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
      (start, end) = (0, end - start)
    }
    while !isAtEnd, end < buffer.count {
      let count = try buffer.withUnsafeMutableBytes {
        try read(UnsafeMutableRawBufferPointer(rebasing: $0[end...]))
      }
      if count == 0 { isAtEnd = true }
      end += count
    }
  }
}
