import AidRules
import Testing

/// A figure that depends on missing answers is given by its bounds: answers, as they arrive, only narrow them.
///
/// Compared are the doctor's answers, not what stands in for one and says so (dates, year, option). Left out is what the
/// law lets an answer overturn, and only that: see `Answered`.
@Suite("Bounds only narrow")
struct NarrowingTests {
  @Test("The maximum of a year and each of its payments", arguments: Asked.regimes)
  func amounts(regime: String) throws {
    var compared = 0
    for answer in try Answered.drawn(regime) where !answer.contradictsFigures {
      for (before, after) in zip(answer.before.options, answer.after.options) {
        let balancesHold = !before.objectifs.contains(where: answer.overturns)
        for (earlier, later) in zip(before.aide, after.aide) {
          guard let wide = earlier.maximum, let narrow = later.maximum else { continue }
          compared += 1
          #expect(wide.holds(narrow), "\(answer.name)")
          #expect(earlier.versements.map(\.date) == later.versements.map(\.date))
          for (wide, narrow) in zip(earlier.versements, later.versements)
          where balancesHold || wide.nature != .solde {
            #expect(wide.montant.holds(narrow.montant), "\(answer.name)")
          }
        }
      }
    }
    #expect(compared > 200, "\(compared)")
  }

  @Test("The target of an objective", arguments: Asked.regimes)
  func objectives(regime: String) throws {
    var compared = 0
    for answer in try Answered.drawn(regime) where !answer.contradictsFigures {
      for (before, after) in zip(answer.before.options, answer.after.options)
      where after.verdict != .nonEligible {
        for earlier in before.objectifs where !answer.overturns(earlier) {
          guard let wide = earlier.cible,
            let later = after.objectifs.first(where: { $0.indicateur == earlier.indicateur })
          else { continue }
          compared += 1
          #expect(wide.holds(try #require(later.cible, "\(answer.name)")), "\(answer.name)")
        }
      }
    }
    #expect(compared > 200, "\(compared)")
  }

  @Test(
    "A refusal stands, and so does a yes: only what waits for an answer can turn",
    arguments: Asked.regimes
  )
  func verdicts(regime: String) throws {
    for answer in try Answered.drawn(regime)
    where !answer.contradictsFigures && !answer.replacesThreshold {
      for (before, after) in zip(answer.before.options, answer.after.options)
      where before.verdict != .aCompleter {
        #expect(after.verdict == before.verdict, "\(answer.name)")
      }
    }
  }
}

extension Bounds {
  fileprivate func holds(_ other: Bounds) -> Bool { low <= other.low && other.high <= high }
}
