import AidRules
import Intake

extension State {
  /// Everything on the page that can hold the focus, in reading order.
  package var focusables: [FocusItem] {
    switch overlay {
    case .help:
      return [
        .close, .footer(isMouseFree ? .takeMouse : .freeMouse), .footer(.contrast),
        .footer(isConference ? .showNames : .conference),
        .footer(.help), .footer(.quit),
      ]
    case .why, .notice: return [.close, .footer(.help), .footer(.quit)]
    case nil: return body + actions.map(FocusItem.footer)
    }
  }

  /// What the home page offers.
  package var homeEntries: [HomeEntry] {
    // Resuming comes first: it is what Enter does, and it loses nothing.
    (isBlank && lastDossier == nil ? [] : [.resume]) + [.newDossier]
      + setting.examples.indices.map { .example($0 + 1) }
      + [.dossiers, .talk(.day), .talk(.quiz), .guide, .quit]
  }

  private var body: [FocusItem] {
    switch page {
    case .home: homeEntries.map(FocusItem.home)
    case .question(let fact): questionBody(fact)
    case .review:
      reviewRows.filter { $0.applicability == .asked }.map { .fact($0.fact) }
        + costFacts.map(FocusItem.fact) + [
          .proceed, .menu(.toAsk), .menu(.fiche),
        ]
    case .results(.etSi):
      Panel.allCases.map(FocusItem.panel) + sliderFacts.map(FocusItem.slider)
        + trialActions.map(FocusItem.trial)
    case .results(.cout): Panel.allCases.map(FocusItem.panel) + costFacts.map(FocusItem.fact)
    case .results(.demarches): Panel.allCases.map(FocusItem.panel) + [.menu(.fiche)]
    case .results: Panel.allCases.map(FocusItem.panel)
    case .fiche: ficheBody
    case .toAsk: [.menu(.saveList)]
    case .dossiers: (dossiers.map { .dossier($0.id) } + [.newDossier, .importing]).map(FocusItem.menu)
    case .dossier: [MenuItem.take, .rename, .export, .erase].map(FocusItem.menu)
    case .erasing: [MenuItem.keep, .eraseForGood].map(FocusItem.menu)
    case .prompt(let prompt): promptBody(prompt)
    case .slide(let slide): slideBody(slide)
    case .guide: guideSections.map { .menu(.section($0.chapter, $0.place)) }
    case .reading: []
    }
  }

  private func promptBody(_ prompt: Prompt) -> [FocusItem] {
    let problem: [FocusItem] = fileProblem == nil ? [] : [.problem]
    if case .note = prompt { return problem + [.field, .menu(.isToAsk), .proceed] }
    return problem + [.field, .proceed]
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
    return items + [.dontKnow, .proceed, .menu(.note)]
  }

  /// Where the focus starts on the page in front.
  var startingFocus: FocusItem {
    overlay == nil ? pageFocus : .close
  }

  /// The same, whatever covers the page.
  var pageFocus: FocusItem {
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
    case .toAsk: return .menu(.saveList)
    case .fiche: return ficheMissions.first.map { .menu(.mission($0)) } ?? .menu(.addMission)
    case .dossiers: return .menu(dossiers.first.map { .dossier($0.id) } ?? .newDossier)
    case .dossier: return .menu(.take)
    case .erasing: return .menu(.keep)
    case .prompt: return .field
    case .slide(let slide): return slideFocus(slide)
    case .guide:
      let read = lastRead.map { FocusItem.menu(.section($0.chapter, $0.place)) }
      return read ?? guideSections.first.map { .menu(.section($0.chapter, $0.place)) } ?? .footer(.back)
    case .reading: return .footer(.proceed)
    }
  }

  /// Puts the focus back on the page when what held it is gone.
  mutating func settleFocus() {
    if !focusables.contains(focus) { focus = startingFocus }
  }
}
