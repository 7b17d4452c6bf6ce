import AidRules
import Intake

extension State {
  /// Everything on the page that can hold the focus, in reading order.
  package var focusables: [FocusItem] {
    if overlay != nil { return [.close, .footer(.help), .footer(.quit)] }
    return body + actions.map(FocusItem.footer)
  }

  /// The buttons of the footer, in order; each is also a function key.
  package var actions: [Action] {
    let undo: [Action] = canUndo ? [.undo] : []
    return switch page {
    case .home: [.help, .quit]
    case .question: [.proceed, .back, .why, .dontKnow] + undo + [.overview, .results, .whatIf, .help, .quit]
    case .review: [.proceed, .back] + undo + [.results, .whatIf, .help, .quit]
    case .results(.etSi): [.back, .why] + undo + [.overview, .help, .quit]
    case .results: [.back, .why] + undo + [.overview, .whatIf, .help, .quit]
    }
  }

  /// What the home page offers.
  package var homeEntries: [HomeEntry] {
    // Resuming comes first: it is what Enter does, and it loses nothing.
    (answers.isEmpty ? [] : [.resume]) + [.newDossier]
      + setting.examples.indices.map { .example($0 + 1) } + [.quit]
  }

  /// Whether there is something to take back.
  package var canUndo: Bool {
    !steps.isEmpty || question.map { entry.isDirty(for: $0) } == true
      || page == .results(.etSi) && isTrying
  }

  private var body: [FocusItem] {
    switch page {
    case .home: homeEntries.map(FocusItem.home)
    case .question(let fact): questionBody(fact)
    case .review: reviewRows.filter { $0.applicability == .asked }.map { .fact($0.fact) } + [.proceed]
    case .results(.etSi):
      Panel.allCases.map(FocusItem.panel) + sliderFacts.map(FocusItem.slider)
        + trialActions.map(FocusItem.trial)
    case .results: Panel.allCases.map(FocusItem.panel)
    }
  }

  private func questionBody(_ fact: Fact) -> [FocusItem] {
    var items: [FocusItem] = []
    if let problem {
      items.append(.problem)
      if problem.meant != nil { items.append(.asMeant) }
    }
    switch fact.control {
    case .search, .text: items.append(.field)
    case .radio, .checkboxes: break
    }
    items += choices.indices.map(FocusItem.choice)
    return items + [.dontKnow, .proceed]
  }

  /// Where the focus starts on the page in front.
  var startingFocus: FocusItem {
    if overlay != nil { return .close }
    switch page {
    case .home: return homeEntries.first.map(FocusItem.home) ?? .footer(.quit)
    case .question(let fact):
      switch fact.control {
      case .search, .text: return .field
      case .radio, .checkboxes:
        // Enter on an optional question passes: it never answers what nobody chose.
        return chosenIndex.map(FocusItem.choice) ?? (fact.isOptional ? .proceed : .choice(0))
      }
    case .review: return .proceed
    case .results(.etSi):
      let facts = sliderFacts
      return (whatIf.front.flatMap { facts.contains($0) ? $0 : nil } ?? facts.first).map(FocusItem.slider)
        ?? .panel(.etSi)
    case .results(let panel): return .panel(panel)
    }
  }

  /// Puts the focus back on the page when what held it is gone.
  mutating func settleFocus() {
    if !focusables.contains(focus) { focus = startingFocus }
  }
}
