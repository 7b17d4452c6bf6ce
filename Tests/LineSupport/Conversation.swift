package import AidRules
import BaremeFiles
import Intake
package import Questionnaires
package import Wizard

/// Everything that somebody did with keys, from home to the end, and the lines that say the same.
package struct Conversation: Sendable {
  /// What was done, each with the state before it.
  package private(set) var acts: [(act: Act, before: State)] = []
  /// The state at the end.
  package private(set) var end: State

  /// The lines that say the same.
  package var lines: [String] {
    acts.enumerated().map { $1.act.line(in: $1.before, inWords: $0.isMultiple(of: 2)) }
  }

  /// Lets a doctor answer with keys.
  package init(_ doctor: Doctor, seed: UInt64, setting: Setting) {
    var acting = Acting(doctor, seed: seed)
    end = State(setting: setting)
    while let act = acting.next(end) {
      acts.append((act, end))
      let before = end
      for event in act.events(in: end) { end = reduce(end, event).0 }
      // Whoever comes back to « Et si… » goes up to the tab, to choose a slider.
      if end.page == .results(.etSi), before.page != end.page { end = reduce(end, .focus(.panel(.etSi))).0 }
    }
  }

  /// The doctors of each population, one seed apart.
  package static func doctors(_ count: Int, _ bareme: Bareme, seed: UInt64) -> [Doctor] {
    var populations = Population.Group.allCases.map { Population($0, bareme, seed: seed) }
    return (0..<count).compactMap { populations[$0 % populations.count].next() }
  }
}
