import AidRules
import Intake

/// The rows of the result, as the bytes of a CSV file.
struct BatchRow {
  /// The columns of the result, a contract with scripts.
  static let header =
    "id,verdict,regime,option,annee,maximum_bas,maximum_haut,cible_pmt_basse,cible_pmt_haute,"
    + "cible_file_active_basse,cible_file_active_haute,statut_objectif,manquants,erreur\n"

  private(set) var bytes: [UInt8] = []

  private static let verdicts = texts(Verdict.allCases)
  private static let options = texts(OptionETP.allCases)
  private static let statuts = texts(Statut.allCases)
  private static let facts = texts(Fact.allCases)

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// A line that was answered.
  mutating func add(_ id: Identifier, _ answer: LineAnswer, _ option: OptionETP?) {
    put(id)
    put(Self.verdicts[answer.verdict])
    comma()
    bytes.append(contentsOf: answer.regime.utf8)
    comma()
    put(option.flatMap { Self.options[$0] })
    comma()
    put(answer.annee)
    put(answer.maximum.map { ($0.low.amount, $0.high.amount) })
    put(answer.ciblePmt.map { ($0.low, $0.high) })
    put(answer.cibleFileActive.map { ($0.low, $0.high) })
    comma()
    put(answer.statutObjectif.flatMap { Self.statuts[$0] })
    comma()
    for (place, fact) in answer.missing.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: " ")) }
      put(Self.facts[fact])
    }
    comma()
    bytes.append(CSVSign.lineFeed)
  }

  /// A line that can't be answered.
  mutating func add(_ id: Identifier, error: String) {
    put(id)
    for _ in 0..<11 { comma() }
    comma()
    bytes.append(contentsOf: csvCell(error).utf8)
    bytes.append(CSVSign.lineFeed)
  }

  /// What names a line.
  enum Identifier {
    /// Letters, digits and signs that need no care.
    case plain(UnsafeBufferPointer<UInt8>)
    case text(String)
  }

  private mutating func put(_ id: Identifier) {
    switch id {
    case .plain(let content): bytes.append(contentsOf: content)
    case .text(let text): bytes.append(contentsOf: csvCell(text).utf8)
    }
    comma()
  }

  /// Whether bytes can be a cell as they are.
  static func isPlain(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = content.first else { return true }
    if [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(first) {
      return false
    }
    return content.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != CSVSign.comma && $0 != CSVSign.semicolon && $0 != CSVSign.quote
    }
  }

  private mutating func put(_ bounds: (Int, Int)?) {
    comma()
    if let bounds { put(bounds.0) }
    comma()
    if let bounds { put(bounds.1) }
  }

  private mutating func put(_ number: Int) {
    guard number >= 10 else { return bytes.append(UInt8(ascii: "0") + UInt8(max(0, number))) }
    put(number / 10)
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func put(_ text: [UInt8]?) {
    if let text { bytes.append(contentsOf: text) }
  }

  private mutating func comma() {
    bytes.append(CSVSign.comma)
  }

  private static func texts<Value: RawRepresentable<String> & Hashable>(_ values: [Value]) -> [Value: [UInt8]]
  {
    Dictionary(uniqueKeysWithValues: values.map { ($0, Array($0.rawValue.utf8)) })
  }
}
