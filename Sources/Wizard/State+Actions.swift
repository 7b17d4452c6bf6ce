extension State {
  /// The buttons of the footer, in order; each is also a function key, which does nothing on another page.
  package var actions: [Action] {
    let undo: [Action] = canUndo ? [.undo] : []
    return switch page {
    case .home: (isBlank ? [] : [.save] + undo + [.overview, .results, .whatIf]) + [.help, .quit]
    case .question:
      [.proceed, .back, .save, .why, .dontKnow] + undo + [.overview, .results, .whatIf, .help, .quit]
    case .review: [.proceed, .back, .save] + undo + [.results, .whatIf, .help, .quit]
    case .results(.etSi): [.back, .save, .why] + undo + [.overview, .results, .help, .quit]
    case .results where (try? evaluation.get()) != nil:
      [.back, .save, .why] + undo + [.overview, .whatIf, .report, .help, .quit]
    case .results: [.back, .save, .why] + undo + [.overview, .whatIf, .help, .quit]
    case .fiche: [.back, .save, .why] + undo + [.overview, .results, .whatIf, .help, .quit]
    case .toAsk: [.back, .save] + undo + [.overview, .results, .whatIf, .help, .quit]
    case .dossiers, .dossier, .erasing: [.back, .help, .quit]
    case .prompt: [.proceed, .back] + undo + [.help, .quit]
    case .slide(let slide):
      [.proceed, .back, .why] + undo + [.agenda] + (slide.isExample ? [.results] : []) + [
        isConference ? .showNames : .conference, .help, .quit,
      ]
    case .guide: [.back, .help, .quit]
    case .reading: [.proceed, .back, .why, .help, .quit]
    }
  }

  /// Whether there is something to take back on the page in front.
  package var canUndo: Bool {
    switch page {
    case .home where isBlank, .dossiers, .dossier, .erasing, .guide, .reading: false
    case .slide: !talk.former.isEmpty || talk.typing != nil
    // In « Et si… » the dossier doesn't change, but by a trial that was kept.
    case .results(.etSi): isTrying || steps.last?.place.page == page
    case .prompt(let prompt): isTouched(prompt)
    case .home, .question, .review, .results, .toAsk, .fiche:
      !steps.isEmpty || question.map { entry.isDirty(for: $0) } == true
    }
  }

  /// What a key is answered that the page in front does nothing with; nil for one that it takes.
  ///
  /// A page takes what its footer offers, and what leads into the dossier where it offers to name it: `actions` alone knows
  /// what is offered where.
  func refusal(of event: Event) -> Remark? {
    let meant = Action.allCases.filter { $0.event == event }
    guard let action = meant.first ?? event.leadsInside, !action.isEverywhere,
      !(meant.isEmpty ? [action] : meant).contains(where: actions.contains)
    else { return nil }
    switch (page, action) {
    case (.review, .overview), (.results(.etSi), .whatIf), (.results, .results):
      return .alreadyThere(action)
    case (.results(.etSi), .undo): return .nothingTried
    case (_, .back): return .notHere(.back)
    case (.prompt(.name), _), (.prompt(.note), _), (.prompt(.saveList), _), (.prompt(.saveFiche), _),
      (.prompt(.saveReport), _):
      return action == .undo ? .notHere(.undo) : .promptToClose
    // Where a dossier is in front, its name is offered.
    case (let page, _) where page.isOfTalk: return .notHere(action)
    default: return actions.contains(.save) ? .notHere(action) : .dossierToOpen
    }
  }
}

extension Event {
  /// The action offered where the event finds a dossier to lead into; nil for the other events.
  fileprivate var leadsInside: Action? {
    switch self {
    case .showPanel, .goTo, .toAsk: .save
    default: nil
    }
  }
}

extension Action {
  /// Whether every page takes it: it is about the program.
  fileprivate var isEverywhere: Bool {
    switch self {
    case .freeMouse, .takeMouse, .contrast, .conference, .showNames, .help, .quit: true
    case .proceed, .back, .save, .why, .undo, .dontKnow, .overview, .agenda, .results, .whatIf, .report:
      false
    }
  }
}
