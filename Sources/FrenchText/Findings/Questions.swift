package import AidRules

extension NextQuestion {
  /// What the answers to the question can still change, in one sentence.
  ///
  ///     Peut encore changer : le verdict (éligible ou non), le montant de la 2e année (de 14 000 à 19 000 €).
  ///
  /// - Parameter option: The option asked; nil when they are shown side by side.
  package func sentence(_ option: OptionETP?) -> String {
    var parts: [String] = []
    if !verdicts.isEmpty { parts.append("le verdict (\(verdictWords))") }
    // The access to the option asked is what the verdict is about.
    if option == nil, !acces.isEmpty {
      let opened = OptionETP.allCases.filter(acces.contains).map(\.text)
      parts.append("l'accès à \(French.list(opened))")
    }
    if let maximum { parts.append("le montant \(maximum.words(option))") }
    if changesObjectives { parts.append("les objectifs") }
    guard !parts.isEmpty else {
      if fact == .pmt || fact == .fileActive {
        return
          "Ne change plus ni le verdict ni les montants\u{A0}: c'est le chiffre de départ de votre objectif."
      }
      return "Ne change plus ni le verdict ni les chiffres\u{A0}: la réponse précise seulement le contrat."
    }
    return "Peut encore changer\u{A0}: \(parts.joined(separator: ", "))."
  }

  private var verdictWords: String {
    // « À compléter » is decided by the answers that follow: not a yes.
    let isOpen = !verdicts.isDisjoint(with: [.nonEligible, .aCompleter])
    if isOpen, verdicts.contains(.eligible) { return "éligible ou non" }
    if isOpen, verdicts.contains(.sousConditions) { return "éligible sous conditions ou non" }
    let words = [Verdict.eligible, .sousConditions, .nonEligible, .aCompleter].filter(verdicts.contains)
    return words.map { $0.word.lowercased() }.joined(separator: " ou ")
  }
}

extension ReachableMaximum {
  /// The year and the bounds, with the option where several are shown.
  fileprivate func words(_ asked: OptionETP?) -> String {
    let range = bounds.exact == nil ? "de \(bounds.cell(nil))" : bounds.cell(nil)
    let year = "\(French.ordinal(annee)) année"
    return asked == nil ? "(\(option.text), \(year)\u{A0}: \(range))" : "de la \(year) (\(range))"
  }
}
