import AidRules
import FrenchText
import Guide
import Intake
package import Wizard

extension LineWriter {
  /// What the events of one line did: what was understood and what it changed, then the page in front.
  package func reply(from before: State, to after: State, by events: [Event]) -> String {
    var text = Paragraphs(form)
    let isAside = events.contains(.help) || events.contains(.why)
    if let problem = after.problem, after.page == before.page, !isAside {
      text.add(problem.lineSentence(choices: after.choices.count))
      if let meant = problem.meant { text.add(Words.meant(meant.printed([]))) }
      addFound(after, to: &text)
      return text.text
    }
    if let problem = after.fileProblem, !isAside {
      text.add(problem.sentence)
      return text.text
    }
    if isAside, case .results(let panel) = after.page {
      // The result was said already, and is long.
      return "\n" + (panel == .etSi ? trialWays(after) : resultWays())
    }
    if events != [.undo], let slider = after.sliderInFocus, let former = before.sliderInFocus,
      former.fact == slider.fact
    {
      return moved(slider, from: former, after)
    }
    addDone(before, after, to: &text)
    if events == [.undo] {
      text.add(Words.undone)
    } else if let fact = before.question {
      addUnderstood(fact, before, after, to: &text)
    }
    let said = text.lines.isEmpty ? "" : text.text
    return said + "\n" + page(after)
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
      if let change = after.whatIf.change { addEffect(of: change, to: &text) }
    default: if after.remark == .dossierToOpen { text.add(Remark.dossierToOpen.sentence) }
    }
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
    guard let change = after.lastChange, change.fact == fact else { return }
    let effects = French.effects(
      of: fact,
      replacing: change.old,
      from: change.before,
      to: change.after,
      in: bareme,
      medium: .lines
    )
    // The answer was just said: what it replaces is worth saying, « ? » is not.
    let effect = change.old.value == nil ? effects.last : effects.first
    if let effect { text.add(effect + (effect.hasSuffix(".") ? "" : ".")) }
  }

  /// A value with what it counts.
  func printed(_ value: FactValue, of fact: Fact, _ state: State) -> String {
    value.printed(bareme.specialites, counting: wording(fact, state).unit)
  }
}
