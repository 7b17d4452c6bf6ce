package import AidRules

extension CliffReason {
  /// The reason in a few words, with what is said beside a figure that isn't official.
  package func text(_ phrasing: Phrasing) -> String {
    words + (statut.mention(of: references, phrasing).map { " (\($0))" } ?? "")
  }

  private var words: String {
    switch kind {
    case .regime(_, let new):
      "un autre texte s'applique, \(French.regime(new))"
    case .pmt(let age):
      age.map { "la PMT ne compte que les patients de plus de \($0) ans, un chiffre à donner à part" }
        ?? "la PMT compte les patients de tous âges, un chiffre à donner à part"
    case .criterion(let id, let cause):
      "\(French.uncapitalized(id.text)), \(cause.line)"
    case .acces(let option, let cause):
      "\(option.text), \(cause.line)"
    case .tranche(let old, let new):
      "tranche de patientèle, \(old.text) → \(new.text)"
    case .bascule(let annees, let regime):
      "\(French.years(annees)), montants d'un autre texte, \(French.regime(regime))"
    case .annee(let annee):
      "montants de la \(French.ordinal(annee)) année"
    }
  }
}
