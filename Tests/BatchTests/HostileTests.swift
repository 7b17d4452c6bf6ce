import AidRules
import TestSupport
import Intake
import Testing

@testable import Batch

@Suite("lot: five thousand hostile lines")
struct HostileTests {
  private static let seed: UInt64 = 20_261_122

  @Test("Whatever stands between them, every good line has its row, and the right answer")
  func fuzzed() throws {
    let batches = try Batches()
    var random = SeededGenerator(seed: Self.seed)
    var bytes = Array("id;specialite;secteur;pmt;file_active;option;note\r\n".utf8)
    var names: [String] = []
    for number in 0..<5_000 {
      if number % 3 == 0 {
        names.append("bon\(number)")
        bytes += Array("bon\(number);medecine-generale;1;775;1025;0.5;\r\n".utf8)
      } else {
        bytes += Self.hostile(number, &random)
      }
    }
    let (rows, progress) = try batches.answer(bytes, lanes: 2)
    let good = rows.filter { $0.hasPrefix("bon") }
    #expect(
      good
        == names.map {
          "\($0),eligible,convention_2024,0.5,1,19000,19000,970,970,1530,1530,officiel,tranche situations,"
        },
      "seed \(Self.seed)"
    )
    #expect(progress.lines == rows.count)
    #expect(progress.bad > 1_000)
    for row in rows {
      #expect(!["=", "+", "-", "@"].contains(String(row.prefix(1))), "\(row.prefix(60))")
      #expect(row.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(row.prefix(60))")
    }
  }

  /// A line of which nothing good is to be expected; never a quotation mark that ends a line, since what follows it would
  /// rightly be read as the rest of a cell.
  private static func hostile(_ number: Int, _ random: inout SeededGenerator) -> [UInt8] {
    var line: [UInt8]
    switch number % 11 {
    case 0: line = Array("x\(number);\"jamais refermé;1;775;;;".utf8)
    case 1:
      line = (0..<Int.random(in: 1...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
    case 2: line = Array("=cmd|' /C calc'!A0;medecine-generale;1;775;1025;9;".utf8)
    case 3:
      line = Array("é;médecine;1;-5;1,5;0.5;".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    case 4:
      line =
        Array(String(repeating: ";", count: Int.random(in: 7...300, using: &random)).utf8) + Array("x".utf8)
    case 5: line = Array("medecine".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    case 6: line = Array("a;\"b\"c;1;775;;;".utf8)
    case 7: line = Array("a;medecine-generale;1;99999999999999999999999999;;0.5;".utf8)
    case 8 where number % 99 == 8: line = [UInt8](repeating: UInt8(ascii: "9"), count: 100_000)
    case 9: line = Array("a;medecine-generale;1;775;1025;0.5".utf8)
    default: line = Array("\u{202E}a\u{0};urologie chirurgicale;7;7e2;NaN;1/2;\u{1B}[2J".utf8)
    }
    line.removeAll { $0 == CSVSign.lineFeed }
    if let last = line.lastIndex(of: CSVSign.quote), last > 0 {
      // No mark closes a cell that another line opened.
      line = line.enumerated().filter { $0.element != CSVSign.quote || $0.offset != last || number % 11 == 0 }
        .map(\.element)
    }
    return line + [CSVSign.lineFeed]
  }
}
