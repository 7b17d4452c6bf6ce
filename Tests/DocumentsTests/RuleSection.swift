import AidRules

/// What `docs/regles.md` tells of one rule; its prose is the code's own.
struct RuleSection: Sendable {
  /// The title, in French.
  let title: String
  /// The files of the rule, named from the folder of the rules.
  let files: [String]
  /// What the rule can find, and how it is said.
  var says: @Sendable (Wording) -> [Said] = { _ in [] }
  /// What can be read in the barème under one regime.
  var reads: @Sendable (SeededDoctors) -> [Reference] = { _ in [] }
}

/// Rules that a reader meets together.
struct RuleChapter: Sendable {
  let title: String
  let sections: [RuleSection]

  /// Every rule of the law, in the order a reader meets them.
  static let all = [text, access, amounts, payments, objectives, life, besides]
}

/// One finding that a rule can make, and how it is said.
struct Said {
  /// The type and the case, as in `CriterionCause.sectorOne`.
  let kind: String
  let sentence: String

  /// The type and the case of a finding, without its data.
  static func kind(_ finding: some Any) -> String {
    "\(type(of: finding)).\("\(finding)".prefix { $0 != "(" })"
  }
}
