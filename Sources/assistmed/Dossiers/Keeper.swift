import AidRules
import DossierStore
import FrenchText
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
  /// Whether the journal may hold traces of what was erased.
  var leavesTraces = false
  /// Whether the other dossiers are told.
  var showsOthers: Bool

  /// How long other windows are waited for, while the store takes everything.
  let patience: Duration

  private let location: StoreLocation
  /// What is saved of the state that `keepAnswers` saw, unless something happened to it since.
  private var seen: Saved?
  private var lastNumber: Int64 = 0

  /// - Parameters:
  ///   - showsOthers: false where nobody reads what is offered, until the list is asked for: the same lines must then always mean
  ///     the same.
  ///   - patience: how long other windows are waited for.
  init(
    _ location: StoreLocation,
    specialites: [Specialite],
    showsOthers: Bool = true,
    patience: Duration = DossierStore.patience
  ) {
    self.location = location
    self.specialites = specialites
    self.showsOthers = showsOthers
    self.patience = patience
    do {
      store = try location.open(patience: patience)
    } catch {
      problem = error
    }
  }

  /// What is known before anything is pressed: the dossiers there are, and what went wrong.
  func begin(_ state: State) -> State {
    var state = list(state)
    if let problem {
      state = tell(.notice(.notKept(problem)), state)
    } else if store?.path == nil {
      state = tell(.keepsNothing, state)
    }
    return tellAside(state)
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
    if problem != nil { try? store?.wait(atMost: patience) }
    let state = keepAll(state, isLast: true)
    if leavesTraces { leavesTraces = store?.emptyJournal(patience: patience) == false }
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
  /// The store, opened now if it couldn't be before.
  func opened() throws(StoreProblem) -> DossierStore {
    if let store { return store }
    if let problem, problem.isLasting { throw problem }
    let opened = try location.open(patience: .zero)
    store = opened
    return opened
  }

  /// The store takes everything, again if it didn't.
  func writes() {
    guard problem != nil else { return }
    problem = nil
    try? store?.wait(atMost: patience)
  }

  /// The store takes nothing: later tries don't wait, or every key would.
  ///
  /// - Returns: whether that is new.
  func refuses(_ problem: StoreProblem) -> Bool {
    defer { self.problem = problem }
    try? store?.wait(atMost: .zero)
    return self.problem != problem
  }

  /// Says which damaged store was put aside to open this one.
  func tellAside(_ state: State) -> State {
    guard let aside = store?.putAside else { return state }
    return tell(.notice(.putAside(path: aside)), state)
  }

  /// Whether a dossier is kept, and where.
  func keeping(_ header: DossierHeader) -> Keeping {
    store?.path == nil ? .inMemory : .onDisk(Clock.moment(header.changed))
  }
}
