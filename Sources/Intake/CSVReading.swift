/// The bytes that part records and fields.
package enum CSVSign {
  /// `,`.
  package static let comma = UInt8(ascii: ",")
  /// `;`.
  package static let semicolon = UInt8(ascii: ";")
  /// `"`.
  package static let quote = UInt8(ascii: "\"")
  /// The end of a line.
  package static let lineFeed = UInt8(ascii: "\n")
  /// What may come before it.
  package static let carriageReturn = UInt8(ascii: "\r")
}

/// One record being read, byte by byte.
struct CSVReading {
  private enum Place {
    case start, bare, quoted, closed
  }

  let separator: UInt8
  private(set) var isOver = false
  private var fields: [[UInt8]] = [[]]
  private var place = Place.start
  private var wasQuoted = false
  private var escapes = false
  private var problem: CSVProblem?

  init(separator: UInt8) {
    self.separator = separator
  }

  /// Whether the line held nothing at all.
  var isBlank: Bool { fields == [[]] && !wasQuoted && problem == nil }

  var result: Result<[String], CSVProblem> {
    if place == .quoted { return .failure(.unclosedQuote) }
    if let problem { return .failure(problem) }
    let texts = fields.compactMap { String(validating: $0, as: UTF8.self) }
    return texts.count == fields.count ? .success(texts) : .failure(.notUTF8)
  }

  mutating func take(_ byte: UInt8, next: UInt8?) {
    if place == .quoted { return takeQuoted(byte, next: next) }
    switch byte {
    case separator:
      fields.append([])
      place = .start
    case CSVSign.lineFeed:
      isOver = true
    case CSVSign.carriageReturn where next == CSVSign.lineFeed || next == nil:
      break
    case CSVSign.quote where place == .start:
      place = .quoted
      wasQuoted = true
    default:
      // A quotation mark inside a bare field is a character like another: « 12" » harms nobody.
      if place == .closed { problem = .textBesideQuotes }
      place = place == .closed ? .closed : .bare
      put(byte)
    }
  }

  private mutating func takeQuoted(_ byte: UInt8, next: UInt8?) {
    guard byte == CSVSign.quote else { return put(byte) }
    if escapes {
      escapes = false
      put(byte)
    } else if next == CSVSign.quote {
      escapes = true
    } else {
      place = .closed
    }
  }

  private mutating func put(_ byte: UInt8) {
    fields[fields.count - 1].append(byte)
  }
}
