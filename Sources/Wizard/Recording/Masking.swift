import AidRules
import Guide
import Intake

/// What a recording keeps of events: where they lead, never a text that may hold a name.
///
/// Prompts are masked whole, those that nobody thought of yet included; elsewhere letters are, but those that find a
/// specialty and those that are commands of a slide, and so are numbers as long as a telephone's. Every event but a
/// text typed is kept as it is.
package struct Masking: Sendable {
  /// What stands for a text.
  private let text: String
  /// The missions in somebody's words met so far, as they compare: each keeps its mask wherever it goes.
  private var missions: [[String]] = []

  /// Nothing recorded yet; `text` stands for a text that may hold a name.
  package init(_ text: String) { self.text = text }

  /// What is kept of an event.
  ///
  /// - Parameters:
  ///   - before: the state that the event found.
  ///   - after: the state that it left.
  /// - Returns: the events that lead a replay to the same page; none where nothing is left to tell.
  package mutating func recorded(_ event: Event, from before: State, to after: State) -> [Event] {
    defer { meet(after.missions + after.talk.room.tally.added.map(MissionName.free)) }
    switch event {
    case .insert, .backspace, .delete, .clearField:
      if before.overlay == nil, let prompt = before.prompt, before.page == after.page {
        return recordedInPrompt(event, prompt, from: before, to: after)
      }
      guard case .insert(let text) = event else { return [event] }
      return [.insert(kept(of: text, from: before, to: after))]
    case .focus(let item): return [.focus(masked(item))]
    case .press(let item): return [.press(masked(item))]
    default: return [event]
    }
  }

  private mutating func meet(_ names: [MissionName]) {
    for words in names.compactMap(\.words) where !missions.contains(Self.key(words)) {
      missions.append(Self.key(words))
    }
  }

  /// What two missions have in common when they are the same; signs alone are told apart as they are.
  private static func key(_ words: String) -> [String] {
    let key = folded(words)
    return key.isEmpty ? [words] : key
  }

  /// In a prompt what the field holds is told, not the keys: the mask stays while something is typed, and goes with it.
  private func recordedInPrompt(
    _ event: Event,
    _ prompt: Prompt,
    from before: State,
    to after: State
  ) -> [Event] {
    let (former, text) = (before.entry.text.text, after.entry.text.text)
    guard former != text else {
      // A space may press a button; anything else only goes to the field.
      if event == .insert(" ") { return [event] }
      return before.focus == after.focus ? [] : [.focus(after.focus)]
    }
    let shown = mask(text, in: prompt)
    // What the prompt opened on is masked in a replay already, by another text.
    let isMasked = former != before.opening(of: prompt).text.text && mask(former, in: prompt) == shown
    if isMasked, before.focus == after.focus, before.fileProblem == after.fileProblem { return [] }
    return [.clearField] + (shown.isEmpty ? [] : [.insert(shown)])
  }

  /// What stands for the text of a prompt; a mission of the guide is nobody's, and each other mission has its own mask.
  private func mask(_ typed: String, in prompt: Prompt) -> String {
    guard !typed.isEmpty, prompt == .mission else { return typed.isEmpty ? "" : text }
    return masked(MissionName(typed)).title
  }

  private func masked(_ item: FocusItem) -> FocusItem {
    guard case .menu(.mission(let name)) = item else { return item }
    return .menu(.mission(masked(name)))
  }

  private func masked(_ name: MissionName) -> MissionName {
    guard let words = name.words else { return name }
    let place = missions.firstIndex(of: Self.key(words)) ?? missions.count
    return .free("\(text) \(place + 1)")
  }
}
