import AidRules
import Intake

/// The wizard's next state, and what the outside has to do.
///
/// Nothing else changes a state, and nothing is read from outside: the same events replay to the same screens.
package func reduce(_ state: State, _ event: Event) -> (State, [Effect]) {
  var next = state
  var effects: [Effect] = []
  next.remark = nil
  next.apply(event, &effects)
  next.leaveGoneDossier()
  next.settleFocus()
  next.settleTyping()
  next.refreshLiveEvaluation()
  next.refreshWhatIf()
  next.refreshRoom()
  next.refreshPanelFindings()
  return (next, effects)
}

extension State {
  mutating func apply(_ event: Event, _ effects: inout [Effect]) {
    if overlay != nil, applyToOverlay(event) { return }
    if applyToTrial(event) { return }
    if applyToSlide(event, &effects) || applyToReading(event) { return }
    if let refusal = refusal(of: event) { return remark = refusal }
    switch event {
    case .insert(let text): insert(text, &effects)
    case .backspace: edit { $0.backspace() }
    case .delete: edit { $0.delete() }
    case .clearField: clearField()
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end: move(event)
    case .nextFocus: moveToGroup(forward: true)
    case .previousFocus: moveToGroup(forward: false)
    case .focus(let item): focus(on: item)
    case .press(let item):
      guard focusables.contains(item) else { return }
      focus(on: item)
      // A click points at one choice on purpose; Enter may only be meant to go on.
      if case .choice(let index) = item { return take(index) }
      activate(&effects)
    case .activate: activate(&effects)
    case .proceed: proceed(&effects)
    case .choose(let index): choose(index, &effects)
    case .toggle: toggle()
    case .dontKnow: dontKnow()
    case .back: back()
    case .help: show(.help)
    case .why: show(.why)
    case .overview: go(to: .review)
    case .results: showPanel(resultsPanel)
    case .showPanel(let panel): showPanel(panel)
    // A track is drawn on its panel only.
    case .slide: break
    case .goTo(let fact): detour(to: fact)
    case .undo: undo()
    case .switchMouse: switchMouse()
    case .switchContrast: contrastSwitches += 1
    case .newDossier:
      begin(Answers(), opening: .question(.specialite))
      // The one left is now in the list.
      effects.append(.list)
    case .resume: resume(&effects)
    case .dossiers: openList(&effects)
    case .save: ask(.name)
    case .toAsk: go(to: .toAsk)
    case .report: ask(.saveReport)
    case .talk(let program): start(program)
    case .switchConference: switchConference()
    case .guide: if page != .guide { go(to: .guide) }
    case .example(let number):
      openExample(number)
      effects.append(.list)
    case .quit:
      // What is typed is kept as it is, as by going back.
      keepTyped(accepting: false)
      effects.append(.quit)
    }
  }

  /// Does what Enter or a click does to the focused item.
  mutating func activate(_ effects: inout [Effect]) {
    if overlay == nil, activateOnSlide() { return }
    switch focus {
    case .problem: focus = prompt == nil ? startingFocus : .field
    case .asMeant: readAsMeant()
    case .field, .proceed: proceed(&effects)
    // Enter goes on with what is marked: blind Enters never answer what nobody chose.
    case .choice(let index): if question?.control == .search { take(index) } else { proceed(&effects) }
    case .dontKnow: dontKnow()
    case .home(let entry):
      switch entry {
      case .newDossier: apply(.newDossier, &effects)
      case .resume: apply(.resume, &effects)
      case .dossiers: apply(.dossiers, &effects)
      case .example(let number): apply(.example(number), &effects)
      case .talk(let program): apply(.talk(program), &effects)
      case .guide: apply(.guide, &effects)
      case .quit: apply(.quit, &effects)
      }
    case .fact(let fact): detour(to: fact)
    case .panel(let panel): showPanel(panel)
    case .slider: endTyping()
    // Slides take their own keys.
    case .hands, .figure: break
    case .trial(.accept): acceptTrial()
    case .trial(.reset): resetTrial()
    case .menu(let item): take(item, &effects)
    case .close: close()
    case .footer(let action): apply(action.event, &effects)
    }
  }

  /// Hides the names, or shows them again.
  private mutating func switchConference() {
    let isOnButton = focus == .footer(.conference) || focus == .footer(.showNames)
    isConference.toggle()
    if isOnButton { focus = .footer(isConference ? .showNames : .conference) }
    remark = isConference ? .namesHidden : .namesShown
  }

  /// Leaves the mouse to the terminal, or takes it again; the button that said so keeps the focus under its new name.
  private mutating func switchMouse() {
    let isOnButton = focus == .footer(.freeMouse) || focus == .footer(.takeMouse)
    isMouseFree.toggle()
    remark = isMouseFree ? .mouseFreed : .mouseTaken
    if isOnButton { focus = .footer(isMouseFree ? .takeMouse : .freeMouse) }
  }

  /// Evaluates what is typed or pointed at, as if it were accepted.
  ///
  /// Evaluating is by far the slowest part of an event: it is left out when nothing changed.
  mutating func refreshLiveEvaluation() {
    var tried = answers
    if let question, let understood {
      tried[question] = .value(understood)
      tried = reopeningPmt(tried)
    }
    if tried == answers {
      liveEvaluation = evaluation
    } else if tried != liveAnswers {
      liveEvaluation = evaluate(tried)
    }
    liveAnswers = tried
  }

  /// Evaluates the accepted answers, and what is worth asking after them.
  mutating func reevaluate() {
    // What is accepted was tried first, most of the time.
    evaluation = answers == liveAnswers ? liveEvaluation : evaluate(answers)
    worthAsking = setting.questions(answers.situation(in: setting), answers.unknown, setting.today)
    // What the doctor can't tell is left out of the first only.
    awaited = setting.awaited(in: answers, evaluation, known: answers.unknown.isEmpty ? worthAsking : nil)
  }

  /// What the rules say of some answers.
  func evaluate(_ answers: Answers) -> Evaluated {
    setting.evaluate(answers.situation(in: setting), setting.today)
  }
}
