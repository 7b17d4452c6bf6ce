package import Guide

/// The hands counted for each of two answers.
package struct Hands: Hashable, Sendable {
  /// For AVANT.
  package internal(set) var avant = 0
  /// For APRÈS.
  package internal(set) var apres = 0

  /// Nobody's hand.
  package init() {}

  /// The hands for one answer.
  package internal(set) subscript(answer: AvantApres.Answer) -> Int {
    get { answer == .avant ? avant : apres }
    set {
      let held = min(max(0, newValue), Self.most)
      if answer == .avant { avant = held } else { apres = held }
    }
  }

  /// The hands together.
  package var total: Int { avant + apres }

  /// What more hands were raised for; nil when neither was.
  package var majority: AvantApres.Answer? {
    avant == apres ? nil : avant > apres ? .avant : .apres
  }

  /// Far more than any room holds.
  package static let most = 9_999
}

/// What a room, or one person, got right.
package struct Score: Hashable, Sendable {
  /// The questions that somebody answered.
  package let questions: Int
  /// Those that most answered rightly.
  package let right: Int
  /// The hands counted.
  package let hands: Int
  /// Those for the right answer.
  package let rightHands: Int

  /// Whether one person answers, rather than a room.
  package var isAlone: Bool { hands == questions }
}
