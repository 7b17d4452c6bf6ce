import AidRules
import DossierStore
import FrenchText
import Wizard

/// Keeps what is on the screen: each accepted answer before the next picture, the rest just after it.
final class Keeper {
  let specialites: [Specialite]
  private(set) var store: DossierStore?
  /// The dossier in front as the store holds it.
  private var kept: (header: DossierHeader, saved: Saved)?
  /// Why nothing can be kept on disk, once that is known.
  private var problem: StoreProblem?

  /// Whether the other dossiers are told.
  private var showsOthers: Bool

  /// - Parameter showsOthers: false where nobody reads what is offered, until the list is asked for: the same lines must then always
  ///   mean the same.
  init(_ location: StoreLocation, specialites: [Specialite], showsOthers: Bool = true) {
    self.specialites = specialites
    self.showsOthers = showsOthers
    do {
      store = try location.open()
    } catch {
      store = try? DossierStore.inMemory(now: Clock.milliseconds)
      problem = error
    }
  }

  /// What is known before anything is pressed: the dossiers there are, and what went wrong.
  func begin(_ state: State) -> State {
    var state = list(state)
    if let problem {
      state = receive(state, .notice(.notKept(problem)))
    } else if store?.path == nil {
      state = receive(state, .keepsNothing)
    }
    if let aside = store?.putAside { state = receive(state, .notice(.putAside(path: aside))) }
    return state
  }

  /// Writes what was accepted; a page turned or a text half typed waits for `keepAll`.
  func keepAnswers(_ state: State) -> State { keep(state, onlyAnswers: true) }

  /// Writes everything.
  func keepAll(_ state: State) -> State { keep(state, onlyAnswers: false) }

  /// Puts a dossier of the store in front, and says what another barème changed in it.
  func open(_ id: Int64, _ state: State) -> State {
    guard let store else { return state }
    do {
      // The dossier in front is left only for one that can be read.
      guard let found = try store.read(id, specialites: specialites) else { return list(state) }
      // Left empty, it would be forgotten: not when it is the one asked for.
      if kept?.header.id != id { leave() }
      return take(found, found.saved, state)
    } catch {
      return receive(state, .notice(.notKept(error)))
    }
  }

  /// Tells the dossiers there are.
  func list(_ state: State) -> State {
    if state.page == .dossiers { showsOthers = true }
    guard let store, showsOthers else { return state }
    do {
      let dossiers = try store.list(specialites: specialites).map { header, answers in
        ListedDossier(
          id: header.id,
          name: header.name,
          changed: Clock.moment(header.changed),
          answers: answers
        )
      }
      return receive(state, .dossiers(dossiers))
    } catch {
      return receive(state, .notice(.notKept(error)))
    }
  }

  /// Erases a dossier for good.
  func erase(_ id: Int64, _ state: State) -> State {
    guard let store else { return state }
    do {
      let copies = try store.erase(id)
      if kept?.header.id == id { kept = nil }
      return receive(state, .erased(id, copies: copies))
    } catch {
      return receive(state, .notice(.notKept(error)))
    }
  }

  /// Gives a dossier another name.
  func rename(_ id: Int64, _ name: String, _ state: State) -> State {
    do {
      try store?.rename(id, to: name)
      if kept?.header.id == id { kept?.header.name = name }
      return list(state)
    } catch {
      return receive(state, .notice(.notKept(error)))
    }
  }

  /// Forgets a dossier in which nothing was left, as after a text typed and taken away.
  ///
  /// - Returns: its number, when it is gone.
  @discardableResult
  func leave() -> Int64? {
    defer { kept = nil }
    guard let kept, kept.saved.isBlank, (try? store?.forget(kept.header)) == true else { return nil }
    return kept.header.id
  }

  private func take(_ found: KeptDossier, _ saved: Saved, _ state: State) -> State {
    kept = (found.header, found.saved)
    let dossier = OpenDossier(id: found.header.id, name: found.header.name, keeping: keeping(found.header))
    var state = receive(state, .opened(dossier, saved))
    guard let former = found.outcome else { return state }
    let changes = state.changes(since: former)
    if !changes.isEmpty { state = receive(state, .notice(.baremeChanged(changes))) }
    if former.bareme != state.setting.empreinte, let outcome = state.outcome {
      // Told once.
      try? store?.remember(outcome, of: found.header.id)
    }
    return state
  }

  private func keeping(_ header: DossierHeader) -> Keeping {
    if let problem { return .refused(problem) }
    return store?.path == nil ? .inMemory : .onDisk(Clock.moment(header.changed))
  }
}

extension Keeper {
  private func keep(_ state: State, onlyAnswers: Bool) -> State {
    guard let store, state.dossier.keeping != .erased, state.isWorthKeeping else { return state }
    let saved = state.saved
    do {
      guard let kept, kept.header.id == state.dossier.id else {
        leave()
        return try begin(saved, state, in: store)
      }
      guard onlyAnswers ? saved.differsDurably(from: kept.saved) : saved != kept.saved else { return state }
      let header = try store.save(saved, outcome: state.outcome, over: kept.saved, in: kept.header)
      self.kept = (header, saved)
      return receive(state, .kept(id: header.id, keeping(header)))
    } catch StoreProblem.changedElsewhere {
      return meetAnotherWindow(state, saved, store)
    } catch StoreProblem.erasedElsewhere {
      kept = nil
      return receive(state, .notice(.erasedElsewhere))
    } catch {
      return goOnInMemory(state, saved, error)
    }
  }

  private func begin(_ saved: Saved, _ state: State, in store: DossierStore) throws(StoreProblem) -> State {
    let header = try store.create(saved, outcome: state.outcome, name: state.dossier.name)
    kept = (header, saved)
    // One more in the list, which the home page counts.
    return list(receive(state, .kept(id: header.id, keeping(header))))
  }

  /// Another window wrote: what it wrote stays, and what was answered here goes on in a copy.
  private func meetAnotherWindow(_ state: State, _ saved: Saved, _ store: DossierStore) -> State {
    guard let kept else { return state }
    do {
      guard saved.differsDurably(from: kept.saved) else {
        guard let theirs = try store.read(kept.header.id, specialites: specialites) else {
          self.kept = nil
          return receive(state, .notice(.erasedElsewhere))
        }
        // Only the place and what is being typed are ours.
        var merged = theirs.saved
        merged.place = saved.place
        merged.typed = state.isTyping ? saved.typed : nil
        return receive(take(theirs, merged, state), .notice(.reread))
      }
      let names = try store.list(specialites: specialites).map(\.header.name)
      let name = French.copyName(of: state.dossier.name, besides: Set(names))
      let copied = receive(state, .notice(.copied(name: name)))
      return try begin(saved, copied, in: store)
    } catch {
      return goOnInMemory(state, saved, error)
    }
  }

  /// The disk refuses: nothing is lost while the window stays open.
  private func goOnInMemory(_ state: State, _ saved: Saved, _ problem: StoreProblem) -> State {
    self.problem = problem
    store = try? DossierStore.inMemory(now: Clock.milliseconds)
    kept = nil
    if let header = try? store?.create(saved, name: state.dossier.name) {
      kept = (header, saved)
      // The dossiers of the disk are out of reach: their numbers would now name others.
      let listed = list(receive(state, .kept(id: header.id, .refused(problem))))
      return receive(listed, .notice(.notKept(problem)))
    }
    return receive(state, .notice(.notKept(problem)))
  }
}
