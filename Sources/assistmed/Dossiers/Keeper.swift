import AidRules
import DossierStore
import FrenchText
import Glibc
import Wizard

/// Keeps what is on the screen: each accepted answer before the next picture, the rest just after it.
///
/// What the store doesn't take is held, and tried again after each event: nothing is lost while the program runs.
final class Keeper {
  let specialites: [Specialite]
  /// nil while none could be opened.
  private(set) var store: DossierStore?
  /// The dossier in front.
  var front: Held?
  /// The dossiers left before the store took them wholly.
  var left: [Held] = []
  /// Why the store took nothing the last time; nil while it takes everything.
  private(set) var problem: StoreProblem?
  /// What was told of it, of the dossier in front and of the others: each is told once.
  var told: (front: StoreProblem?, aside: StoreProblem?)
  /// Whether the journal may hold traces of what was erased.
  var leavesTraces = false
  /// Whether the other dossiers are told.
  var showsOthers: Bool

  /// How long other windows are waited for while somebody types, and the store takes everything: what it doesn't take is
  /// held and tried again, so a key is never kept waiting.
  let patience: Duration
  /// How long they are waited for when nothing comes after.
  private let lastPatience: Duration

  private let location: StoreLocation
  /// What is saved of the state that `keepAnswers` saw, unless something happened to it since.
  private var seen: Saved?
  private var lastNumber: Int64 = 0

  /// - Parameters:
  ///   - showsOthers: false where nobody reads what is offered, until the list is asked for: the same lines must then always mean
  ///     the same.
  ///   - patience: how long other windows are waited for while somebody types.
  ///   - lastPatience: the same before the first page, and at the end.
  init(
    _ location: StoreLocation,
    specialites: [Specialite],
    showsOthers: Bool = true,
    patience: Duration = .milliseconds(500),
    lastPatience: Duration = DossierStore.patience
  ) {
    self.location = location
    self.specialites = specialites
    self.showsOthers = showsOthers
    self.patience = patience
    self.lastPatience = lastPatience
    do {
      store = try location.open(patience: lastPatience)
      try store?.wait(atMost: patience)
      if let store, store.isReadOnly, let path = store.path { problem = .notWritable(path: path) }
    } catch {
      problem = error
    }
  }

  /// What is known before anything is pressed: the dossiers there are, and what went wrong.
  func begin(_ state: State) -> State {
    var state = list(state)
    if let problem {
      told.front = problem
      state = tell(.notice(.notKept(problem)), state)
    } else if store?.path == nil {
      state = tell(.keepsNothing, state)
    }
    return tellPutAside(state)
  }

  /// Writes what was accepted; a page turned or a text half typed waits for `keepAll`.
  func keepAnswers(_ state: State) -> State {
    let saved = state.saved
    seen = saved
    return keep(saved, of: state, onlyAnswers: true)
  }

  /// Writes everything.
  ///
  /// - Parameter isLast: whether nothing comes after: even what is only typed is then worth waiting for.
  func keepAll(_ state: State, isLast: Bool = false) -> State {
    if leavesTraces { leavesTraces = store?.emptyJournal(patience: .zero) == false }
    return keep(seen ?? state.saved, of: state, onlyAnswers: false, waits: isLast)
  }

  /// Writes everything at the end, waiting for other windows once more, and forgets a dossier left empty.
  ///
  /// What `left` holds then is in no store.
  func close(_ state: State) -> State {
    try? store?.wait(atMost: lastPatience)
    let state = keepAll(state, isLast: true)
    if leavesTraces { leavesTraces = store?.emptyJournal(patience: lastPatience) == false }
    guard let forgotten = leave() else { return state }
    return tell(.erased(forgotten, copies: []), state)
  }

  /// Tells the wizard something, which may change what is saved of it.
  func tell(_ news: News, _ state: State) -> State {
    if case .kept = news {} else { seen = nil }
    return receive(state, news)
  }

  /// A number for a dossier that the store hasn't taken yet.
  func nextNumber() -> Int64 {
    lastNumber += 1
    return lastNumber
  }
}

extension Keeper {
  /// The store to write in, opened now if it couldn't be before.
  func opened() throws(StoreProblem) -> DossierStore {
    if let store, !store.isReadOnly { return store }
    if let problem, problem.isLasting { throw problem }
    // Opening reads the whole file: not at each key.
    if let path = store?.path, access(path, W_OK) != 0 { throw .notWritable(path: path) }
    let opened = try location.open(patience: .zero)
    if store == nil || !opened.isReadOnly { store = opened }
    if opened.isReadOnly { throw .notWritable(path: opened.path ?? "") }
    return opened
  }

  /// The store takes everything.
  ///
  /// - Returns: whether it didn't before.
  func writes() -> Bool {
    guard problem != nil else { return false }
    problem = nil
    told = (nil, nil)
    try? store?.wait(atMost: patience)
    return true
  }

  /// The store takes nothing: later tries don't wait, or every key would.
  func refuses(_ problem: StoreProblem) {
    self.problem = problem
    try? store?.wait(atMost: .zero)
  }

  /// Says which damaged store was put aside to open this one.
  func tellPutAside(_ state: State) -> State {
    guard let aside = store?.putAside else { return state }
    return tell(.notice(.putAside(path: aside)), state)
  }

  /// Whether a dossier is kept, and where.
  func keeping(_ header: DossierHeader) -> Keeping {
    // A moment that can't be read is written anew with the next answer.
    store?.path == nil ? .inMemory : .onDisk(Clock.moment(header.changed ?? Clock.milliseconds()))
  }
}
