package import AidRules

extension French {
  /// The statuts other than official, year by year; options are named where they differ.
  package static func statuts(
    of options: [OptionEvaluation],
    _ phrasing: Phrasing
  ) -> [(line: String, statut: Statut)] {
    func mention(_ year: AidYear) -> String? {
      guard let statut = year.statut, statut != .inconnu else { return nil }
      return statut.mention(of: year.references, phrasing)
    }
    func line(_ mention: String, _ annees: Set<Int>, of option: OptionEvaluation?) -> String {
      let ranks = capitalized(list(annees.sorted().map { ordinal($0) }))
      let name = option.map { " (\($0.option.text))" } ?? ""
      return "\(ranks) année\(name)\u{A0}: \(mention)."
    }
    return mentions(options, mention).flatMap { said, statut in
      let concerned = options.map { option in
        (option: option, annees: Set(option.aide.filter { mention($0) == said }.map(\.annee)))
      }
      let all = concerned.reduce(into: Set<Int>()) { $0.formUnion($1.annees) }
      let isShared = concerned.allSatisfy { option, annees in
        annees == all.intersection(option.aide.filter { $0.statut != nil }.map(\.annee))
      }
      if isShared { return [(line(said, all, of: nil), statut)] }
      return concerned.filter { !$0.annees.isEmpty }.map { option, annees in
        (line(said, annees, of: option), statut)
      }
    }
  }

  /// The mentions met, each once, the best established first.
  private static func mentions(
    _ options: [OptionEvaluation],
    _ mention: (AidYear) -> String?
  ) -> [(said: String, statut: Statut)] {
    var met: [(said: String, statut: Statut)] = []
    for statut in Statut.allCases {
      for year in options.flatMap(\.aide) where year.statut == statut {
        if let said = mention(year), !met.contains(where: { $0.said == said }) { met.append((said, statut)) }
      }
    }
    return met
  }
}

extension Evaluation {
  /// Why its figures hold only if what is left open turns out well.
  package func reserves(_ phrasing: Phrasing) -> [String] {
    let whole: [String] =
      switch verdict {
      case .aCompleter: [Warning.figuresIfEligible.sentence(phrasing)]
      case .sousConditions: [verdictSentence(phrasing)]
      case .eligible, .nonEligible: []
      }
    return whole + openOptions.compactMap { reserve(on: $0, phrasing) }
  }
}
