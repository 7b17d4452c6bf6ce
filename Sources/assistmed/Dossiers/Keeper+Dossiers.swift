import AidRules
import DossierStore
import FrenchText
import Wizard

extension Keeper {
  /// Puts another dossier in front, and says what another barème changed in it.
  func open(_ id: Int64, _ state: State) -> State {
    if let held = unwritten(id) {
      var state = state
      if front?.id != id, leave() != nil { state = list(state) }
      left.removeAll { $0.id == id }
      front = held
      let keeping = problem.map(Keeping.refused) ?? held.header.map(keeping) ?? .nothingYet
      let dossier = OpenDossier(id: id, name: held.name, keeping: keeping)
      return tell(.opened(dossier, held.saved), state)
    }
    guard let store else { return state }
    do {
      // The dossier in front is left only for one that can be read.
      guard let found = try store.read(id, specialites: specialites) else { return list(state) }
      // Left empty, it would be forgotten: not when it is the one asked for.
      var state = state
      if front?.id != id, leave() != nil { state = list(state) }
      return take(found, found.saved, state)
    } catch {
      return fail(.open, error, state)
    }
  }

  /// Puts a dossier that was read in front, as it is or with what is typed here.
  func take(_ found: KeptDossier, _ saved: Saved, _ state: State) -> State {
    front = Held(found)
    let dossier = OpenDossier(id: found.header.id, name: found.header.name, keeping: keeping(found.header))
    var state = tell(.opened(dossier, saved), state)
    let unknown = found.unknownFacts
    if !unknown.isEmpty { state = tell(.notice(.partlyRead(unknown)), state) }
    guard let former = found.outcome else { return state }
    let changes = state.changes(since: former)
    if !changes.isEmpty { state = tell(.notice(.baremeChanged(changes)), state) }
    if former.bareme != state.setting.empreinte, let outcome = state.outcome {
      // Told once.
      try? store?.remember(outcome, of: found.header.id)
    }
    return state
  }

  /// Tells the dossiers there are, those that the store hasn't taken yet first.
  func list(_ state: State) -> State {
    if state.page == .dossiers { showsOthers = true }
    guard showsOthers else { return state }
    var state = state
    if store == nil, (try? opened()) != nil { state = tellPutAside(state) }
    do {
      let stored = try store?.list(specialites: specialites) ?? []
      let now = Clock.moment(Clock.milliseconds())
      let new = (left + [front].compactMap { $0 }).filter { $0.header == nil }.map { held in
        ListedDossier(id: held.id, name: held.name, changed: now, answers: held.saved.answers)
      }
      let known = stored.map { listed in
        let held = unwritten(listed.header.id)
        return ListedDossier(
          id: listed.header.id,
          name: held?.name ?? listed.header.name,
          changed: listed.header.changed.map(Clock.moment),
          answers: held?.saved.answers ?? listed.answers
        )
      }
      state = tell(.dossiers(new + known), state)
      guard store == nil, let problem else { return state }
      return tell(.unlisted(problem), state)
    } catch {
      return fail(.list, error, tell(.unlisted(error), state))
    }
  }

  /// Erases a dossier for good.
  func erase(_ id: Int64, _ state: State) -> State {
    var copies: [String] = []
    do {
      if id > 0, let store {
        // The journal is emptied whole: former traces go with these.
        leavesTraces = try !store.erase(id, patience: patience)
        copies = store.keptAside
      }
    } catch {
      return fail(.erase, error, state)
    }
    if front?.id == id { front = nil }
    left.removeAll { $0.id == id }
    return tell(.erased(id, copies: copies, leavesTraces: leavesTraces), state)
  }

  /// Gives a dossier another name; one that is held here is written with its answers, just after.
  func rename(_ id: Int64, _ name: String, _ state: State) -> State {
    if front?.id == id {
      front?.rename(name)
    } else if let index = left.firstIndex(where: { $0.id == id }) {
      left[index].rename(name)
    } else {
      do {
        try store?.rename(id, to: name)
      } catch {
        return hold(id, named: name, error, state)
      }
    }
    return list(state)
  }

  /// The store refused a name: it is tried again like an answer, unless the dossier can't be read.
  private func hold(_ id: Int64, named name: String, _ problem: StoreProblem, _ state: State) -> State {
    guard let found = try? store?.read(id, specialites: specialites) else {
      return fail(.rename, problem, list(state))
    }
    var held = Held(found)
    held.rename(name)
    left.append(held)
    return tellRefused(held, problem, list(state))
  }

  /// A dossier that the store doesn't hold as it is.
  func unwritten(_ id: Int64) -> Held? {
    (left + [front].compactMap { $0 }).first { $0.id == id && !$0.isWritten }
  }

  /// Says what couldn't be done, and that the rest goes on being kept if it does.
  func fail(_ task: StoreTask, _ error: StoreProblem, _ state: State) -> State {
    tell(.notice(.failed(task, error, keepsOn: problem == nil)), state)
  }
}
