import GRDB
import Wizard

/// A mission as JSON holds it: the name of one of the guide, or somebody's words.
struct StoredMission: Codable, Hashable {
  /// The identifier, such as `mission.accueil`.
  let mission: String?
  let texte: String?

  init(_ mission: MissionName) {
    (self.mission, texte) = (mission.known, mission.words)
  }

  /// The missions as a column holds them; NULL where there is none.
  static func column(_ missions: [MissionName]) throws -> String? {
    missions.isEmpty ? nil : try JSONText.encode(missions.map(StoredMission.init))
  }

  /// Reads a column, written before there were missions too.
  static func missions(_ row: Row, _ name: String) throws -> [MissionName] {
    guard let text = try row.optional(String.self, of: name) else { return [] }
    return try JSONText.decode([StoredMission].self, text).map { stored in
      switch (stored.mission, stored.texte) {
      // One that this program doesn't know is kept: a newer one may have written it.
      case (let id?, nil): .known(received(id, longest: MissionName.longest))
      case (nil, let words?): .free(received(words))
      default: throw row.unreadable(name)
      }
    }
  }
}

extension DossierFile {
  /// Reads the missions of a file, each once.
  static func missions(_ stored: [StoredMission]) throws(DossierFileProblem) -> [MissionName] {
    guard stored.count <= MissionName.most else { throw .unreadable }
    var missions: [MissionName] = []
    for one in stored {
      switch (one.mission, one.texte) {
      case (let id?, nil):
        guard MissionName.known(id).isOfGuide else {
          throw .unknownMission(received(id, longest: 60))
        }
        missions.append(.known(id))
      case (nil, let words?):
        let clean = try whole(words, longest: MissionName.longest)
        if clean.contains(where: { !$0.isWhitespace }) { missions.append(MissionName(clean)) }
      default: throw .unreadable
      }
    }
    return MissionName.distinct(missions)
  }
}
