import AidRules
import Intake
import TestSupport
package import Wizard

/// Whatever may happen outside while somebody presses keys, in an order that a seed repeats.
package struct RandomNews {
  private var random: SeededGenerator
  /// The dossiers there are outside, a few at most: another window erases the oldest.
  private var kept: [Int64: (name: String, saved: Saved)] = [:]
  private var last: Int64 = 0

  /// Creates a sequence of news.
  package init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// What the outside answers when the wizard asks for something; a file or a dossier may be refused.
  package mutating func answers(to effect: Effect, _ state: State) -> [News] {
    switch effect {
    case .open(let id):
      guard let found = kept[id] else { return [list(state)] }
      return [.opened(OpenDossier(id: id, name: found.name, keeping: keeping(state)), found.saved)]
    case .rename(let id, let name):
      kept[id]?.name = name
      return [list(state)]
    case .erase(let id):
      kept[id] = nil
      return [.erased(id, copies: Bool.random(using: &random) ? [] : ["/d/abime"])]
    case .export(_, let path), .writeList(let path), .writeFiche(let path), .writeTally(let path),
      .writeReport(let path):
      return [isRefused ? .fileRefused(.exists(path: path)) : .notice(.written(path: path))]
    case .read(let path):
      if isRefused { return [.fileRefused(.notADossier(path: path, .unreadable))] }
      last += 1
      kept[last] = ("Reçu", Saved(answers: state.answers, missions: state.missions))
      return [list(state), .imported(last)]
    case .list: return [list(state)]
    case .quit: return []
    }
  }

  /// Keeps what is on the screen, as after every event.
  package mutating func keep(_ state: State) -> [News] {
    guard state.isWorthKeeping, state.dossier.keeping != .erased else { return [] }
    if let id = state.dossier.id, kept[id] != nil {
      kept[id] = (state.dossier.name, state.saved)
      return []
    }
    last += 1
    kept[last] = (state.dossier.name, state.saved)
    return [.kept(id: last, keeping(state))]
  }

  /// Something that another window or the disk does by itself.
  package mutating func next(_ state: State) -> News {
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      // Another window erased a dossier.
      if let id = kept.keys.sorted().randomElement(using: &random) { kept[id] = nil }
      return list(state)
    case 1:
      last += 1
      kept[last] = ("Dr \(last)", Saved(answers: state.answers, notes: state.notes))
      return list(state)
    case 2: return .fileRefused(.unreadable(path: "/h/x"))
    case 3: return .unlisted(.busy(path: "/d/s"))
    case 4: return .keepsAgain
    default:
      let notice = Self.notices.randomElement(using: &random) ?? .reread
      if notice == .erasedElsewhere, let id = state.dossier.id { kept[id] = nil }
      return .notice(notice)
    }
  }

  /// One of each kind of notice.
  package static let notices: [Notice] = [
    .notKept(.diskFull(path: "/d/s")), .putAside(path: "/d/abime"), .copied(name: "Copie"), .reread,
    .erasedElsewhere, .baremeChanged([]), .written(path: "/h/x"), .erased(copies: ["/d/abime"]),
    .failed(.open, .busy(path: "/d/s"), keepsOn: true), .copiedAside(former: "Reçu", name: "Reçu (2)"),
    .notKeptAside(name: "Reçu", .diskFull(path: "/d/s")),
    .notRenamed(former: "Reçu", name: "Lu", .diskFull(path: "/d/s")),
    .partlyRead([UnreadableValue(.unknownFact("age"), raw: nil)]),
  ]

  private var isRefused: Bool { mutating get { Bool.random(using: &random) } }

  private func keeping(_ state: State) -> Keeping {
    .onDisk(Moment(day: state.setting.today, hour: 9, minute: 5))
  }

  private mutating func list(_ state: State) -> News {
    while kept.count > 4, let oldest = kept.keys.min() { kept[oldest] = nil }
    let moment = Moment(day: state.setting.today, hour: 9, minute: 5)
    return .dossiers(
      kept.keys.sorted(by: >).map { id in
        ListedDossier(
          id: id,
          name: kept[id]?.name ?? "",
          changed: moment,
          answers: kept[id]?.saved.answers ?? Answers()
        )
      }
    )
  }
}
