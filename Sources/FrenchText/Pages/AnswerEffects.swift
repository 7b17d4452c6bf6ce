package import AidRules
package import Intake
package import Wizard

extension Change {
  /// What the change brought, the longest wording first; nothing when it is no news.
  package func effects(in bareme: Bareme, _ medium: Medium) -> [String] {
    French.effects(of: fact, replacing: old, from: before, to: after, in: bareme, medium: medium)
  }
}

extension French {
  /// What an answer to a fact changed, the longest wording first; nothing when it is no news.
  ///
  ///     PMT 774 → 775 : vous devenez éligible
  package static func effects(
    of fact: Fact,
    replacing old: Answer,
    from before: Result<Evaluation, Refusal>,
    to after: Result<Evaluation, Refusal>,
    in bareme: Bareme,
    medium: Medium = .screen
  ) -> [String] {
    switch (before, after) {
    case (.success(let before), .success(let after)):
      guard let phrasing = Phrasing(after, in: bareme) else { return [] }
      let sentence = ChangeSentence(from: before, to: after, phrasing, in: medium)
      // A first answer without effect is no news; a changed one without effect is.
      if old.value == nil, !sentence.isNews { return [] }
      // A refusal stands whatever the PMT to be given again.
      if after.verdict != .nonEligible, let asked = reopened(fact, before, after, bareme) { return [asked] }
      return [sentence.whole, sentence.short, sentence.brief]
    case (_, .failure(let refusal)): return [refusal.sentence]
    case (.failure, .success): return []
    }
  }

  /// Why another date asks the PMT again: the figure given counted other patients.
  private static func reopened(
    _ fact: Fact,
    _ before: Evaluation,
    _ after: Evaluation,
    _ bareme: Bareme
  ) -> String? {
    guard fact == .signature, before.situation.pmt != nil, after.situation.pmt == nil else { return nil }
    return
      "PMT à confirmer\u{A0}: le texte qui s'applique (\(shortRegime(after.regime))) compte d'autres "
      + "patients (\(agesCounted(bareme.regime(after.regime))))."
  }
}
