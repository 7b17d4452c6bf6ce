import AidRules
import Intake

extension State {
  /// What to keep of the state, so that the program can be killed at any moment.
  package var saved: Saved {
    Saved(
      answers: answers,
      notes: notes,
      place: place,
      typed: typed,
      steps: steps,
      stepsTaken: stepsTaken
    )
  }

  /// Takes a saved state up where it was left.
  package init(setting: Setting, saved: Saved) {
    self.init(setting: setting, answers: saved.answers)
    notes = saved.notes
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
    settleFocus()
    refreshLiveEvaluation()
    refreshWhatIf()
  }

  /// Where one stands.
  var place: Place {
    get {
      Place(page: page, trail: trail, way: way, returnTo: returnTo, pending: pending, panel: panel)
    }
    set {
      page = newValue.page
      trail = newValue.trail
      way = newValue.way
      returnTo = newValue.returnTo
      pending = newValue.pending
    }
  }

  /// What is typed in the question in front; nil where nothing can be.
  private var typed: Typed? {
    guard let question else { return nil }
    let below = overlay == nil ? focus : focusBelow ?? startingFocus
    return Typed(text: entry.raw(for: question), cursor: entry.text.cursor, focus: below)
  }

  private mutating func restore(_ typed: Typed?) {
    guard let typed, let question else { return }
    entry.put(typed.text, for: question, cursor: typed.cursor, specialites: setting.specialites)
    focus = typed.focus
  }
}
