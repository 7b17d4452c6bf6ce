import AidRules
import Intake
import Wizard

/// What is outside of a conversation: the other dossiers, and files that can or can't be written.
struct Shelf {
  private(set) var dossiers: [ListedDossier] = []
  /// A file that is there already.
  static let taken = "pris.json"
  /// A file that a colleague sent, with a dossier in it.
  static let received = "recu.json"

  /// Puts a dossier in front of the others, written on the eve of the conversation.
  mutating func add(_ name: String, _ answers: Answers, on day: Day) {
    let number = Int64(dossiers.count + 1)
    let moment = Moment(day: day, hour: 9, minute: 5)
    dossiers.insert(ListedDossier(id: number, name: name, changed: moment, answers: answers), at: 0)
  }

  /// Does what an event asks of the outside, as the program would.
  mutating func perform(_ effect: Effect, _ state: State) -> State {
    switch effect {
    case .list: return receive(state, .dossiers(dossiers))
    case .open(let id):
      guard let found = dossiers.first(where: { $0.id == id }) else { return state }
      let open = OpenDossier(
        id: id,
        name: found.name,
        keeping: found.changed.map(Keeping.onDisk) ?? .nothingYet
      )
      return receive(state, .opened(open, Saved(answers: found.answers)))
    case .rename(let id, let name):
      for index in dossiers.indices where dossiers[index].id == id { dossiers[index].name = name }
      return receive(state, .dossiers(dossiers))
    case .erase(let id):
      dossiers.removeAll { $0.id == id }
      return receive(state, .erased(id, copies: []))
    case .export(_, Self.taken), .writeList(Self.taken), .writeFiche(Self.taken), .writeTally(Self.taken),
      .writeReport(Self.taken):
      return receive(state, .fileRefused(.exists(path: Self.taken)))
    case .export(_, let path), .writeList(let path), .writeFiche(let path), .writeTally(let path),
      .writeReport(let path):
      return receive(state, .notice(.written(path: path)))
    case .read(Self.received):
      add("Dr Noël", Answers(), on: state.setting.today)
      return receive(receive(state, .dossiers(dossiers)), .imported(dossiers[0].id))
    case .read(let path): return receive(state, .fileRefused(.unreadable(path: path)))
    case .quit: return state
    }
  }
}
