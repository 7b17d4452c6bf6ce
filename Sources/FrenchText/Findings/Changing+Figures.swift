import AidRules

// Amounts and objectives that change.
extension Changing {
  /// The first maximum whose figures change.
  var amount: String? {
    for case .maximum(let options, let years) in differences.map(\.finding)
    where years.before?.maximum != years.after?.maximum {
      return
        "\(Self.name(of: years, options))\u{A0}: \(Self.figure(years.before)) → \(Self.figure(years.after))"
    }
    return nil
  }

  /// The first maximum of which only the certainty changes: the figure, then what becomes of it.
  var amountStatut: String? {
    for case .maximum(let options, let years) in differences.map(\.finding) {
      guard let statut = years.after?.statut else { continue }
      let before = years.before?.statut?.word ?? "inconnu"
      return "\(Self.name(of: years, options))\u{A0}: \(Self.figure(years.after)), \(before) → \(statut.word)"
    }
    return nil
  }

  /// The first objective whose figures change: its target, else its start.
  var target: String? {
    for case .objectif(let options, let indicateur, let sides) in differences.map(\.finding)
    where !Self.isWithoutContract(sides) {
      let targets = sides.map { $0.map(target) ?? "aucun" }
      let starts = sides.map { $0?.depart.map(French.number) ?? "inconnu" }
      let name = "objectif \(indicateur.text)\(Self.name(of: options))"
      if targets.before != targets.after { return "\(name)\u{A0}: \(targets.before) → \(targets.after)" }
      if starts.before != starts.after {
        return "\(name)\u{A0}: \(targets.after), départ \(starts.before) → \(starts.after)"
      }
    }
    return nil
  }

  /// The objectives of which the same is said but for how well it is established.
  var targetStatut: String? {
    var found: (words: String, indicateurs: [Indicateur])?
    for case .objectif(_, let indicateur, let sides) in differences.map(\.finding)
    where !Self.isWithoutContract(sides) {
      guard let words = Self.words(sides) else { continue }
      if found == nil { found = (words, []) }
      if found?.words == words, found?.indicateurs.contains(indicateur) == false {
        found?.indicateurs.append(indicateur)
      }
    }
    return found.map { found in
      let noun = found.indicateurs.count > 1 ? "objectifs" : "objectif"
      return "\(noun) \(French.list(found.indicateurs.map(\.text)))\u{A0}: \(found.words)"
    }
  }

  /// The target alone; its words where there is no figure.
  private func target(_ objective: Objective) -> String {
    if let cible = objective.cible {
      guard objective.isMaintained else { return cible.text(objective.statut) }
      return cible.exact == objective.depart ? "à maintenir" : "\(cible.text(objective.statut)), à maintenir"
    }
    if case .unknown(let cause) = objective.method { return cause.word }
    return "à demander à \(phrasing.cpam)"
  }

  /// Whether neither side has a contract, so no objective to speak of.
  private static func isWithoutContract(_ sides: Sides<Objective?>) -> Bool {
    [sides.before, sides.after].allSatisfy { $0 == nil || $0?.method == .unknown(.notEligible) }
  }

  /// The statuts, with the methods where the statuts are the same; nil where both are.
  private static func words(_ sides: Sides<Objective?>) -> String? {
    let statuts = sides.map { objective in
      (objective?.statut?.word ?? "aucun") + (objective?.aConvenir == true ? ", à convenir" : "")
    }
    let words =
      statuts.before == statuts.after ? sides.map(method) : statuts
    return words.before == words.after ? nil : "\(words.before) → \(words.after)"
  }

  /// How an objective was found; for one that nobody can give, why.
  private static func method(_ objective: Objective?) -> String {
    if case .unknown(let cause)? = objective?.method { return cause.word }
    return objective?.method.word ?? "aucun"
  }

  private static func name(of years: Sides<AidYear?>, _ options: OptionPair) -> String {
    let annee = (years.after ?? years.before)?.annee ?? 1
    return "aide de la \(French.ordinal(annee)) année\(name(of: options))"
  }

  /// The option, where it is the same on both sides; else the answers say it.
  private static func name(of options: OptionPair) -> String {
    guard let option = options.after, options.before == option else { return "" }
    return " (\(option.text))"
  }

  private static func figure(_ year: AidYear?) -> String {
    year?.maximum?.cell(year?.statut) ?? "rien"
  }
}
