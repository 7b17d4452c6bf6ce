import AidRules
import Foundation
import FrenchText
import Intake
import Reports
import Testing

@Suite("An evaluation made again from its record")
struct RecordTests {
  /// The record's own answers, evaluated again.
  private func again(_ record: EvaluationRecord) throws -> EvaluationDocument {
    let named = record.inputs.compactMap { name, text in Fact(rawValue: name).map { ($0, text) } }
    #expect(named.count == record.inputs.count)
    let day = record.day.split(separator: "-").compactMap { Int($0) }
    try #require(day.count == 3)
    var document = try Samples.document(
      Dictionary(uniqueKeysWithValues: named),
      on: (day[0], day[1], day[2])
    )
    document.isExplained = record.isExplained
    return document
  }

  private func data(_ answers: [Fact: String], explained: Bool = false) throws -> Data {
    var document = try Samples.document(answers)
    document.isExplained = explained
    return Data(document.json.text.utf8)
  }

  @Test("The same bytes, explained or not", arguments: KeptDoctor.all, [true, false])
  func same(doctor: KeptDoctor, explained: Bool) throws {
    let record = try EvaluationRecord(data(doctor.answers, explained: explained))
    #expect(record.isExplained == explained)
    #expect(record.changes(in: try again(record)) == [.nothing])
  }

  @Test("Shares, cents, lists and periods come back as they were given")
  func exact() throws {
    let answers =
      [
        .specialite: "neurochirurgie", .secteur: "2", .optam: "oui", .honorairesCliniques: "79.95",
        .salaire: "1966.21", .situations: "rqth,ald", .fileActive: "1400",
        .suspension: "2026-02-01/2026-06-30,2026-08-01/2026-08-15", .option: "1/3",
      ] as [Fact: String]
    let record = try EvaluationRecord(data(answers))
    #expect(record.inputs["honoraires_cliniques"] == "79.95")
    #expect(record.inputs["salaire"] == "1966.21")
    #expect(record.changes(in: try again(record)) == [.nothing])
  }

  @Test("A value of the barème, its source, the program and the result: each change is named")
  func changed() throws {
    let former = String(decoding: try data(Samples.generalist), as: UTF8.self)
      .replacing("\"version\": \"0.1.0\"", with: "\"version\": \"0.0.9\"")
      .replacing("\"seuil\": 775", with: "\"seuil\": 770")
      .replacing(
        "\"cle\": \"convention_2024.patientele.pmt_minimale\",\n      \"valeur\": 775",
        with: "\"cle\": \"convention_2024.patientele.pmt_minimale\",\n      \"valeur\": 770"
      )
    let record = try EvaluationRecord(Data(former.utf8))
    let changes = record.changes(in: try again(record))
    #expect(changes.first == .program(before: "0.0.9", after: "0.1.0"))
    let place = "convention_2024.patientele.pmt_minimale"
    #expect(
      changes.contains(
        .value(
          place: place,
          before: "770, officiel, seed1, JHP, ACO",
          after: "775, officiel, seed1, JHP, ACO"
        )
      )
    )
    #expect(changes.contains { if case .result(_, "770", "775") = $0 { true } else { false } })
    #expect(changes.count == 3)
    let said = changes.map(\.sentence).joined(separator: " ").map { $0.isWhitespace ? " " : String($0) }
      .joined()
    #expect(said.contains("Programme : version 0.0.9, aujourd'hui 0.1.0."))
    #expect(
      said.contains(
        "PMT minimale, convention médicale de 2024 (convention_2024.patientele.pmt_minimale) : 770,"
      )
    )
  }

  @Test("A value read in plus, and one that isn't read any more")
  func readOtherwise() throws {
    let text = String(decoding: try data(Samples.generalist), as: UTF8.self)
    let former = text.replacing(
      "convention_2024.patientele.pmt_minimale\"",
      with: "convention_2024.patientele.former\""
    )
    let record = try EvaluationRecord(Data(former.utf8))
    let changes = record.changes(in: try again(record))
    #expect(
      changes == [
        .formerValue(place: "convention_2024.patientele.former", "775, officiel, seed1, JHP, ACO"),
        .newValue(place: "convention_2024.patientele.pmt_minimale", "775, officiel, seed1, JHP, ACO"),
      ]
    )
  }

  @Test(
    "What is no record is refused, and why is told",
    arguments: [
      ("", RecordProblem.notARecord), ("[1]", .notARecord), ("{\"a\": 1}", .notARecord),
      ("{\"format\": \"assistmed.evaluation/9\"}", .otherFormat("assistmed.evaluation/9")),
      ("{\"format\": \"assistmed.evaluation/1\"}", .damaged(key: "date")),
      (
        "{\"format\": \"assistmed.evaluation/1\", \"date\": \"2026-01-15\", \"entrees\": 3}",
        .damaged(key: "entrees")
      ),
    ]
  )
  func refused(text: String, problem: RecordProblem) {
    #expect(throws: problem) { try EvaluationRecord(Data(text.utf8)) }
  }

  @Test("Nothing larger than any record is read")
  func tooLarge() {
    let data = Data(repeating: UInt8(ascii: " "), count: EvaluationRecord.largest + 1)
    #expect(throws: RecordProblem.tooLarge(largest: EvaluationRecord.largest)) { try EvaluationRecord(data) }
  }
}
