import AidRules
import Intake

/// What the first line of a file says of its columns.
package struct BatchHeader {
  /// What a column holds.
  enum Role {
    case id, fact(Fact), date
    /// No name that we know.
    case ignored
  }

  let separator: UInt8
  let roles: [Role]
  /// The columns that are left aside.
  package let unknown: [String]

  /// Reads the header among the first bytes of a file.
  ///
  /// - Returns: the header, the place where the lines begin, and how many lines come before.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(CaseFileProblem) -> (header: BatchHeader, start: Int, lines: Int) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .header(.notUTF8) }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var reader = RecordReader(separator: separator(bytes, from: start))
    var lines = 0
    while start < bytes.count {
      let next = reader.read(bytes, from: start)
      lines += bytes[start..<next].count { $0 == CSVSign.lineFeed }
      if reader.isBlank {
        start = next
        continue
      }
      switch reader.problem {
      case .unreadable(let problem)?: throw .header(problem)
      case nil: break
      default: throw .header(.unclosedQuote)
      }
      var names: [String] = []
      for cell in reader.cells {
        guard let name = CellText(bytes, cell).text, !name.unicodeScalars.contains("\0") else {
          throw .header(.notUTF8)
        }
        names.append(name)
      }
      return (try BatchHeader(names, separator: reader.separator), next, lines)
    }
    throw .empty
  }

  private init(_ names: [String], separator: UInt8) throws(CaseFileProblem) {
    let columns = try CaseColumns(header: names)
    var roles = [Role](repeating: .ignored, count: names.count)
    for (fact, place) in columns.facts { roles[place] = .fact(fact) }
    if let place = columns.id { roles[place] = .id }
    let dates = names.indices.filter { trimmed(names[$0]).lowercased() == Self.date }
    guard dates.count < 2 else { throw .repeatedColumn(Self.date) }
    if let place = dates.first { roles[place] = .date }
    unknown = columns.unknown.filter { $0.lowercased() != Self.date }
    (self.roles, self.separator) = (roles, separator)
  }

  /// The column of the day evaluated, named like the option.
  static let date = "date"

  /// Only names and notes may hold line breaks: in an answer they come from a quotation mark that isn't closed.
  var breakable: [Bool] {
    roles.map {
      switch $0 {
      case .id, .ignored: true
      case .fact, .date: false
      }
    }
  }

  /// The first separator outside quotation marks on the first line that has something.
  private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
    var isQuoted = false
    var isBlank = true
    for byte in bytes[start...] {
      if byte == CSVSign.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == CSVSign.comma || byte == CSVSign.semicolon { return byte }
      if byte == CSVSign.lineFeed, !isBlank { break }
      if byte != CSVSign.lineFeed, byte != CSVSign.carriageReturn { isBlank = false }
    }
    return CSVSign.comma
  }
}

/// The text of a cell.
struct CellText {
  /// Nil where the bytes aren't UTF-8.
  let text: String?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: RecordReader.Cell) {
    let content = UnsafeBufferPointer(rebasing: bytes[cell.range])
    guard cell.hasEscapes else {
      text = String(validating: content, as: UTF8.self)
      return
    }
    var plain: [UInt8] = []
    var isSecond = false
    for byte in content {
      isSecond = byte == CSVSign.quote && !isSecond
      if byte != CSVSign.quote || !isSecond { plain.append(byte) }
    }
    text = String(validating: plain, as: UTF8.self)
  }
}
