import AidRules
import Intake
import Testing

@Suite("A file of cases")
struct CaseFileTests {
  @Test("Columns are the names of the flags, in any order, and the others are told apart")
  func columns() throws {
    let columns = try CaseColumns(header: ["id", "pmt", " File-Active ", "attendu", "", "SECTEUR"])
    #expect(columns.facts == [.pmt: 1, .fileActive: 2, .secteur: 5])
    #expect(columns.id == 0)
    #expect(columns.unknown == ["attendu"])
  }

  @Test("A header without a fact, or with one twice, is refused")
  func refused() {
    #expect(throws: CaseFileProblem.noFact) { try CaseColumns(header: ["id", "nom"]) }
    #expect(throws: CaseFileProblem.repeatedColumn("file_active")) {
      try CaseColumns(header: ["file_active", "file-active"])
    }
    #expect(throws: CaseFileProblem.repeatedColumn("id")) { try CaseColumns(header: ["id", "pmt", "id"]) }
  }

  @Test("An empty cell is an answer not given, and so is one that lacks")
  func rows() throws {
    let columns = try CaseColumns(header: ["id", "pmt", "file_active", "note"])
    #expect(
      try columns.row(["c1", "775", " \u{A0}", "x"]) == CaseRow(id: "c1", texts: [.pmt: "775"])
    )
    #expect(try columns.row(["", "775"]) == CaseRow(id: nil, texts: [.pmt: "775"]))
    #expect(try columns.row(["a", "1", "2", "", "", ""]).texts == [.pmt: "1", .fileActive: "2"])
    #expect(throws: CaseProblem.tooManyCells(expected: 4, received: 5)) {
      try columns.row(["a", "1", "2", "", "oops"])
    }
  }
}
