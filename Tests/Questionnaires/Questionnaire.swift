package import AidRules
import Intake

/// The questions about the contracts of one context, and when their answers suffice.
///
/// A state holds a digit for each question: the class of the answer, or « not asked yet ».
package final class Questionnaire {
  let context: Context
  let axes: [QuestionAxis]
  let bareme: Bareme
  let day: Day
  let regime: Regime
  private let tables: [OutcomeTable]
  private var concerned: [[UInt8]: [Bool]] = [:]

  /// Every question on which a verdict or a maximum may depend, the specialty first.
  private static let facts: [Fact] = Fact.allCases.filter {
    ![
      .option, .signature, .embauche, .annee, .assistant, .suspension, .objectifPmt, .objectifFileActive,
      .pmtAtteinte, .fileActiveAtteinte,
    ].contains($0)
  }

  /// - Parameter specialites: The specialties among which the doctors choose.
  package init(_ context: Context, _ specialites: [Specialite], _ bareme: Bareme, on day: Day) throws {
    guard let regime = bareme.regime(of: context.signature) else { throw Refusal.emptyBareme }
    let maker = AxisMaker(
      context: context,
      regime: regime,
      bareme: bareme,
      day: day,
      specialites: specialites
    )
    let merger = ClassMerger(context: context, regime: regime, bareme: bareme, day: day)
    let axes = try merger.merged(try Self.facts.map(maker.axis), specialites: specialites)
    var numbers: [Answer: Int] = [:]
    tables = try specialites.map { specialite in
      let sizes = merger.sizes(axes, specialite)
      return try OutcomeTable(sizes: sizes) { digits in
        var situation = context.situation
        situation.specialite = specialite
        for index in axes.indices where sizes[index] > 0 {
          axes[index].classes[Int(digits[index])].put(&situation)
        }
        let answer = Answer(try bareme.assess(situation, on: day))
        let number = numbers[answer] ?? numbers.count
        numbers[answer] = number
        return number
      }
    }
    self.context = context
    self.axes = axes
    self.bareme = bareme
    self.day = day
    self.regime = regime
  }

  /// Nothing asked yet.
  var start: [UInt8] { axes.map(\.unset) }

  /// Whether no question left can change the answer.
  func isSettled(_ state: [UInt8]) -> Bool {
    let possible = possible(state)
    guard let outcome = possible.first?.outcome(state) else { return false }
    return possible.allSatisfy { $0.outcome(state) == outcome }
  }

  /// The questions that may be asked now and on which the answer still depends.
  func candidates(_ state: [UInt8]) -> [Int] {
    // Several specialties possible: the answer depends on which.
    let specialty: UInt16 = isOpen(0, state) ? 1 : 0
    let bits = possible(state).reduce(specialty) { $0 | $1.dependence(state) }
    let concerned = concerned(state)
    return axes.indices.filter { bits & (1 << $0) != 0 && isOpen($0, state) && concerned[$0] }
  }

  /// Whether a question wasn't asked yet.
  func isOpen(_ axis: Int, _ state: [UInt8]) -> Bool { state[axis] == axes[axis].unset }

  /// Whether each question concerns the doctor, as far as the answers tell.
  func concerned(_ state: [UInt8]) -> [Bool] {
    let deciding: Set<Fact> = [.specialite, .secteur, .tranche]
    let key = zip(axes, state).compactMap { deciding.contains($0.fact) ? $1 : nil }
    if let known = concerned[key] { return known }
    let answers = answers(state)
    let found = axes.map {
      applicability(of: $0.fact, answers: answers, specialites: bareme.specialites, regime: regime) == .asked
    }
    concerned[key] = found
    return found
  }

  private func possible(_ state: [UInt8]) -> ArraySlice<OutcomeTable> {
    isOpen(0, state) ? tables[...] : tables[Int(state[0])...Int(state[0])]
  }
}
