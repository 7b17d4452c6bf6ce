import AidRules
import FrenchText
import Guide
import Intake
package import Wizard

extension LineWriter {
  /// What is said after a line.
  package struct Reply: Sendable {
    /// What the line did, or why it did nothing.
    package let deed: String
    /// What comes next, where nothing happened outside meanwhile.
    let next: String

    /// All of it.
    package var whole: String { deed + next }
  }

  /// Why nothing could be done with a line.
  package func refusal(_ sentence: String) -> Reply {
    Reply(deed: self.sentence(sentence), next: "")
  }

  /// What the events of one line did: what was understood and what it changed, then the page in front.
  package func reply(from before: State, to after: State, by events: [Event]) -> Reply {
    let (before, after) = (before.shown, after.shown)
    let isAside = events.contains(.help) || events.contains(.why)
    if !isAside, let refused = refused(before, after) { return Reply(deed: refused, next: "") }
    if isAside, case .results(let panel) = after.page {
      // The result was said already, and is long.
      return Reply(deed: "", next: "\n" + (panel == .etSi ? trialWays(after) : resultWays(after)))
    }
    if events != [.undo], let slider = after.sliderInFocus, let former = before.sliderInFocus,
      former.fact == slider.fact
    {
      return Reply(deed: moved(slider, from: former, after), next: "")
    }
    if let deed = deedOnSlide(before, after) { return Reply(deed: deed, next: "") }
    var text = Paragraphs(form)
    addDone(before, after, to: &text)
    if events == [.undo], after.remark == nil {
      let facts = (Fact.questionOrder + Fact.ofCost).filter { before.answers[$0] != after.answers[$0] }
      text.add(Words.undone(facts.map { wording($0, after).label }))
    } else if let fact = before.question {
      addUnderstood(fact, before, after, to: &text)
    }
    let deed = text.lines.isEmpty ? "" : text.text
    return Reply(deed: deed, next: "\n" + page(after))
  }

  /// Why what was typed isn't taken; nil where it is.
  private func refused(_ before: State, _ after: State) -> String? {
    var text = Paragraphs(form)
    if let problem = after.problem, after.page == before.page {
      text.add(problem.lineSentence(choices: after.choices.count))
      if let meant = problem.meant { text.add(Words.meant(meant.printed([]))) }
      addFound(after, to: &text)
    } else if let problem = after.fileProblem {
      text.add(problem.sentence)
    } else {
      return nil
    }
    return text.text
  }

  /// What was done besides answering, where the page that follows doesn't show it.
  private func addDone(_ before: State, _ after: State, to text: inout Paragraphs) {
    switch (before.page, after.page) {
    case (.prompt(.name), .prompt): break
    case (.prompt(.name), _) where before.dossier.name != after.dossier.name:
      let status = after.dossier.status(on: after.setting.today, warning: Sign.toConfirm.glyph)
      if let status = status.first { text.add(status + ".") }
    case (.erasing(let id), _) where !after.dossiers.contains { $0.id == id }:
      text.add(Notice.erased(copies: []).title + ".")
    case (.results(.etSi), .results(.etSi)) where before.isTrying && before.answers != after.answers:
      text.add(Words.accepted)
      if let effect = after.whatIf.change.flatMap({ self.effect(of: $0) }) { text.add(effect) }
    default: break
    }
    if after.slide != nil, let effect = after.talk.change.flatMap({ self.effect(of: $0) }) {
      text.add(effect)
    }
    if let remark = after.remark { text.add(remark.sentence(.lines)) }
  }

  private func addUnderstood(_ fact: Fact, _ before: State, _ after: State, to text: inout Paragraphs) {
    guard before.answers[fact] != after.answers[fact] else { return }
    switch after.answers[fact] {
    case .value(let value): text.add(PageWords.understood(printed(value, of: fact, before)) + ".")
    case .unknown:
      let isYesNo = before.choices.first == .value(.flag(true))
      text.add(
        PageWords.understood(French.uncapitalized(PageWords.dontKnow)) + "."
          + (isYesNo ? " " + Words.notNo : "")
      )
    case .unset, .draft: return
    }
    let change = after.lastChange.flatMap { $0.fact == fact ? $0 : nil }
    let effect = change.flatMap { self.effect(of: $0) }
    if let effect { text.add(effect) }
    for doubt in after.doubts(on: fact, in: bareme)
    where effect?.contains(French.uncapitalized(doubt)) != true {
      text.add(doubt, mark: "\(Sign.toConfirm.glyph) ")
    }
  }

  /// What a change brought, in a sentence; nil when it is no news.
  ///
  /// The answer was just said: what it replaces is worth saying, « ? » is not.
  func effect(of change: Change) -> String? {
    let effects = change.effects(in: bareme, .lines)
    return (change.old.value == nil ? effects.last : effects.first).map(French.ended)
  }

  /// A value with what it counts.
  func printed(_ value: FactValue, of fact: Fact, _ state: State) -> String {
    value.printed(bareme.specialites, counting: wording(fact, state).unit)
  }
}
