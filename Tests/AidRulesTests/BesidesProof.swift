import AidRules

extension RuleProof {
  /// A rule that no trace tells: each line of a table of its own exercises it.
  private static func table(
    _ file: String,
    _ kind: String,
    where matters: @escaping @Sendable (CaseInput) -> Bool = { _ in true }
  ) -> RuleProof {
    RuleProof(file: "\(file).swift") { $0.isOf(kind) && matters($0.input) }
  }

  /// The rules besides the figures.
  static let besides = [
    table("RegimeRule", "signatures"),
    table("Contract", "annees"),
    table("Life/UndertakingRule", "engagements"),
    table("Life/DeadlineRule", "echeances"),
    table("Life/TrialRule", "echeances"),
    table("Life/SuspensionRule", "suspensions"),
    table("Life/ClauseRule", "clauses"),
    table("HypothesisRule", "hypotheses"),
    table("WarningRule", "avertissements"),
    RuleProof(file: "StaleCheckRule.swift") { $0.isOf("controles") || $0.input.isAbout("staleCheck") },
    RuleProof(file: "Missing/MissingRule.swift") { $0.input.line.hasColumn("attendu_manquants") },
    // A fact is listed because an answer tried (Probes) changed something (ImpactRule).
    RuleProof(file: "Missing/Probes.swift") { $0.input.line.text("attendu_manquants") != nil },
    RuleProof(file: "Missing/ImpactRule.swift") { $0.input.line.text("attendu_manquants") != nil },
    table("Missing/QuestionRule", "questions"),
    table("Missing/Reach", "questions") { $0.line.text("premiere") != nil },
    // A file active and a threshold tried together, or a zone without an option.
    table("Missing/QuestionProbes", "questions") { input in
      let asked = (input.line.text("attendu") ?? "").split(separator: " ")
      return asked.contains("seuil_p30") && input.situation.fileActive == nil
        || asked.contains("zone") && input.situation.option == nil
    },
  ]
}
