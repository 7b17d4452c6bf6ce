import AidRules
import Intake

extension State {
  /// Continuer: accepts what the page holds and goes on, or says what is wrong.
  mutating func proceed(_ effects: inout [Effect]) {
    switch page {
    // Slides and sections of the guide turn by themselves.
    case .home, .results, .toAsk, .dossiers, .dossier, .erasing, .slide, .guide, .reading, .fiche: return
    case .prompt(let prompt): accept(prompt, &effects)
    case .review: go(to: .results(resultsPanel))
    case .question(let fact):
      switch offered(for: fact) {
      case .success(let answer): accept(answer, of: fact)
      case .failure(let failure): report(failure)
      }
    }
  }

  /// What Continuer accepts of what the question in front holds, or why it doesn't: the one rule of every way on.
  private func offered(for fact: Fact) -> Result<Answer, InputProblem> {
    if fact == .specialite { return offeredBySearch() }
    // Nothing was changed: the answer stands, « je ne sais pas encore » included.
    if !entry.isDirty(for: fact), answers[fact].isSettled { return .success(answers[fact]) }
    switch accepted(entry.raw(for: fact), for: fact) {
    case .success(let value): return .success(.value(value))
    case .failure(let failure):
      return failure.cause == .empty && fact.isOptional ? .success(.unset) : .failure(failure)
    }
  }

  /// The search: what it highlights is chosen; without a query the specialty already chosen stands.
  private func offeredBySearch() -> Result<Answer, InputProblem> {
    if let index = highlighted, let value = choices[index].value { return .success(.value(value)) }
    let query = entry.text.text
    if query.isEmpty, answers[.specialite].isSettled { return .success(answers[.specialite]) }
    return read(query, for: .specialite).map(Answer.value)
  }

  /// Takes a choice pointed at by its place: a value is accepted, a circumstance ticked.
  mutating func take(_ index: Int) {
    guard let question, choices.indices.contains(index) else { return }
    if let value = choices[index].value { return accept(.value(value), of: question) }
    toggle()
  }

  /// A line taken by its place: a choice is marked, or ticked among circumstances; elsewhere it is opened.
  ///
  /// Continuer accepts what is marked: a figure typed one question too late answers nothing.
  mutating func choose(_ index: Int, _ effects: inout [Effect]) {
    guard question != nil else {
      let lines = focusables.filter { !$0.isFooter && $0 != .proceed }
      guard lines.indices.contains(index) else { return }
      focus(on: lines[index])
      return activate(&effects)
    }
    guard choices.indices.contains(index) else { return }
    focus(on: .choice(index))
    toggle()
  }

  /// Marks the focused choice, or ticks it.
  mutating func toggle() {
    guard case .choice(let index) = focus, choices.indices.contains(index) else { return }
    problem = nil
    switch choices[index] {
    case .specialite: take(index)
    case .value(let value): entry.selected = value
    case .situation, .aucune: entry.tick(choices[index])
    }
  }

  /// « Je ne sais pas encore »; text typed before can be taken back.
  mutating func dontKnow() {
    guard let question else { return }
    keepTyped(accepting: false)
    accept(.unknown, of: question)
  }

  /// « 1 234 was meant ».
  mutating func readAsMeant() {
    guard let question, let meant = problem?.meant else { return }
    accept(.value(meant), of: question)
  }

  private mutating func report(_ failure: InputProblem) {
    problem = failure
    focus = .problem
    if failure.meant != nil { focus = .asMeant }
  }

  /// Accepts an answer and goes on.
  private mutating func accept(_ answer: Answer, of fact: Fact) {
    record(answer, of: fact)
    pending[fact] = nil
    if returnTo == nil, !way.contains(fact) { way.append(fact) }
    goOn(from: fact)
  }

  /// Changes one answer, remembering how to take it back and what it changed.
  mutating func record(_ answer: Answer, of fact: Fact) {
    guard answers[fact] != answer else { return }
    remember()
    let (old, before) = (answers[fact], evaluation)
    var tried = answers
    tried[fact] = answer
    answers = reopeningPmt(tried)
    reevaluate()
    lastChange = Change(fact: fact, old: old, new: answer, before: before, after: evaluation)
  }

  /// A PMT given for other ages than those that the text now counts is asked again, what was typed in the field.
  func reopeningPmt(_ tried: Answers) -> Answers {
    guard !countSamePatients(answers, tried), case .value(let pmt) = tried[.pmt] else { return tried }
    var reopened = tried
    reopened[.pmt] = .draft(pmt.text)
    return reopened
  }

  /// Keeps what is typed when a question is left without Continuer.
  ///
  /// Going elsewhere to look at the result accepts what Continuer would; going back never does: until then the effects
  /// beside the question are a preview. Text that isn't accepted is kept as a draft, beside the answer when there is one:
  /// an answer is never lost to a slip.
  mutating func keepTyped(accepting: Bool) {
    guard let question, entry.isDirty(for: question) else { return }
    let raw = entry.raw(for: question)
    if accepting, entry.isTouched(for: question), case .success(let answer) = offered(for: question) {
      record(answer, of: question)
      pending[question] = nil
    } else if raw.isEmpty {
      pending[question] = nil
      if answers[question].draft != nil { answers[question] = .unset }
    } else if answers[question].isSettled {
      pending[question] = raw
    } else {
      answers[question] = .draft(raw)
    }
  }
}
