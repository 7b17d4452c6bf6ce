import AidRules
import Intake

extension State {
  /// What to keep of the state, so that the program can be killed at any moment.
  package var saved: Saved {
    var place = place
    let held = overlay == nil ? focus : focusBelow
    // What was found wrong is found again by Continuer; what a room answered isn't kept.
    let isGone = held == .problem || held == .asMeant || held == .menu(.takeTally)
    place.focus = isGone ? pageFocus : held
    // What is tried isn't saved, nor what a room answered, nor the place among what they show.
    if held?.isOfTrial == true || page.isOfTalk { place.focus = nil }
    return Saved(
      answers: answers,
      notes: notes,
      missions: missions,
      place: place,
      typed: typed,
      steps: steps,
      stepsTaken: stepsTaken
    )
  }

  /// Takes a saved state up where it was left.
  package init(setting: Setting, saved: Saved) {
    self.init(setting: setting, answers: saved.answers)
    (notes, missions) = (saved.notes, saved.missions)
    steps = saved.steps
    stepsTaken = saved.stepsTaken
    place = saved.place
    panel = saved.place.panel
    if case .question(let fact) = page, applicability(of: fact) != .asked {
      // The barème changed since: the question doesn't concern this doctor any more.
      page = .review
    }
    open(page)
    restore(saved.typed)
    if let held = saved.place.focus { focus = held }
    settleFocus()
    restoreLastChange()
    refreshLiveEvaluation()
    refreshWhatIf()
  }

  /// Where one stands.
  var place: Place {
    get {
      Place(
        page: page.isOfTalk ? .home : page,
        trail: trail.filter { !$0.isOfTalk },
        way: way,
        returnTo: returnTo.flatMap { $0.isOfTalk ? nil : $0 },
        below: below.flatMap { $0.isOfTalk ? nil : $0 },
        pending: pending,
        panel: panel
      )
    }
    set {
      page = newValue.page
      trail = newValue.trail
      way = newValue.way
      returnTo = newValue.returnTo
      below = newValue.below
      pending = newValue.pending
    }
  }

  /// Whether there is something to keep: not an example only looked at, nor a page where nothing was typed.
  package var isWorthKeeping: Bool {
    dossier.id != nil || !dossier.name.isEmpty || stepsTaken > 0 || !notes.isEmpty || !pending.isEmpty
      || isTypingInside || answers.facts.contains { answers[$0].draft != nil }
  }

  /// Whether what is typed belongs to the dossier in front, not to another one nor to a file.
  package var isTypingInside: Bool {
    isNoting || question.map { entry.isDirty(for: $0) } == true
  }

  /// Whether a name, a note or a mission of the dossier in front is being typed.
  private var isNoting: Bool {
    switch prompt {
    case .name, .note: !entry.text.text.isEmpty
    case .mission: below == .fiche && !entry.text.text.isEmpty
    case .rename, .export, .importing, .saveList, .saveFiche, .saveTally, .saveReport, nil: false
    }
  }

  /// What the last answer changed is said again, unless it was taken back.
  private mutating func restoreLastChange() {
    guard let step = steps.last, step.number == stepsTaken, case .question(let fact) = step.place.page,
      step.answers[fact] != answers[fact]
    else { return }
    lastChange = Change(
      fact: fact,
      old: step.answers[fact],
      new: answers[fact],
      before: evaluate(step.answers),
      after: evaluation
    )
  }

  /// Whether something is typed or marked that isn't accepted yet.
  package var isTyping: Bool {
    prompt != nil || question.map { entry.isDirty(for: $0) } == true
  }

  /// What is typed on the page in front; nil where nothing can be.
  private var typed: Typed? {
    guard question != nil || prompt != nil else { return nil }
    return Typed(
      text: question.map(entry.raw(for:)) ?? entry.text.text,
      cursor: entry.text.cursor,
      isSelected: entry.text.isSelected,
      isToAsk: entry.isToAsk
    )
  }

  private mutating func restore(_ typed: Typed?) {
    guard let typed else { return }
    if let question {
      entry.put(typed.text, for: question, specialites: setting.specialites)
    } else if let prompt {
      // Two notes joined may be longer than one that is typed: none of it is cut.
      let capacity = max(prompt.capacity, typed.text.unicodeScalars.count)
      entry = Entry(prompt: typed.text, capacity: capacity, isToAsk: typed.isToAsk)
    }
    entry.text.put(cursor: typed.cursor)
    if typed.isSelected { entry.text.select() }
  }
}
