import AidRules
import Testing

/// Every figure that comes from the law is found again in the tree of the explanation, at its own step, with its source.
@Suite("Every figure reaches a source")
struct TraceTests {
  @Test("Doctors of the three regimes, one option asked or all of them", arguments: Asked.regimes)
  func figures(regime: String) throws {
    let bareme = try Shared.bareme
    var doctors = try Asked(regime, seed: 41)
    var count = 0
    for number in 0..<150 {
      var situation = try doctors.next()
      if number % 3 == 0 { situation.option = nil }
      if number % 2 == 0 { situation.annee = nil }
      if number % 4 == 0, let signature = situation.signature {
        situation.suspensions = [30, 75, 120].compactMap {
          Suspension(debut: signature.adding(days: 200 + $0), fin: signature.adding(days: 200 + 2 * $0))
        }
      }
      let evaluation = try bareme.evaluate(situation, on: doctors.today)
      let trace = TracedFigures(evaluation)
      #expect(trace.missing.isEmpty, "\(trace.missing) \(situation)")
      count += trace.count
    }
    #expect(count > 1500)
  }

  @Test("No step is taken twice, but the band's", arguments: Asked.regimes)
  func steps(regime: String) throws {
    var doctors = try Asked(regime, seed: 42)
    for _ in 0..<60 {
      var situation = try doctors.next()
      (situation.option, situation.annee) = (nil, nil)
      let tree = try Shared.bareme.evaluate(situation, on: doctors.today).explanation
      let steps = tree.everyStep.filter { $0 != .tranche }
      #expect(Set(steps).count == steps.count)
    }
  }

  @Test("A figure without a node is found out")
  func missing() throws {
    // A finding of one doctor beside the tree of another: the amounts of 2024 aren't those of avenant 7.
    let recent = try Doctors.evaluate("mg", "option=1 annee=1")
    let old = try Doctors.evaluate("av7", "option=1 annee=1")
    let missing = TracedFigures(recent, in: old.explanation).missing
    #expect(missing.contains("maximum un 1"))
    // Paid in two parts there, qualified a year later.
    #expect(missing.contains("versement un 1 0"))
    #expect(missing.contains("qualification"))
    // Neither the band nor the balance of one doctor is another's.
    let small = try Doctors.evaluate("av7", "option=1 annee=1 pmt=700")
    let large = try Doctors.evaluate("av7", "option=1 annee=1 pmt=1800 file_active=3000")
    #expect(TracedFigures(large, in: small.explanation).missing.contains("tranche"))
  }
}

extension Explanation {
  /// The step and those below it.
  var everyStep: [Step] { [step] + children.flatMap(\.everyStep) }
}
