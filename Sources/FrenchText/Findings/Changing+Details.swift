import AidRules

// What changes besides the figures that everybody looks at.
extension Changing {
  /// A change of a date, of a remark, of what is missing or of what is shown; nil when everything is the same.
  func detail(isBrief: Bool) -> String? {
    criterion ?? payment ?? deadline ?? shown ?? remark(isBrief: isBrief) ?? missing ?? readings
  }

  /// A condition that weighs the same for another reason, or by another margin. What only echoes an answer is no
  /// change: the sentence begins by it.
  private var criterion: String? {
    for case .criterion(let sides) in differences.map(\.finding) {
      let (before, after) = (sides.before, sides.after)
      let isEcho =
        before.level == .oui && after.level == .oui && before.verdict == after.verdict
        && before.bar == after.bar && before.gap == after.gap && before.statut == after.statut
      if isEcho { continue }
      let line = new.line(of: after)
      return old.line(of: before) == line || after.level == .oui
        ? Self.words(after) : "condition \(French.quoted(after.id.text.lowercased()))\u{A0}: \(line)"
    }
    return nil
  }

  private var payment: String? {
    for case .versements(_, let years) in differences.map(\.finding) {
      let annee = (years.after ?? years.before)?.annee ?? 1
      return "les versements de la \(French.ordinal(annee)) année changent\(medium.inCalendar)"
    }
    return nil
  }

  private var deadline: String? {
    for case .echeance(let sides) in differences.map(\.finding) {
      guard let kind = (sides.after ?? sides.before)?.kind else { continue }
      let dates = sides.map { $0?.date?.shortText ?? "aucune date" }
      let name = French.uncapitalized(kind.text)
      if let old = sides.before?.parcours, let new = sides.after?.parcours, old != new {
        return "\(name)\u{A0}: \(old.text) → \(new.text)"
      }
      return dates.before == dates.after
        ? "\(name)\u{A0}: \(dates.after), échéance à revoir\(medium.inCalendar)"
        : "\(name)\u{A0}: \(dates.before) → \(dates.after)"
    }
    return nil
  }

  /// Options or years that a panel no longer shows, or shows now.
  private var shown: String? {
    if old.options.map(\.option) != new.options.map(\.option) {
      return "temps de travail montrés\u{A0}: \(French.list(new.options.map(\.option.text)))"
    }
    let years = new.options.first?.aide.map(\.annee) ?? []
    guard old.options.first?.aide.map(\.annee) ?? [] != years || old.judgedYear != new.judgedYear else {
      return nil
    }
    return "années montrées\u{A0}: \(French.list(years.map { French.ordinal($0) })), accès jugé pour la "
      + "\(French.ordinal(new.judgedYear))"
  }

  private func remark(isBrief: Bool) -> String? {
    let before = old.remarks(phrasing)
    let after = new.remarks(phrasing)
    if let added = after.first(where: { !before.contains($0) }) {
      return isBrief
        ? "une remarque nouvelle dans \(medium.remarks)"
        : "à savoir\u{A0}: \(French.uncapitalized(added))"
    }
    let gone = before.count { !after.contains($0) }
    return gone > 0
      ? "\(French.count(gone, "remarque", "remarques")) de moins dans \(medium.remarks)" : nil
  }

  private var missing: String? {
    let (before, after) = (Set(old.missing), Set(new.missing))
    guard before != after else { return nil }
    // A refusal stands, whatever is missing.
    if new.verdict == .nonEligible {
      return new.failsOnOptionOnly
        ? "\(new.situation.option?.text ?? "ce temps de travail") n'est toujours pas ouvert"
        : "vous n'êtes toujours pas éligible"
    }
    if let added = new.missing.first(where: { !before.contains($0) }) {
      return "il manque maintenant \(added.name)"
    }
    return after.isEmpty
      ? "il ne manque plus de réponse"
      : "il manque encore \(French.count(after.count, "réponse", "réponses")) (\(French.number(before.count)) avant)"
  }

  private var readings: String? {
    guard old.decisions != new.decisions else { return nil }
    return new.decisions.isEmpty
      ? "plus d'interprétation du texte dans ce résultat"
      : "interprétations du texte dans ce résultat\u{A0}: \(French.list(new.decisions))"
  }
}

extension Evaluation {
  /// Every remark beside the figures, in the order of the first panel.
  fileprivate func remarks(_ phrasing: Phrasing) -> [String] {
    warnings.map { $0.sentence(phrasing) } + hypotheses.map(\.sentence)
      + undertakings.map { $0.sentence(phrasing) } + suspensions.map { $0.sentence(phrasing) }
  }
}

extension Medium {
  /// Where the payments and the deadlines are shown; lines have no such place.
  fileprivate var inCalendar: String {
    switch self {
    case .screen: " (panneau Calendrier)"
    case .lines: ""
    }
  }

  /// Where the remarks are shown.
  fileprivate var remarks: String {
    switch self {
    case .screen: "le panneau Éligibilité"
    case .lines: "les résultats"
    }
  }
}
