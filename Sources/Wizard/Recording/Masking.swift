import AidRules
import Guide
import Intake

/// What a recording keeps of an event: where it leads, never a text that may hold a name.
///
/// Prompts are masked whole, those that nobody thought of yet included; elsewhere letters are, but those that find a
/// specialty and those that are commands of a slide. Every event but a text typed is kept as it is.
///
/// - Parameters:
///   - before: the state that the event found.
///   - after: the state that it left.
///   - mask: what stands for a text.
/// - Returns: the events that lead a replay to the same page; none where nothing is left to tell.
package func recorded(_ event: Event, from before: State, to after: State, mask: String) -> [Event] {
  switch event {
  case .insert, .backspace, .delete, .clearField:
    if before.overlay == nil, let prompt = before.prompt, before.page == after.page {
      return recordedInPrompt(event, prompt, from: before, to: after, Mask(text: mask))
    }
    guard case .insert(let text) = event else { return [event] }
    return [.insert(kept(of: text, from: before, to: after))]
  case .focus(let item): return [.focus(Mask(text: mask).item(item, before))]
  case .press(let item): return [.press(Mask(text: mask).item(item, before))]
  default: return [event]
  }
}

/// In a prompt what the field holds is told, not the keys: the mask stays while something is typed, and goes with it.
private func recordedInPrompt(
  _ event: Event,
  _ prompt: Prompt,
  from before: State,
  to after: State,
  _ mask: Mask
) -> [Event] {
  let (former, text) = (before.entry.text.text, after.entry.text.text)
  guard former != text else {
    // A space may press a button; anything else only goes to the field.
    if event == .insert(" ") { return [event] }
    return before.focus == after.focus ? [] : [.focus(after.focus)]
  }
  let shown = mask.text(text, in: prompt, after)
  // What the prompt opened on is masked in a replay already, by another text.
  let isMasked =
    former != before.opening(of: prompt).text.text && mask.text(former, in: prompt, before) == shown
  if isMasked, before.focus == after.focus, before.fileProblem == after.fileProblem { return [] }
  return [.clearField] + (shown.isEmpty ? [] : [.insert(shown)])
}

/// What is kept of a text typed elsewhere than in a prompt.
private func kept(of text: String, from before: State, to after: State) -> String {
  let text = String(text.prefix(longestTyped))
  guard before.overlay == nil else { return masked(text, by: "x") }
  if before.slide != nil, slideCommands.contains(text.lowercased()) { return text }
  guard before.question?.control == .search else { return masked(text, by: "x") }
  // No name of a specialty holds a zero: where nothing was found, nothing is in a replay.
  return before.page == after.page && after.choices.isEmpty ? masked(text, by: "0") : text
}

/// No field takes more.
private let longestTyped = 1_000

/// The letters that do something on a slide.
private let slideCommands: Set<String> = ["a", "p", "f", "r"]

/// A text whose letters are masked one by one, so that the keys after it find as many.
private func masked(_ text: String, by letter: Character) -> String {
  String(text.map { $0.isLetter ? letter : $0 })
}

/// What stands for the texts of prompts.
private struct Mask {
  let text: String

  /// What stands for the text of a prompt; a mission of the guide is nobody's, and each other mission has its own mask.
  func text(_ typed: String, in prompt: Prompt, _ state: State) -> String {
    guard !typed.isEmpty, prompt == .mission else { return typed.isEmpty ? "" : text }
    if state.below == .fiche { return mission(MissionName(typed), state).title }
    let tally = state.talk.room.tally
    switch tally.missions.first(where: { folded($0.title) == folded(typed) }) {
    case .known(let id): return MissionName.known(id).title
    case .free(let mission): return free(mission, state)
    case nil: return numbered(tally.added.count)
    }
  }

  /// An item without the words of a mission.
  func item(_ item: FocusItem, _ state: State) -> FocusItem {
    guard case .menu(.mission(let name)) = item else { return item }
    return .menu(.mission(state.page == .fiche ? mission(name, state) : ofRoom(name, state)))
  }

  private func ofRoom(_ name: MissionName, _ state: State) -> MissionName {
    name.words.map { .free(free($0, state)) } ?? name
  }

  /// A mission of the dossier: one that came from the room has the mask that it has there.
  private func mission(_ name: MissionName, _ state: State) -> MissionName {
    guard name.words != nil else { return name }
    if let taken = state.talk.room.tally.added.first(where: { MissionName.free($0).isSame(as: name) }) {
      return .free(free(taken, state))
    }
    // Those of the steps too: one that was left out may come back.
    var known: [MissionName] = []
    for mission in state.steps.flatMap(\.missions) + state.missions
    where mission.words != nil && !known.contains(mission) { known.append(mission) }
    return .free(numbered(Self.ofDossier + (known.firstIndex { $0.isSame(as: name) } ?? known.count)))
  }

  /// Far from the numbers of a room's missions.
  private static let ofDossier = 1_000

  private func free(_ mission: String, _ state: State) -> String {
    let added = state.talk.room.tally.added
    return numbered(added.firstIndex(of: mission) ?? added.count)
  }

  private func numbered(_ place: Int) -> String { "\(text) \(place + 1)" }
}
