import AidRules
import BaremeFiles
import DossierStore
import Foundation
import Intake
import LineSupport
import TestSupport
import Testing
import Wizard

@Suite("The wizard line by line: whole conversations through a pipe")
struct LineRunTests {
  /// The parts share what the rules said.
  private static let rules = RememberedRules()

  @Test(
    "A thousand conversations leave the dossier that keys would have left",
    arguments: [20_261_201, 20_261_202, 20_261_203, 20_261_204] as [UInt64]
  )
  func doctors(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    let home = try Home()
    for (number, doctor) in Conversation.doctors(250, bareme, seed: seed).enumerated() {
      let store = home.path + "/\(number).sqlite"
      var keys: Conversation
      // The program reads the clock: a night between the two would be another conversation.
      repeat {
        let setting = Self.rules.remembering(Setting(bareme: bareme, today: try Self.today()))
        keys = Conversation(doctor, seed: seed &+ UInt64(number), setting: setting)
        try? FileManager.default.removeItem(atPath: store)
        let result = try runCommand(
          ["--texte", "--dossiers", store],
          input: keys.lines.map { $0 + "\n" }.joined(),
          home: home
        )
        try #require(result.status == .code(0), "seed \(seed), doctor \(number): \(result.stderr)")
      } while try Self.today() != keys.end.setting.today
      try check(store, keys.end, "seed \(seed), doctor \(number)")
    }
  }

  /// The dossier left in a store is that of a state: its answers, and what each change can be taken back to.
  private func check(_ path: String, _ end: State, _ doctor: Comment) throws {
    let specialites = end.setting.specialites
    let store = try DossierStore.open(path) { 0 }
    guard let id = try store.list(specialites: specialites).first?.header.id else {
      // Everything was taken back: a dossier left empty isn't kept.
      #expect(!end.isWorthKeeping || end.saved.isBlank, doctor)
      return
    }
    let kept = try #require(try store.read(id, specialites: specialites), doctor)
    try #require(kept.saved.answers == end.answers, doctor)
    if end.isWorthKeeping { #expect(kept.header.name == end.dossier.name, doctor) }
    #expect(kept.saved.notes == end.notes, doctor)
    #expect(kept.saved.steps.map(\.answers) == end.saved.steps.map(\.answers), doctor)
    // The verdict and every figure, as the program found them.
    #expect(kept.outcome?.figures == end.outcome?.figures, doctor)
  }

  private static func today() throws -> Day {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return try #require(Day(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
  }
}
