import AidRules
import Intake

extension State {
  /// The state without anything that tells whose dossiers there are: what a room may see.
  ///
  /// - Parameter name: What stands for a name, a file's included.
  /// - Parameter note: What stands for a note.
  package func hiding(name: String, note: String) -> State {
    var shown = self
    if !dossier.name.isEmpty { shown.dossier.name = name }
    for index in dossiers.indices where !dossiers[index].name.isEmpty { shown.dossiers[index].name = name }
    for (fact, kept) in notes where !kept.text.isEmpty { shown.notes[fact]?.text = note }
    for fact in answers.facts where fact != .specialite {
      if let draft = answers[fact].draft { shown.answers[fact] = .draft(draft.withoutLetters) }
    }
    for (fact, text) in pending where fact != .specialite { shown.pending[fact] = text.withoutLetters }
    if let prompt, !prompt.isOfRoom { shown.entry.text = entry.text.masked }
    shown.notice = notice?.hiding(name)
    shown.fileProblem = fileProblem?.hiding(name)
    return shown
  }
}

extension Prompt {
  /// Whether the text asked for is the room's own: nothing of it has to be hidden.
  package var isOfRoom: Bool { self == .mission || self == .saveTally }
}

extension String {
  /// What was typed for a figure by mistake may be a name.
  fileprivate var withoutLetters: String { String(map { $0.isLetter ? "•" : $0 }) }
}

extension DraftText {
  /// As many dots as there are characters.
  fileprivate var masked: DraftText {
    var masked = DraftText(String(repeating: "•", count: text.count), capacity: capacity)
    if isSelected { masked.select() } else { masked.put(cursor: cursor) }
    return masked
  }
}

extension Notice {
  /// What happened, to a dossier or a file that isn't named.
  fileprivate func hiding(_ name: String) -> Notice {
    func hidden(_ known: String) -> String { known.isEmpty ? known : name }
    return switch self {
    case .notKeptAside(let known, let problem): .notKeptAside(name: hidden(known), problem)
    case .notRenamed(let former, let known, let problem):
      .notRenamed(former: hidden(former), name: hidden(known), problem)
    case .copied(let known): .copied(name: hidden(known))
    case .copiedAside(let former, let known): .copiedAside(former: hidden(former), name: hidden(known))
    case .written(_, let left): .written(path: name, without: left)
    case .notKept, .failed, .putAside, .erased, .reread, .erasedElsewhere, .baremeChanged, .partlyRead: self
    }
  }
}

extension FileProblem {
  /// What is wrong, with a file that isn't named.
  fileprivate func hiding(_ name: String) -> FileProblem {
    switch self {
    case .noName, .demonstration: self
    case .exists: .exists(path: name)
    case .isFolder: .isFolder(path: name)
    case .unreadable: .unreadable(path: name)
    case .unwritable: .unwritable(path: name)
    // What is too long in the file is told by its beginning: a name, or a note.
    case .notADossier(_, .tooLong(_, let longest)): .notADossier(path: name, .tooLong(name, longest: longest))
    case .notADossier(_, let problem): .notADossier(path: name, problem)
    }
  }
}
