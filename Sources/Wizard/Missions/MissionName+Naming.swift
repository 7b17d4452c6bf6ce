import Guide
import Intake

extension MissionName {
  /// The most missions of a job description.
  package static let most = 100

  /// A mission of the guide by its short name or its title, else one in these words.
  ///
  ///     MissionName("accueil")  // .known("mission.accueil")
  package init(_ text: String) {
    let key = folded(text)
    let known = Mission.all.first { folded($0.topic.title) == key || folded($0.shortName) == key }
    self = known.map { .known($0.topic.id) } ?? .free(text)
  }

  /// The identifier of a mission of the guide.
  package var known: String? { if case .known(let id) = self { id } else { nil } }

  /// Whether the guide has the mission.
  package var isOfGuide: Bool { Mission.all.contains { $0.topic.id == known } }

  /// The words of another one.
  package var words: String? { if case .free(let text) = self { text } else { nil } }

  /// Whether two names mean the same mission, however they are written.
  package func isSame(as other: MissionName) -> Bool {
    let key = folded(title)
    return self == other || !key.isEmpty && key == folded(other.title)
  }

  /// Each mission once, in the order given.
  package static func distinct(_ missions: [MissionName]) -> [MissionName] {
    var met: [MissionName] = []
    for mission in missions where !met.contains(where: { $0.isSame(as: mission) }) { met.append(mission) }
    return met
  }
}

extension Mission {
  /// The identifier without its kind, such as `accueil`: what the command line calls the mission.
  package var shortName: String { String(topic.id.drop { $0 != "." }.dropFirst()) }
}
