package import AidRules
package import Intake

/// What the rules say of a situation, or why they can't.
package typealias Evaluated = Result<Evaluation, Refusal>

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
    steps: @escaping @Sendable (Axis, Situation, Day) -> AxisSteps = { _, _, _ in AxisSteps() }
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
      }
    )
  }
}

/// One change of one answer, and what it did to the result.
package struct Change: Sendable {
  /// The fact.
  package let fact: Fact
  /// What was answered before.
  package let old: Answer
  /// What is answered now.
  package let new: Answer
  /// The result before.
  package let before: Evaluated
  /// The result after.
  package let after: Evaluated
}

/// Everything the wizard knows; a screen is a function of it.
package struct State: Sendable {
  /// What the wizard was given.
  package let setting: Setting
  /// What was answered.
  package internal(set) var answers: Answers
  /// The dossier in front.
  package internal(set) var dossier = OpenDossier()
  /// Whether a dossier begun now would be kept.
  var newKeeping = Keeping.nothingYet
  /// The dossiers there are, the last written first.
  package internal(set) var dossiers: [ListedDossier] = []
  /// What the rules say of each of them today.
  package internal(set) var dossierResults: [Int64: Evaluated] = [:]
  /// The notes on the answers.
  package internal(set) var notes: [Fact: Note] = [:]
  /// The page in front.
  package internal(set) var page: Page = .home
  /// What covers it.
  package internal(set) var overlay: Overlay?
  /// The item that holds the focus, always one of `focusables`.
  package internal(set) var focus: FocusItem = .home(.newDossier)
  /// What the question in front holds before Continuer.
  package internal(set) var entry = Entry()
  /// What the outside told last, shown while its overlay is open.
  package internal(set) var notice: Notice?
  /// Why the file asked for can't be read or written.
  package internal(set) var fileProblem: FileProblem?
  /// What Continuer found wrong.
  package internal(set) var problem: InputProblem?
  /// The result of the accepted answers.
  package internal(set) var evaluation: Evaluated
  /// The result if what is typed or pointed at now were accepted.
  package internal(set) var liveEvaluation: Evaluated
  /// The questions worth asking after the accepted answers, the most decisive first.
  package internal(set) var worthAsking: [NextQuestion]
  /// What the question in front can still change; nil when it changes nothing, or is a wish.
  package internal(set) var stake: NextQuestion?
  /// The last accepted change.
  package internal(set) var lastChange: Change?
  /// The lines scrolled in the results or the overlay; the screen stops at its last line.
  package internal(set) var scroll = 0
  /// Texts typed over an accepted answer and left without Continuer: the answer stands, the text comes back.
  package internal(set) var pending: [Fact: String] = [:]
  /// Whether the mouse is left to the terminal.
  package internal(set) var isMouseFree = false
  /// The panel of the results last seen.
  package internal(set) var panel = Panel.eligibilite
  /// What is tried in « Et si… ».
  package internal(set) var whatIf = WhatIf()

  /// The lines that PgUp and PgDn scroll.
  var scrolledPage = State.pageLength
  /// The answers that `liveEvaluation` is of.
  var liveAnswers: Answers
  /// The pages behind this one, without repetition.
  var trail: [Page] = []
  /// The questions gone through, in the order they were asked.
  var way: [Fact] = []
  /// The page that a question opened from elsewhere goes back to.
  var returnTo: Page?
  /// The page that a prompt goes back to.
  var below: Page?
  /// What held the focus below the overlay.
  var focusBelow: FocusItem?
  /// The states before each accepted change.
  var steps: [UndoStep] = []
  /// The steps ever taken, those taken back included.
  var stepsTaken = 0

  /// Opens the wizard at home, with the answers of a dossier if there are any.
  package init(setting: Setting, answers: Answers = Answers()) {
    self.setting = setting
    self.answers = answers
    liveAnswers = answers
    evaluation = setting.evaluate(answers.situation(in: setting), setting.today)
    liveEvaluation = evaluation
    worthAsking = setting.questions(answers.situation(in: setting), answers.unknown, setting.today)
    settleFocus()
  }

  /// The regime of the signature answered, else of today.
  package var regime: Regime? { answers.regime(in: setting) }

  /// The day of signature answered, when it is over: the answers then describe that day.
  package var pastSignature: Day? {
    guard case .value(.day(let signature)) = answers[.signature], signature < setting.today else {
      return nil
    }
    return signature
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
