import DossierStore
import Wizard

extension Keeper {
  /// The store takes nothing: what is on the screen is held, and the next event tries again.
  func goOn(without problem: StoreProblem, _ state: State) -> State {
    refuses(problem)
    // Where one stands is worth no word.
    guard let front, front.lacksWords else { return goOnAside(without: problem, sayKeptAsBefore(state)) }
    var state = state
    if state.dossier.id != front.id || state.dossier.keeping != .refused(problem) {
      state = tell(.kept(id: front.id, .refused(problem)), state)
    }
    guard problem != told.front else { return state }
    told.front = problem
    return tell(.notice(.notKept(problem)), list(state))
  }

  /// The same when nothing of it concerns the dossier in front.
  private func goOnAside(without problem: StoreProblem, _ state: State) -> State {
    // Told while it was in front, or of another one.
    guard problem != told.front, problem != told.aside,
      let waiting = left.first(where: { $0.lacksAnswers })
    else { return state }
    return tellRefused(waiting, problem, list(state))
  }

  /// The store refused a dossier that isn't in front, or only its name: it is said by its name.
  func tellRefused(_ held: Held, _ problem: StoreProblem, _ state: State) -> State {
    refuses(problem)
    told.aside = problem
    guard held.lacksOnlyName, let header = held.header else {
      return tell(.notice(.notKeptAside(name: held.name, problem)), state)
    }
    return tell(.notice(.notRenamed(former: header.name, name: held.name, problem)), state)
  }

  /// What was said to be refused isn't any more, even where nothing had to be written.
  func sayKeptAsBefore(_ state: State) -> State {
    guard let front, !front.lacksWords, case .refused = state.dossier.keeping else { return state }
    return sayKept(front, state)
  }
}
