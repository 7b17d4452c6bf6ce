import Guide

/// The hands counted for each mission that one could entrust.
package struct Tally: Hashable, Sendable {
  /// The missions that the room added, in the order given.
  package internal(set) var added: [String] = []
  /// The hands, by mission.
  package internal(set) var hands: [MissionName: Int] = [:]

  /// Nothing counted.
  package init() {}

  /// Every mission, those of the guide pole by pole, then those that the room added.
  package var missions: [MissionName] {
    Mission.all.map { .known($0.topic.id) } + added.map(MissionName.free)
  }

  /// The hands for a mission.
  package subscript(mission: MissionName) -> Int { hands[mission] ?? 0 }

  /// The missions that got a hand, the most wanted first, in the order shown where as many were raised.
  package var chosen: [MissionName] {
    let wanted = missions.filter { self[$0] > 0 }
    return wanted.enumerated().sorted { first, second in
      let (one, other) = (self[first.element], self[second.element])
      return one == other ? first.offset < second.offset : one > other
    }
    .map(\.element)
  }
}

/// A mission, of the guide or in somebody's own words.
package enum MissionName: Hashable, Sendable, Codable {
  /// A mission of the guide, by its identifier, such as `mission.accueil`.
  case known(String)
  /// One in somebody's words.
  case free(String)

  /// The mission as it is shown; an identifier that the guide has no more is shown as it is.
  package var title: String {
    switch self {
    case .known(let id): Mission.all.first { $0.topic.id == id }?.topic.title ?? id
    case .free(let text): text
    }
  }

  /// The longest mission in somebody's words, in characters.
  package static let longest = 80
}
