import AidRules
import Guide
import Intake

extension State {
  /// Opens a page; the one left is remembered, unless the way leads back over the new one.
  mutating func go(to target: Page) {
    keepTyped(accepting: true)
    // A question opened from elsewhere is no step of the way.
    let from = returnTo ?? page
    returnTo = nil
    if let place = trail.firstIndex(where: { $0.isSamePlace(as: target) }) {
      trail.removeSubrange(place...)
    } else if !from.isSamePlace(as: target) {
      trail.append(from)
    }
    open(target)
  }

  /// After an accepted answer: back to where the question was opened from, else to the next question.
  mutating func goOn(from fact: Fact) {
    // Accepted: nothing typed is left to keep.
    entry = Entry()
    if let origin = returnTo {
      comeBack(to: origin, from: fact)
    } else {
      go(to: next(after: fact).map(Page.question) ?? .review)
    }
  }

  /// One level back; what is typed is kept.
  mutating func back() {
    keepTyped(accepting: false)
    if prompt != nil {
      leavePrompt()
    } else if let origin = returnTo, let question {
      comeBack(to: origin, from: question)
    } else if let last = trail.popLast() {
      open(last)
    }
  }

  /// Ends a detour; the review shows the answer where it was left.
  private mutating func comeBack(to origin: Page, from fact: Fact) {
    returnTo = nil
    open(origin)
    if [.review, .fiche, .results(.cout)].contains(origin) { focus(on: .fact(fact)) }
  }

  /// The panel that the results show: « Et si… » has a key of its own, and was only looked into.
  var resultsPanel: Panel { panel == .etSi ? whatIf.openedFrom : panel }

  /// A panel of the results.
  mutating func showPanel(_ wanted: Panel) {
    if wanted == .etSi, panel != .etSi { whatIf.openedFrom = panel }
    panel = wanted
    if case .results = page {
      open(.results(wanted))
    } else {
      go(to: .results(wanted))
    }
  }

  /// Opens one question, to come back from; a question that doesn't concern this doctor stays closed.
  mutating func detour(to fact: Fact) {
    guard Fact.questionOrder.contains(fact) || fact.isOfCost, applicability(of: fact) == .asked,
      fact != question
    else {
      return
    }
    keepTyped(accepting: true)
    // The answer just kept may have closed the question.
    guard applicability(of: fact) == .asked else { return }
    returnTo = returnTo ?? page
    open(.question(fact))
  }

  /// Opens a worked example on its results.
  mutating func openExample(_ number: Int) {
    guard number > 0, setting.examples.indices.contains(number - 1) else { return }
    begin(setting.examples[number - 1], opening: .results(.eligibilite))
  }

  /// Takes back what is being typed, else the last change, on the page where it was made.
  mutating func undo() {
    if page == .results(.etSi), isTrying { return resetTrial() }
    if prompt != nil { return open(page) }
    if let question, entry.isDirty(for: question) {
      pending[question] = nil
      if answers[question].draft != nil { answers[question] = .unset }
      open(page)
      return
    }
    guard let step = steps.popLast() else { return }
    let held = page == .fiche ? focus : nil
    (answers, missions) = (step.answers, step.missions)
    reevaluate()
    lastChange = nil
    place = step.place
    open(page)
    // Among twenty boxes, the one just unticked stays in front.
    if page == .fiche, let held { focus(on: held) }
  }

  /// Remembers the state before a change.
  mutating func remember() {
    stepsTaken += 1
    steps.append(UndoStep(number: stepsTaken, answers: answers, missions: missions, place: place))
    if steps.count > Saved.mostSteps { steps.removeFirst() }
  }

  /// Shows a page as it starts.
  mutating func open(_ target: Page) {
    if case .reading(let chapter, let place) = target, !chapter.sections.indices.contains(place) {
      return open(.guide)
    }
    leaveTyping()
    page = target
    overlay = nil
    focusBelow = nil
    (problem, fileProblem) = (nil, nil)
    scroll = 0
    entry = Entry()
    stake = nil
    switch target {
    case .question(let fact):
      stake = stake(of: fact)
      entry = Entry(
        fact: fact,
        answer: answers[fact],
        pending: pending[fact],
        specialites: setting.specialites
      )
    case .results(let front): panel = front
    case .prompt(let prompt): entry = opening(of: prompt)
    case .slide(let slide):
      // Come back to, it may be of another program than the one shown since.
      if !talk.program.slides.contains(slide) {
        talk.program = Program.allCases.first { $0.slides.contains(slide) } ?? talk.program
      }
      talk.last = slide
    case .reading(let chapter, let place): lastRead = GuidePlace(chapter: chapter, place: place)
    case .home, .review, .toAsk, .dossiers, .dossier, .erasing, .guide, .fiche: break
    }
    focus = startingFocus
  }
}
