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
    if let question, question != .specialite {
      shown.entry.text = entry.text.withoutLetters
      shown.problem = problem?.withoutLetters
    }
    if let prompt, !prompt.isOfRoom { shown.entry.text = entry.text.masked }
    shown.notice = notice?.hiding(name)
    shown.listProblem = listProblem?.hiding(name)
    if case .refused(let problem) = dossier.keeping { shown.dossier.keeping = .refused(problem.hiding(name)) }
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

extension InputProblem {
  /// The same, of a text whose letters aren't told.
  fileprivate var withoutLetters: InputProblem {
    InputProblem(fact: fact, expectation: expectation, received: received.withoutLetters, cause: cause)
  }
}

extension DraftText {
  /// As many dots as there are characters.
  fileprivate var masked: DraftText { showing(String(repeating: "•", count: text.count)) }

  /// The same, its letters not told.
  fileprivate var withoutLetters: DraftText { showing(text.withoutLetters) }

  private func showing(_ shown: String) -> DraftText {
    var masked = DraftText(shown, capacity: capacity)
    if isSelected { masked.select() } else { masked.put(cursor: cursor) }
    return masked
  }
}

extension Notice {
  /// What happened, to a dossier or a file that isn't named.
  fileprivate func hiding(_ name: String) -> Notice {
    func hidden(_ known: String) -> String { known.isEmpty ? known : name }
    return switch self {
    case .notKept(let problem): .notKept(problem.hiding(name))
    case .notKeptAside(let known, let problem): .notKeptAside(name: hidden(known), problem.hiding(name))
    case .notRenamed(let former, let known, let problem):
      .notRenamed(former: hidden(former), name: hidden(known), problem.hiding(name))
    case .failed(let task, let problem, let keepsOn): .failed(task, problem.hiding(name), keepsOn: keepsOn)
    case .putAside: .putAside(path: name)
    case .erased(let copies, let leavesTraces):
      .erased(copies: copies.map { _ in name }, leavesTraces: leavesTraces)
    case .copied(let known): .copied(name: hidden(known))
    case .copiedAside(let former, let known): .copiedAside(former: hidden(former), name: hidden(known))
    case .written(_, let left): .written(path: name, without: left)
    case .reread, .erasedElsewhere, .baremeChanged, .partlyRead: self
    }
  }
}

extension StoreProblem {
  /// What is wrong, with a store that isn't named: a home folder bears somebody's name.
  fileprivate func hiding(_ name: String) -> StoreProblem {
    switch self {
    case .noPlace, .changedElsewhere, .erasedElsewhere: self
    case .notWritable: .notWritable(path: name)
    case .diskFull: .diskFull(path: name)
    case .damaged: .damaged(path: name)
    case .isFolder: .isFolder(path: name)
    case .unfinished: .unfinished(path: name)
    case .unreadable(_, let values): .unreadable(path: name, values)
    case .foreign: .foreign(path: name)
    case .newer: .newer(path: name)
    case .busy: .busy(path: name)
    case .other(_, let code): .other(path: name, code: code)
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
    case .noForm(_, let ends): .noForm(path: name, ends: ends)
    case .unreadable: .unreadable(path: name)
    case .unwritable: .unwritable(path: name)
    // What is too long in the file is told by its beginning: a name, or a note.
    case .notADossier(_, .tooLong(_, let longest)): .notADossier(path: name, .tooLong(name, longest: longest))
    case .notADossier(_, let problem): .notADossier(path: name, problem)
    }
  }
}
