import AidRules
import Foundation
package import Wizard

/// The rules, each situation evaluated once however often it is met.
package final class RememberedRules: @unchecked Sendable {
  private struct Asked: Hashable {
    let situation: Situation
    let unknown: Set<Fact>
    let day: Day
  }

  private struct Walked: Hashable {
    let axis: Axis
    let situation: Situation
    let day: Day
  }

  private let lock = NSLock()
  private var evaluations: [Situation: Evaluated] = [:]
  private var questions: [Asked: [NextQuestion]] = [:]
  private var steps: [Walked: AxisSteps] = [:]

  /// Creates a memory in which nothing was evaluated.
  package init() {}

  /// The setting whose rules are remembered.
  package func remembering(_ setting: Setting) -> Setting {
    Setting(
      specialites: setting.specialites,
      today: setting.today,
      examples: setting.examples,
      changesOfText: setting.changesOfText,
      regime: setting.regime,
      evaluate: { situation, day in
        self.lock.withLock { self.evaluations[situation] }
          ?? self.keep(setting.evaluate(situation, day), of: situation)
      },
      questions: { situation, unknown, day in
        let asked = Asked(situation: situation, unknown: unknown, day: day)
        return self.lock.withLock { self.questions[asked] }
          ?? self.keep(setting.questions(situation, unknown, day), of: asked)
      },
      steps: { axis, situation, day in
        let walked = Walked(axis: axis, situation: situation, day: day)
        return self.lock.withLock { self.steps[walked] }
          ?? self.keep(setting.steps(axis, situation, day), of: walked)
      }
    )
  }

  private func keep(_ found: Evaluated, of situation: Situation) -> Evaluated {
    lock.withLock { evaluations[situation] = found }
    return found
  }

  private func keep(_ found: AxisSteps, of walked: Walked) -> AxisSteps {
    lock.withLock { steps[walked] = found }
    return found
  }

  private func keep(_ found: [NextQuestion], of asked: Asked) -> [NextQuestion] {
    lock.withLock { questions[asked] = found }
    return found
  }
}
