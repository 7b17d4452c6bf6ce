import AidRules
import Intake

extension State {
  /// The text asked for by the page in front, besides the questions.
  package var prompt: Prompt? {
    if case .prompt(let prompt) = page { prompt } else { nil }
  }

  /// Whether the page in front has a field to type in.
  package var hasField: Bool {
    prompt != nil || question?.control.isTyped == true
  }

  /// Asks for a text, over the page in front.
  mutating func ask(_ prompt: Prompt) {
    guard self.prompt == nil else { return }
    keepTyped(accepting: false)
    below = page
    askedFrom = focus
    open(.prompt(prompt))
  }

  /// What a prompt starts with.
  func opening(of prompt: Prompt) -> Entry {
    func entry(_ text: String) -> Entry { Entry(prompt: text, capacity: prompt.capacity) }
    switch prompt {
    case .name: return entry(dossier.name).openedAgain
    case .rename(let id): return entry(dossiers.first { $0.id == id }?.name ?? "").openedAgain
    case .export(let id):
      return entry(fileName("dossier", dossiers.first { $0.id == id }?.name ?? "", "json"))
    case .importing, .mission: return entry("")
    case .saveList: return entry(fileName("a-demander", dossier.name, "txt"))
    case .saveFiche: return entry(fileName("fiche-de-poste", dossier.name, "txt"))
    case .saveTally: return entry("missions-de-la-salle.txt")
    case .saveReport: return entry(fileName("rapport", dossier.name, "html"))
    case .note(let fact):
      let note = notes[fact] ?? Note()
      return Entry(prompt: note.text, capacity: prompt.capacity, isToAsk: note.isToAsk)
    }
  }

  /// Whether something was typed or ticked in a prompt since it opened.
  func isTouched(_ prompt: Prompt) -> Bool {
    let opening = opening(of: prompt)
    return entry.text.text != opening.text.text || entry.isToAsk != opening.isToAsk
  }

  /// Takes what was typed in a prompt.
  mutating func accept(_ prompt: Prompt, _ effects: inout [Effect]) {
    let text = trimmed(entry.text.text)
    switch prompt {
    case .name:
      dossier.name = text
      if let id = dossier.id { effects.append(.rename(id, text)) }
      // Erased by another window: it is asked to be kept again.
      if dossier.keeping == .erased { dossier.keeping = newKeeping }
      leavePrompt()
    case .rename(let id):
      if let index = dossiers.firstIndex(where: { $0.id == id }) { dossiers[index].name = text }
      if dossier.id == id { dossier.name = text }
      effects.append(.rename(id, text))
      leavePrompt()
    case .note(let fact):
      let note = Note(text, isToAsk: entry.isToAsk)
      notes[fact] = note.isEmpty ? nil : note
      leavePrompt()
      focus(on: .menu(.note))
    case .mission:
      leavePrompt()
      guard !text.isEmpty else { return }
      if page == .fiche { choose(mission: text) } else { add(mission: text) }
    // The page stays until the file is written or read: what was typed can be corrected.
    case .export where text.isEmpty, .importing where text.isEmpty, .saveList where text.isEmpty,
      .saveFiche where text.isEmpty, .saveTally where text.isEmpty, .saveReport where text.isEmpty:
      refuse(.noName)
    case .export(let id): effects.append(.export(id, path: text))
    case .importing: effects.append(.read(path: text))
    case .saveList: effects.append(.writeList(path: text))
    case .saveFiche: effects.append(.writeFiche(path: text))
    case .saveTally: effects.append(.writeTally(path: text))
    case .saveReport: effects.append(.writeReport(path: text))
    }
  }

  /// Goes back to the page below a prompt.
  mutating func leavePrompt() {
    let origin = below ?? .home
    below = nil
    open(origin)
    // On a long page what asked for the text is far from where the page starts.
    if origin == .fiche || origin.isOfTalk, let askedFrom { focus(on: askedFrom) }
    askedFrom = nil
  }

  /// Says why a file can't be used, beside what was typed.
  mutating func refuse(_ problem: FileProblem) {
    fileProblem = problem
    focus = .problem
  }
}

extension Prompt {
  /// The longest text taken, in characters.
  package var capacity: Int {
    switch self {
    case .name, .rename: 60
    case .note: 240
    case .mission: MissionName.longest
    case .export, .importing, .saveList, .saveFiche, .saveTally, .saveReport: 1_000
    }
  }
}

/// A file's name that every system accepts, made of what the user calls the dossier.
private func fileName(_ kind: String, _ name: String, _ suffix: String) -> String {
  ([kind] + folded(name)).joined(separator: "-") + ".\(suffix)"
}
