import ArgumentParser
import Foundation
import FrenchText
import Guide
import Intake
import Reports
import Wizard

/// The missions of a job description.
struct MissionFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.missions)", valueName: "NOMS"))
  var missions: String?

  @Option(help: ArgumentHelp("\(CommandHelp.missionsFile)", valueName: "FICHIER"))
  var missionsDe: String?

  /// The missions given, each once, those of a dossier first; at least one.
  func read(besides known: [MissionName]) throws -> [MissionName] {
    let named = try missions.map {
      try Self.missions($0.split(separator: ",").map(String.init), "--missions")
    }
    let chosen = try missionsDe.map { try Self.missions(Self.chosen(in: $0), "--missions-de") }
    let words = (named ?? []).compactMap(\.words).filter { !$0.contains(where: \.isWhitespace) }
    if !words.isEmpty { Output.note(ProgramMessage.ownWords(words).sentence) }
    let all = MissionName.distinct(known + (named ?? []) + (chosen ?? []))
    guard !all.isEmpty else {
      throw Failure(.noMission(Mission.all.map(\.shortName)), code: .unusableInput)
    }
    guard all.count <= MissionName.most else { throw Self.tooMany("--missions") }
    return all
  }

  private static func missions(_ texts: [String], _ flag: String) throws -> [MissionName] {
    let names = texts.map { shown($0, longest: .max).trimmingCharacters(in: .whitespaces) }.filter {
      !$0.isEmpty
    }
    guard !names.isEmpty else { throw UsageProblem.missingValue(flag) }
    guard names.count <= MissionName.most else { throw tooMany(flag) }
    for name in names where name.unicodeScalars.count > MissionName.longest {
      throw Failure(.longMission(flag: flag, shown(name, longest: beginning)), code: .unusableInput)
    }
    return names.map { MissionName($0) }
  }

  private static func tooMany(_ flag: String) -> Failure {
    Failure(.manyMissions(flag: flag), code: .unusableInput)
  }

  /// The missions that got a hand in the file of a room.
  private static func chosen(in path: String) throws -> [String] {
    if path.isEmpty { throw UsageProblem.missingValue("--missions-de") }
    let name = path == "-" ? CommandHelp.standardInput : shown(path, longest: .max)
    let data = try content(of: path)
    guard data.count <= largest, let text = String(data: data, encoding: .utf8),
      let chosen = TallyDocument.chosen(in: text)
    else { throw Failure(.notATally(name), code: .unusableInput) }
    if let line = TallyDocument.unreadableLine(in: text) {
      throw Failure(.unreadableHands(name, line: line), code: .unusableInput)
    }
    guard !chosen.isEmpty else { throw Failure(.noHands(name), code: .unusableInput) }
    return chosen
  }

  /// The bytes of a file; `-` is the standard input.
  private static func content(of path: String) throws -> Data {
    let place = path == "-" ? path : PrivateFile.resolved(path)
    guard path == "-" || PrivateFile.isPipe(place) else {
      do {
        return try PrivateFile.read(place, atMost: largest)
      } catch {
        throw Failure("--missions-de\u{A0}: \(error.sentence)")
      }
    }
    return try InputBytes(path: place, flag: "--missions-de").data(atMost: largest)
  }

  /// The characters told of a mission that is too long.
  private static let beginning = 40

  /// Far more than any list of missions, in bytes.
  private static let largest = 1 << 18
}
