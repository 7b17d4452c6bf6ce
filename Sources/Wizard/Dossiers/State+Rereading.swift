import AidRules
import Intake

// Another window wrote where somebody stands here with something typed or marked and not accepted: what it answered is
// seen before anything takes its place, and no text is lost.
extension State {
  /// What another window wrote, without what is typed or marked here over an answer or a note that it changed.
  func yielding(to saved: Saved) -> Saved {
    var yielded = saved
    for fact in Fact.allCases where isAnswered(fact, anewIn: saved.answers) {
      // A mark isn't a text: the next look shows the answer.
      if !fact.control.isTyped { yielded.place.pending[fact] = nil }
      if fact == question { (yielded.typed, yielded.place.focus) = (nil, nil) }
    }
    if case .prompt(.note(let fact)) = page, notes[fact] != saved.notes[fact] {
      yielded.typed = typed(beside: saved.notes[fact])
    }
    return yielded
  }

  /// Keeps the text that gave way: the review shows it beside the answer, and it comes back when the question is opened
  /// again.
  mutating func keepYielded(of former: State) {
    guard let fact = former.question, fact.control.isTyped, former.entry.isDirty(for: fact),
      question != fact || former.isAnswered(fact, anewIn: answers)
    else { return }
    let text = former.entry.text.text
    guard !text.isEmpty, (try? read(text, for: fact).get()).map(Answer.value) != answers[fact] else { return }
    pending[fact] = text
  }

  private func isAnswered(_ fact: Fact, anewIn others: Answers) -> Bool {
    others[fact].isSettled && others[fact] != answers[fact]
  }

  /// The note typed here after that of another window, each said once; nil when nothing was typed nor ticked.
  private func typed(beside theirs: Note?) -> Typed? {
    guard case .prompt(.note(let fact)) = page, let prompt, isTouched(prompt) else { return nil }
    let (former, theirText, ours) = (notes[fact], theirs?.text ?? "", entry.text.text)
    let isOurs = ours != former?.text ?? "" && ours != theirText
    let text = isOurs ? [theirText, ours].filter { !$0.isEmpty }.joined(separator: " / ") : theirText
    let isTicked = entry.isToAsk != (former?.isToAsk == true)
    return Typed(text: text, cursor: text.count, isToAsk: isTicked ? entry.isToAsk : theirs?.isToAsk == true)
  }
}
