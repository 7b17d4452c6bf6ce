import Intake
import Testing

@testable import Batch

@Suite("lot: the forms of a CSV file")
struct FormatTests {
  private let batches: Batches

  init() throws {
    batches = try Batches()
  }

  // Worked out by hand: PMT 775 is P30, file active 1 025 is below it; 0.5 ETP.
  private static let eligible =
    "eligible,convention_2024,0.5,1,19000,19000,970,970,1530,1530,officiel,tranche situations,"
  private static let titles = "id,specialite,secteur,pmt,file_active,option"
  private static let line = "medecine-generale,1,775,1025,0.5"

  @Test("One line, with every ending and every separator")
  func endings() throws {
    let (titles, line) = (Self.titles, Self.line)
    let expected = ["a,\(Self.eligible)"]
    #expect(try batches.rows("\(titles)\na,\(line)\n") == expected)
    #expect(try batches.rows("\(titles)\r\na,\(line)\r\n") == expected)
    #expect(try batches.rows("\(titles)\na,\(line)") == expected)
    #expect(try batches.rows("\u{FEFF}\(titles)\na,\(line)\n") == expected)
    #expect(try batches.rows("\n\r\n\(titles)\n\n\r\na,\(line)\n\n") == expected)
    let semicolons = "\(titles)\na,\(line)\n".replacing(",", with: ";")
    #expect(try batches.rows(semicolons) == expected)
  }

  @Test("Quotation marks, doubled ones, and line breaks between them")
  func quotes() throws {
    let rows = try batches.rows(
      """
      "id";"note";"pmt";"option"
      "x;1";"a ""b""
      c";"1 000";"0.5"
      "d""e";;"775";0.5
      "f
      g";"";"775";"0,5"

      """
    )
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("\"x;1\",a_completer,convention_2024,0.5,1,19000,19000,"))
    #expect(rows[1].hasPrefix("\"d\"\"e\",a_completer,"))
    #expect(rows[2].hasPrefix("fg,a_completer,convention_2024,0.5,1,"))
  }

  @Test(
    "Any subset of columns, in any order, named as columns or as flags; a line without option has no figure"
  )
  func columns() throws {
    #expect(
      try batches.rows("OPTION,file-active,Secteur,specialite,pmt\n,1 025,1,Médecine générale,775\n")
        == [",eligible,convention_2024,,1,,,,,,,,tranche situations,"]
    )
    // Year 3 pays 11 000 below P90 and 19 000 at P95; the salary and what the assistant costs change nothing.
    let rows = try batches.rows(
      "specialite,secteur,pmt,tranche,situations,option,annee,salaire,semaines\n"
        + "medecine-generale,1,775,P30-P50,aucune,0.5,3,2000,45\n"
        + "medecine-generale,1,775,P95,\"ald,rqth\",1,3,,\n"
    )
    #expect(rows[0].hasPrefix(",eligible,convention_2024,0.5,3,11000,11000,970,970,,,"))
    #expect(rows[1].hasPrefix(",eligible,convention_2024,1,3,38000,38000,775,775,,,"))
  }

  @Test("The day of a line is its signature, else its date, else that of the command")
  func dates() throws {
    let rows = try batches.rows(
      "pmt,date,signature\n775,2024-06-21,\n775,,2019-09-01\n775,2020-01-01,2025-01-01\n775,,\n"
    )
    let regimes = rows.map { $0.split(separator: ",")[1] }
    #expect(regimes == ["reglement_arbitral_2023", "avenant7", "convention_2024", "convention_2024"])
  }

  @Test("Titles that can't be read are refused, and what is wrong is told")
  func headers() throws {
    func problem(_ bytes: [UInt8]) -> CaseFileProblem? {
      do {
        _ = try batches.answer(bytes)
        return nil
      } catch {
        return error as? CaseFileProblem
      }
    }
    #expect(problem([]) == .empty)
    #expect(problem(Array("\n\r\n".utf8)) == .empty)
    #expect(problem(Array("id,nom\n1,2\n".utf8)) == .noFact)
    #expect(problem(Array("pmt,PMT\n1,2\n".utf8)) == .repeatedColumn("pmt"))
    #expect(problem(Array("pmt,date,Date\n".utf8)) == .repeatedColumn("date"))
    #expect(problem(Array("id,pmt,id\n".utf8)) == .repeatedColumn("id"))
    #expect(problem([0xFF, 0xFE] + Array("p\0m\0t\0\n\0".utf8)) == .header(.notUTF8))
    #expect(problem(Array("p\0m\0t\0\n\0".utf8)) == .header(.notUTF8))
    #expect(problem(Array("pmt,".utf8) + [0xE9, 0x0A]) == .header(.notUTF8))
    #expect(problem(Array("\"pmt,zone\n1,2\n".utf8)) == .header(.unclosedQuote))
    // Titles alone are a file without lines.
    #expect(problem(Array("pmt".utf8)) == nil)
    #expect(try batches.answer(Array("pmt".utf8)).progress.lines == 0)
  }

  @Test("A name that a spreadsheet would compute is shown as it is; control characters go")
  func injection() throws {
    let rows = try batches.rows(
      "id;pmt\n=1+1;x\n+33;775\n-2;775\n@SUM;775\n\"\t=1\";775\n\"\u{1B}[31ma;b\";775\n＝1;775\n 'a;775\n"
    )
    #expect(
      rows.map { String($0.prefix { $0 != "," }) } == [
        "'=1+1", "'+33", "'-2", "'@SUM", "'=1", "\"[31ma;b\"", "'＝1", " 'a",
      ]
    )
    #expect(csvCell("=HYPERLINK(\"a\",b)") == "\"'=HYPERLINK(\"\"a\"\",b)\"")
    #expect(csvCell("a\r\nb\0") == "ab")
  }
}
