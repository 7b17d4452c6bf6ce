package import AidRules
package import Intake

/// What the question in front holds, before Continuer.
package struct Entry: Hashable, Sendable {
  /// The text of the field, or of the search.
  package internal(set) var text = DraftText()
  /// The choice marked among a few.
  package internal(set) var selected: FactValue?
  /// The circumstances ticked.
  package internal(set) var checked: Set<SituationParticuliere> = []
  /// Whether « aucune » is ticked.
  package internal(set) var saysNone = false
  /// Whether the figure of a note has to be asked of somebody.
  package internal(set) var isToAsk = false
  /// The text of the answer that the entry opened on, to tell whether what it holds is something else.
  private(set) var opening = ""
  /// The text that the entry showed first, to tell whether the user touched it.
  private var shown = ""

  /// Creates an entry in which nothing was said.
  init() {}

  /// Opens a prompt.
  init(prompt text: String, capacity: Int, isToAsk: Bool = false) {
    self.text = DraftText(text, capacity: capacity)
    self.isToAsk = isToAsk
  }

  /// The same, its text replaced by what is typed.
  var openedAgain: Entry {
    var entry = self
    entry.text.select()
    return entry
  }

  /// Opens a question on what was said of it: text not accepted first, else the answer.
  init(fact: Fact, answer: Answer, pending: String?, specialites: [Specialite]) {
    let value = answer.value
    switch fact.control {
    case .search, .text:
      // A specialty already chosen is marked in the list; the search starts afresh.
      let shown = fact == .specialite ? nil : value?.fieldText
      text = DraftText(shown ?? "")
      // Typed over in one go, as people do when a figure changes.
      text.select()
    case .radio, .checkboxes:
      put(value)
    }
    opening = raw(for: fact)
    defer { shown = raw(for: fact) }
    guard let typed = pending ?? answer.draft else { return }
    put(typed, for: fact, specialites: specialites)
  }

  /// Puts a text in the field, or marks what it says.
  mutating func put(_ typed: String, for fact: Fact, specialites: [Specialite]) {
    switch fact.control {
    case .search, .text: text = DraftText(typed)
    case .radio, .checkboxes:
      selected = nil
      (checked, saysNone) = ([], false)
      put(try? understand(typed, for: fact, specialites: specialites, mode: .wizard).get())
    }
  }

  /// Marks or ticks a value.
  private mutating func put(_ value: FactValue?) {
    if case .situations(let situations) = value {
      checked = situations
      saysNone = situations.isEmpty
    } else {
      selected = value
    }
  }

  /// The entry as a text that `understand` reads.
  func raw(for fact: Fact) -> String {
    switch fact.control {
    case .search, .text: text.text
    case .radio: selected?.text ?? ""
    case .checkboxes: saysNone || !checked.isEmpty ? FactValue.situations(checked).text : ""
    }
  }

  /// Whether something was changed since the question opened.
  func isDirty(for fact: Fact) -> Bool {
    raw(for: fact) != opening
  }

  /// Whether the user changed something: a text kept for another day and only looked at isn't accepted.
  func isTouched(for fact: Fact) -> Bool {
    raw(for: fact) != shown
  }

  /// Ticks or unticks a line of the circumstances; « aucune » excludes the others.
  mutating func tick(_ choice: Choice) {
    switch choice {
    case .aucune:
      saysNone.toggle()
      if saysNone { checked = [] }
    case .situation(let situation):
      saysNone = false
      checked.formSymmetricDifference([situation])
    case .specialite, .value:
      break
    }
  }
}

extension Answer {
  /// The text not accepted, if that is what is kept.
  var draft: String? {
    if case .draft(let text) = self { text } else { nil }
  }
}

extension FactValue {
  /// The value as a French user types it in a field; the wizard reads it back.
  package var fieldText: String {
    switch self {
    case .percent: return String(text.map { $0 == "." ? "," : $0 })
    case .day:
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      return parts.count == 3 ? parts.reversed().joined(separator: "/") : text
    default: return text
    }
  }
}
