import AidRules
import DossierStore
import FrenchText
import Guide
import Intake
import Reports
import Wizard

/// One run of the wizard, on a screen or line by line: reduces what the user does, keeps it, does what it asks.
struct Session {
  let bareme: Bareme
  let keeper: Keeper
  private(set) var state: State
  /// Where what the user does is recorded.
  private let recorder: Recorder?
  /// What every result says besides: that another barème than the program's own is used.
  let notice: String?
  /// Whether events come from a recording.
  var isReplaying = false

  /// Opens the wizard with the dossiers there are, then does what is asked first.
  init(
    bareme: Bareme,
    today: Day,
    keeper: Keeper,
    opening: [Event] = [],
    recorder: Recorder? = nil,
    notice: String? = nil
  ) {
    self.bareme = bareme
    self.keeper = keeper
    self.recorder = recorder
    self.notice = notice
    let examples = bareme.exemples.map { $0.answers(bareme.specialites) { _ in } }
    state = keeper.begin(State(setting: Setting(bareme: bareme, today: today, examples: examples)))
    for event in opening { _ = handle(event) }
  }

  /// Does what the user did; what was accepted is on disk when it returns.
  ///
  /// - Returns: whether the user leaves.
  mutating func handle(_ event: Event) -> Bool {
    let (next, effects) = reduce(state, event)
    recorder?.record(event, from: state, to: next)
    state = next
    for effect in effects where effect != .quit { perform(effect) }
    state = keeper.keepAnswers(state)
    return effects.contains(.quit)
  }

  /// Keeps what is typed and where one stands, once the picture is out.
  ///
  /// - Returns: whether something came up that the picture doesn't say: the next key would answer what nobody saw.
  @discardableResult
  mutating func keepRest() -> Bool {
    let (overlay, notice) = (state.overlay, state.notice)
    state = keeper.keepAll(state)
    return state.overlay != overlay || state.notice != notice
  }

  /// Keeps everything and forgets a dossier left empty.
  ///
  /// - Returns: the state as it is left.
  mutating func end() -> State {
    state = keeper.close(state)
    return state
  }

  /// Does again what a recording tells, without leaving at its end.
  mutating func replay(_ events: [Event]) {
    isReplaying = true
    for event in events {
      _ = handle(event)
      keepRest()
    }
    isReplaying = false
  }

  /// Stops scrolling at the last line of the page, which only what draws it knows.
  mutating func holdScroll(within limit: Int, page: Int) {
    state.holdScroll(within: limit, page: page)
  }

  private mutating func perform(_ effect: Effect) {
    // A replay finds none of the files of its recording: neither touches any.
    if effect.touchesFile, isReplaying || recorder != nil {
      state = keeper.tell(.fileRefused(.demonstration), state)
      return
    }
    state =
      switch effect {
      case .open(let id): keeper.open(id, state)
      case .rename(let id, let name): keeper.rename(id, name, state)
      case .erase(let id): keeper.erase(id, state)
      case .export(let id, let path): keeper.export(id, to: path, state)
      case .read(let path): keeper.read(from: path, state)
      case .writeList(let path): keeper.writeList(list, to: path, state)
      case .writeFiche(let path):
        keeper.writeList(fiche(isMarkdown: PrivateFile.isMarkdown(path)), to: path, state)
      case .writeTally(let path):
        keeper.writeList(tally(isMarkdown: PrivateFile.isMarkdown(path)), to: path, state)
      case .writeReport(let path): writeReport(to: path)
      case .list: keeper.list(state)
      case .quit: state
      }
  }

  private var list: String {
    ToAskText.text(
      state.toAsk.map { figure in
        let wording = Wording(state.regime, signedOn: state.pastSignature?.shortText)
        return ToAskText.Figure(question: figure.fact.question(wording), note: figure.note)
      },
      name: state.dossier.name,
      on: state.setting.today
    )
  }
}

extension Effect {
  /// Whether it reads or writes a file that somebody named.
  fileprivate var touchesFile: Bool {
    switch self {
    case .export, .read, .writeList, .writeFiche, .writeTally, .writeReport: true
    case .open, .rename, .erase, .list, .quit: false
    }
  }
}
