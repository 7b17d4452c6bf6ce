package import AidRules
package import Intake

/// What the wizard is given once: the barème's specialties, the day, the rules, the examples.
package struct Setting: Sendable {
  /// The specialties, in the order shown.
  package var specialites: [Specialite] { index.specialites }
  /// The same with their names folded, to search in.
  let index: SpecialiteIndex
  /// The day of the evaluation; the wizard reads no clock.
  package let today: Day
  /// The worked examples, the first one counted 1.
  package let examples: [Answers]
  /// The digest of the barème, which tells two barèmes apart.
  package let empreinte: String
  /// The regime of a signature; nil before the first one.
  package let regime: @Sendable (Day) -> Regime?
  /// The first day of each text but the oldest, in order.
  package let changesOfText: [Day]
  /// The rules.
  package let evaluate: @Sendable (Situation, Day) -> Evaluated
  /// The questions worth asking, the most decisive first, without the facts that the doctor can't tell.
  package let questions: @Sendable (Situation, Set<Fact>, Day) -> [NextQuestion]
  /// Where the aid changes along an axis.
  package let steps: @Sendable (Axis, Situation, Day) -> AxisSteps
  /// The next step of the aid along a starting figure; nil where nothing raises it.
  package let nextRise: @Sendable (Indicateur, Situation, Day) -> NextRise?
  /// What an assistant costs by a result, and the positions of the grid on a day; nil where nobody can tell.
  package let cost: @Sendable (Evaluation, Day) -> CostOutlook?

  /// Creates a setting.
  package init(
    specialites: [Specialite],
    today: Day,
    examples: [Answers] = [],
    changesOfText: [Day] = [],
    empreinte: String = "",
    regime: @escaping @Sendable (Day) -> Regime? = { _ in nil },
    evaluate: @escaping @Sendable (Situation, Day) -> Evaluated,
    questions: @escaping @Sendable (Situation, Set<Fact>, Day) -> [NextQuestion],
    steps: @escaping @Sendable (Axis, Situation, Day) -> AxisSteps = { _, _, _ in AxisSteps() },
    nextRise: @escaping @Sendable (Indicateur, Situation, Day) -> NextRise? = { _, _, _ in nil },
    cost: @escaping @Sendable (Evaluation, Day) -> CostOutlook? = { _, _ in nil }
  ) {
    index = SpecialiteIndex(specialites)
    self.today = today
    self.examples = examples
    self.changesOfText = changesOfText
    self.empreinte = empreinte
    self.regime = regime
    self.evaluate = evaluate
    self.questions = questions
    self.steps = steps
    self.nextRise = nextRise
    self.cost = cost
  }

  /// Creates a setting that evaluates by a barème.
  package init(bareme: Bareme, today: Day, examples: [Answers] = []) {
    self.init(
      specialites: bareme.specialites,
      today: today,
      examples: examples,
      changesOfText: bareme.regimes.dropFirst().map(\.debut.value),
      empreinte: bareme.empreinte,
      regime: { day in bareme.regime(of: day) },
      evaluate: { situation, day in
        Result { () throws(Refusal) in try bareme.evaluate(situation, on: day) }
      },
      questions: { situation, unknown, day in
        // A signature before the first regime is refused by the evaluation, which says so.
        (try? bareme.questions(situation, unknown: unknown, on: day)) ?? []
      },
      steps: { axis, situation, day in
        AxisSteps(
          breaks: ((try? bareme.breakPoints(along: axis, situation, on: day)) ?? []).map(\.value),
          cliffs: (try? bareme.cliffs(along: axis, situation, on: day)) ?? [],
          slopes: (try? bareme.slopes(along: axis, situation, on: day)) ?? []
        )
      },
      nextRise: { indicateur, situation, day in
        (try? bareme.nextRise(indicateur, situation, on: day)).flatMap { $0 }
      },
      cost: { evaluation, day in
        CostOutlook(finding: bareme.cost(evaluation), grid: bareme.gridLines(on: day))
      }
    )
  }
}

extension Answers {
  /// The regime of the signature answered, else of today.
  func regime(in setting: Setting) -> Regime? {
    guard case .value(.day(let signature)) = self[.signature] else { return setting.regime(setting.today) }
    return setting.regime(signature)
  }

  /// The facts that the doctor can't tell.
  var unknown: Set<Fact> {
    Set(facts.filter { self[$0] == .unknown })
  }

  /// The situation that the rules evaluate.
  package func situation(in setting: Setting) -> Situation {
    situation(specialites: setting.specialites, regime: regime(in: setting))
  }
}
