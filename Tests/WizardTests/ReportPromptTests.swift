import AidRules
import Intake
import Testing
@testable import Wizard

@Suite("The report, from the results in one key")
struct ReportPromptTests {
  @Test(
    "From any panel but « Et si… »; what is typed stays until the file is written; then the panel is back"
  )
  func asked() {
    var journey = Journey()
    journey.send(.example(1), .showPanel(.aide), .report)
    #expect(journey.state.page == .prompt(.saveReport))
    #expect(journey.state.entry.text.text == "rapport.html")
    journey.send(.clearField, .insert("r.pdf"), .activate)
    #expect(journey.effects.last == .writeReport(path: "r.pdf"))
    journey.hear(.fileRefused(.noForm(path: "r.pdf", ends: [".html"])))
    #expect(journey.state.page == .prompt(.saveReport))
    #expect(journey.state.entry.text.text == "r.pdf")
    journey.send(.clearField, .insert("r.md"), .proceed)
    #expect(journey.effects.last == .writeReport(path: "r.md"))
    journey.hear(.notice(.written(path: "r.md")))
    journey.send(.back)
    #expect(journey.state.page == .results(.aide))
  }

  @Test("The dossier's name is in the file's; no name is no file")
  func named() {
    var journey = Journey()
    journey.send(.example(1), .save, .insert("Dr Élise Noël"), .activate, .report)
    #expect(journey.state.entry.text.text == "rapport-dr-elise-noel.html")
    journey.send(.clearField, .activate)
    #expect(journey.state.fileProblem == .noName)
    #expect(!journey.effects.contains { if case .writeReport = $0 { true } else { false } })
  }

  @Test("Elsewhere the key says where the report is written from, and does nothing")
  func elsewhere() {
    var journey = Journey()
    journey.send(.example(1), .overview, .report)
    #expect(journey.state.page == .review)
    #expect(journey.state.remark == .notHere(.report))
    journey.send(.showPanel(.etSi), .report)
    #expect(journey.state.page == .results(.etSi))
    #expect(journey.state.remark == .notHere(.report))
  }
}
