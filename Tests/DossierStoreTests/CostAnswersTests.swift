import AidRules
import BaremeFiles
import DossierStore
import Foundation
import Intake
import Testing
import Wizard

@Suite("The answers of the cost are kept, and a dossier without them opens")
struct CostAnswersTests {
  private let folder = TemporaryFolder()

  private static let answers = Answers([
    .specialite: .specialite(id: "medecine-generale"), .pmt: .count(775),
    .coutEmployeur: .amount(Hundredths(238_850)), .salaire: .amount(Hundredths(196_621)),
    .anciennete: .count(3), .heures: .decimal(Hundredths(1_750)), .coefficient: .decimal(Hundredths(160)),
    .tarifConsultation: .amount(Hundredths(3_000)), .semaines: .count(46),
  ])

  @Test("In the store, the panel in front and what is typed included")
  func store() throws {
    let bareme = try BaremeLoader.embedded()
    let setting = Setting(bareme: bareme, today: try #require(Day(2026, 11, 22)))
    var state = State(setting: setting, answers: Self.answers)
    for event in [Event.showPanel(.cout), .goTo(.salaire), .clearField, .insert("2100")] {
      state = reduce(state, event).0
    }
    let store = try DossierStore.open(folder.path + "/dossiers.sqlite") { 1_000 }
    let header = try store.create(state.saved, name: "Dr D.")
    let kept = try #require(try store.read(header.id, specialites: bareme.specialites)?.saved)
    #expect(kept.answers == Self.answers)
    #expect(kept.place.page == .question(.salaire) && kept.place.returnTo == .results(.cout))
    var reopened = State(setting: setting, saved: kept)
    #expect(reopened.page == .question(.salaire))
    reopened = reduce(reopened, .activate).0
    #expect(reopened.page == .results(.cout))
    #expect(reopened.answers[.salaire] == .value(.amount(Hundredths(210_000))))
  }

  @Test("In a file that a colleague takes up")
  func file() throws {
    let specialites = try BaremeLoader.embedded().specialites
    var answers = Self.answers
    answers[.semaines] = .unknown
    answers[.coefficient] = .draft("un et demi")
    let file = DossierFile(name: "Dr D.", answers: answers, notes: [:])
    let read = try DossierFile(data: file.data(), specialites: specialites)
    #expect(read.answers == answers)
  }
}
