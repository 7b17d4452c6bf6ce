import DossierStore
import FrenchText
import Wizard

extension Keeper {
  /// Writes what is on the screen and what was held before, if there is something to write.
  func keep(_ saved: Saved, of state: State, onlyAnswers: Bool, waits: Bool = false) -> State {
    var state = state
    // Another dossier was begun.
    if let front, front.id != state.dossier.id, leave() != nil { state = list(state) }
    if state.isWorthKeeping, state.dossier.keeping != .erased {
      if front == nil { front = Held(number: nextNumber(), saved, name: state.dossier.name) }
      front?.saved = saved
      front?.isTyping = state.isTypingInside
    }
    let isWaiting = front.map { isWorthWriting($0, onlyAnswers: onlyAnswers) } ?? false
    let isAnswerLeft = left.contains { $0.lacksAnswers }
    let isLeft = left.contains { isWorthWriting($0, onlyAnswers: onlyAnswers) }
    guard isWaiting || isLeft else { return sayKeptAsBefore(state) }
    if isWaiting { front?.outcome = state.outcome }
    // What is only typed isn't worth keys that wait: it is written with the next one, if there is one.
    let isMinor = !waits && problem == nil && !isAnswerLeft && front?.lacksAnswers != true
    if isMinor { try? store?.wait(atMost: min(Self.glance, patience)) }
    defer { if isMinor, problem == nil { try? store?.wait(atMost: patience) } }
    do {
      let isLate = store == nil
      let store = try opened()
      if isLate { state = tellPutAside(state) }
      state = try writeLeft(state, to: store)
      if isWaiting { state = try writeFront(state, to: store) }
      return writes() ? sayKeptAsBefore(tell(.keepsAgain, state)) : state
    } catch {
      if isMinor, case .busy = error { return state }
      return goOn(without: error, state)
    }
  }

  /// Whether the store is tried for a dossier: one that can only be read isn't for where one stands.
  private func isWorthWriting(_ held: Held, onlyAnswers: Bool) -> Bool {
    if onlyAnswers { return held.lacksAnswers }
    return store?.isReadOnly == true ? held.lacksWords : !held.isWritten
  }

  /// As long as nobody notices.
  private static let glance = Duration.milliseconds(100)

  /// Leaves the dossier in front; one in which nothing was left, not even a name, is forgotten.
  ///
  /// - Returns: its number, when it is gone.
  @discardableResult
  func leave() -> Int64? {
    defer { front = nil }
    guard let front else { return nil }
    if front.saved.isBlank, front.name.isEmpty {
      guard let header = front.header else { return nil }
      if front.isWritten { return (try? store?.forget(header)) == true ? front.id : nil }
    }
    if !front.isWritten { left.append(front) }
    return nil
  }

  private func writeFront(_ state: State, to store: DossierStore) throws(StoreProblem) -> State {
    guard var held = front else { return state }
    let isNew = held.header == nil
    do {
      try held.write(to: store)
    } catch .changedElsewhere {
      return try meetAnotherWindow(held, state, store)
    } catch .erasedElsewhere {
      front = nil
      return tell(.notice(.erasedElsewhere), state)
    }
    front = held
    let state = sayKept(held, state)
    // One more in the list, which the home page counts.
    return isNew ? list(state) : state
  }

  /// Says that a dossier is kept, and where.
  func sayKept(_ held: Held, _ state: State) -> State {
    held.header.map { tell(.kept(id: held.id, keeping($0)), state) } ?? state
  }

  /// Another window wrote: what it wrote stays, and what was answered here goes on in a copy.
  private func meetAnotherWindow(_ held: Held, _ state: State, _ store: DossierStore) throws(StoreProblem)
    -> State
  {
    guard held.lacksAnswers else {
      guard let theirs = try store.read(held.id, specialites: specialites) else {
        front = nil
        return tell(.notice(.erasedElsewhere), state)
      }
      // Only the place and what is being typed are ours.
      var merged = theirs.saved
      merged.place = held.saved.place
      merged.typed = state.isTyping ? held.saved.typed : nil
      return tell(.notice(.reread), take(theirs, merged, state))
    }
    let copy = try self.copy(of: held, to: store)
    front = copy
    return list(sayKept(copy, tell(.notice(.copied(name: copy.name)), state)))
  }

  /// Writes the dossiers left before the store took them; one that another window wrote meanwhile becomes a copy.
  private func writeLeft(_ state: State, to store: DossierStore) throws(StoreProblem) -> State {
    guard !left.isEmpty else { return state }
    var notices: [Notice] = []
    while var held = left.first {
      do {
        try held.write(to: store)
      } catch  where error == .changedElsewhere || error == .erasedElsewhere {
        if held.lacksOnlyName {
          // Erased by somebody: a name is no reason to keep it again.
          notices.append(.failed(.rename, error, keepsOn: true))
        } else if held.lacksAnswers {
          let copy = try copy(of: held, to: store)
          notices.append(.copiedAside(former: held.name, name: copy.name))
        }
      }
      left.removeFirst()
    }
    // The list leaves the page of a dossier that is gone, and would close what is told over it.
    return notices.reduce(list(state)) { tell(.notice($1), $0) }
  }

  private func copy(of held: Held, to store: DossierStore) throws(StoreProblem) -> Held {
    let names = try store.list(specialites: specialites).map(\.header.name)
    let name = French.copyName(of: held.name, besides: Set(names))
    var copy = Held(number: nextNumber(), held.saved, outcome: held.outcome, name: name)
    try copy.write(to: store)
    return copy
  }
}
