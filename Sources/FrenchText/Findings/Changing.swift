import AidRules

/// Two evaluations of one doctor, and what the second says otherwise, the most important first.
struct Changing {
  let old: Evaluation
  let new: Evaluation
  let phrasing: Phrasing
  let medium: Medium
  let differences: [Difference]

  init(_ old: Evaluation, _ new: Evaluation, _ phrasing: Phrasing, _ medium: Medium) {
    (self.old, self.new, self.phrasing, self.medium) = (old, new, phrasing, medium)
    // Another verdict is the news, whatever else differs.
    differences = old.verdict == new.verdict ? new.differences(from: old) : []
  }

  /// A change of the verdict, of a condition, of an access, of an amount or of an objective; nil without any.
  var news: String? {
    if old.verdict != new.verdict { return becoming }
    return text ?? condition ?? access ?? amount ?? target ?? targetStatut ?? amountStatut
  }

  /// The text that applies, where the answer changes it.
  private var text: String? {
    old.regime == new.regime
      ? nil : "le texte qui s'applique devient\u{A0}: \(French.regime(new.regime))"
  }

  private var becoming: String {
    guard new.failsOnOptionOnly else { return new.verdict.becoming(from: old.verdict) }
    return closing(
      wasOpen: old.verdict != .aCompleter && new.situation.option == old.situation.option
    )
  }

  /// Only the working time is refused, not the aid.
  private func closing(wasOpen: Bool) -> String {
    "\(new.situation.option?.text ?? "ce temps de travail") n'est \(wasOpen ? "plus" : "pas") ouvert"
  }

  /// A condition that weighs otherwise, apart from the working time, whose access is said by its name, and from what is
  /// met without being compared with anything, where the answer says it all: a bare « oui » doesn't.
  private var condition: String? {
    for case .criterion(let sides) in differences.map(\.finding)
    where sides.before.level != sides.after.level && sides.after.id != .option
      && (sides.after.level != .oui || sides.after.isCompared || sides.after.isAnsweredByYes)
    {
      return Self.words(sides.after)
    }
    return nil
  }

  private var access: String? {
    for option in new.options {
      guard let before = old.option(option.option), before.acces != option.acces else { continue }
      return option.acces.becoming(option.option)
    }
    return nil
  }

  /// A condition by its name, what it comes down to, and the comparison that decides it.
  static func words(_ criterion: Criterion) -> String {
    let name = "condition \(French.quoted(criterion.id.text.lowercased()))"
    let found =
      switch criterion.sign {
      case .yes: "remplie"
      case .no: "non remplie"
      case .toConfirm: "à confirmer"
      case .pending: "en attente"
      case .notConcerned: "sans objet"
      }
    return "\(name) \(found)" + (criterion.isCompared ? " (\(criterion.line))" : "")
  }
}

extension Criterion {
  /// Whether « oui » is the whole answer to it.
  fileprivate var isAnsweredByYes: Bool { id == .forfaitStructure || id == .exerciceCoordonne }

  /// Whether its line sets a value against a bar.
  fileprivate var isCompared: Bool { value != nil && bar != nil && line != cause.line }
}

extension CriterionVerdict {
  /// What the access to an option comes to.
  func becoming(_ option: OptionETP) -> String {
    switch self {
    case .oui, .non: "\(option.text) devient \(accessWord)"
    case .inconnu: "accès à \(option.text) à préciser"
    case .sansObjet: "accès à \(option.text) sans objet"
    }
  }
}
