import AidRules
import BaremeFiles
import Foundation
import LineSupport
import Reports
import TestSupport
import Testing
import Wizard

@Suite("The wizard line by line: whole conversations through a pipe")
struct LineRunTests {
  /// The parts share what the rules said.
  private static let rules = RememberedRules()

  @Test(
    "The program ends with the answers that keys would have given",
    arguments: [20_261_201, 20_261_202] as [UInt64]
  )
  func doctors(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    for (number, doctor) in Conversation.doctors(15, bareme, seed: seed).enumerated() {
      var today = try Self.today()
      var keys: Conversation
      var result: CommandResult
      var isSameDay: Bool
      // The program reads the clock: a night between the two would be another conversation.
      repeat {
        today = try Self.today()
        let setting = Self.rules.remembering(Setting(bareme: bareme, today: today))
        keys = Conversation(doctor, seed: seed &+ UInt64(number), setting: setting)
        result = try runCommand(
          ["--texte", "--sans-enregistrer"],
          input: keys.lines.map { $0 + "\n" }.joined()
        )
        isSameDay = try Self.today() == today
      } while !isSameDay
      #expect(result.status == .code(0))
      #expect(answers(left: result) == answers(keys.end, today), "seed \(seed), doctor \(number)")
    }
  }

  /// What the program keeps at its end; today, the command that it gives.
  private func answers(left result: CommandResult) -> String {
    result.stderr.split(separator: "\n").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
  }

  private func answers(_ end: State, _ today: Day) -> String {
    let inputs = Inputs(end.answers.situation(in: end.setting))
    return inputs.values.isEmpty ? "" : inputs.command(on: today)
  }

  private static func today() throws -> Day {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return try #require(Day(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
  }
}
