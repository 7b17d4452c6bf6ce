import Intake
import Testing

@Suite("CSV as RFC 4180 has it")
struct CSVTests {
  private func records(_ text: String) -> [CSVRecord] {
    Array(CSVRecords(text.utf8.makeIterator()))
  }

  private func fields(_ text: String) -> [[String]?] {
    records(text).map { try? $0.fields.get() }
  }

  @Test(
    "Fields, separators and line ends",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      // The last line end may lack, and lines may end as on Windows.
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a;b\n1;2,5\n", [["a", "b"], ["1", "2,5"]]),
      // The separator of the header holds for every line.
      ("a,b\n1;2,3\n", [["a", "b"], ["1;2", "3"]]),
      ("\"a;x\",b\n1,2\n", [["a;x", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n,\n", [["a", "b"], ["", ""]]),
      ("a\n1\n", [["a"], ["1"]]),
      ("a,b\n\n\r\n1,2\n\n", [["a", "b"], ["1", "2"]]),
      ("\n\na;b\n1;2\n", [["a", "b"], ["1", "2"]]),
      ("é,b\n«\u{A0}x\u{A0}»,2\n", [["é", "b"], ["«\u{A0}x\u{A0}»", "2"]]),
      ("", []), ("\n\r\n", []),
    ]
  )
  func plain(text: String, expected: [[String]]) {
    #expect(fields(text) == expected)
  }

  @Test(
    "Quotation marks",
    arguments: [
      ("a,b\n\"1,2\",3\n", [["a", "b"], ["1,2", "3"]]),
      ("a,b\n\"x \"\"y\"\" z\",\"\"\n", [["a", "b"], ["x \"y\" z", ""]]),
      ("a,b\n\"two\nlines\",3\n", [["a", "b"], ["two\nlines", "3"]]),
      ("a,b\r\n\"two\r\nlines\",3\r\n", [["a", "b"], ["two\r\nlines", "3"]]),
      ("a\n\"\"\n", [["a"], [""]]),
      ("a\n\"\"\"\"\n", [["a"], ["\""]]),
      ("a,b\n12\",3\n", [["a", "b"], ["12\"", "3"]]),
    ]
  )
  func quoted(text: String, expected: [[String]]) {
    #expect(fields(text) == expected)
  }

  @Test("A record that can't be read doesn't stop the next ones")
  func problems() {
    let bad = records("a,b\n\"1\" ,2\n3,4\n")
    #expect(bad.map(\.fields) == [.success(["a", "b"]), .failure(.textBesideQuotes), .success(["3", "4"])])
    #expect(records("a\n1\n\"2\n3\n").last?.fields == .failure(.unclosedQuote))
    let latin = Array("a,b\nn".utf8) + [0xE9] + Array(",1\n2,3\n".utf8)
    #expect(
      CSVRecords(latin.makeIterator()).map(\.fields) == [
        .success(["a", "b"]), .failure(.notUTF8), .success(["2", "3"]),
      ]
    )
  }

  @Test("Each record knows the line where it begins")
  func lines() {
    #expect(records("a,b\n\n\"x\ny\",2\r\n3,4\n").map(\.line) == [1, 3, 5])
  }

  @Test("Nothing is read ahead but what tells the separator: a pipe is answered line by line")
  func streaming() {
    var taken = 0
    let bytes = Array("a,b\n1,2\n3,4\n".utf8)
    var records = CSVRecords(
      AnyIterator {
        defer { taken += 1 }
        return taken < bytes.count ? bytes[taken] : nil
      }
    )
    _ = records.next()
    _ = records.next()
    #expect(taken <= "a,b\n1,2\n3".utf8.count)
  }
}
