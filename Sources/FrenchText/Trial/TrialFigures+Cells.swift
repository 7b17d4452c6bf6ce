package import AidRules

// What each figure of a trial is worth on both sides, in words.
extension TrialFigures.Cell {
  fileprivate static let nothing = TrialFigures.Cell(text: "rien", statut: nil)
}

extension Sides<OptionEvaluation?> {
  /// What there is to say of a working time; nil where there is nothing.
  ///
  /// - Parameter isAskedAnew: whether the trial asks for another working time: one that only a side asks for is told where
  ///   the trial does, as it is, since nothing of it changed.
  func comparable(isAskedAnew: Bool) -> Sides? {
    guard isAskedAnew, before == nil || after == nil else {
      return before == nil && after == nil ? nil : self
    }
    return after == nil ? nil : Sides(after, after)
  }

  func amounts(_ annee: Int) -> Sides<TrialFigures.Cell> {
    map { option in
      guard let year = option?.year(annee), let maximum = year.maximum else { return .nothing }
      return TrialFigures.Cell(text: maximum.cell(year.statut), statut: year.statut ?? .inconnu)
    }
  }

  var totals: Sides<TrialFigures.Cell> {
    map { option in
      option?.total.map { TrialFigures.Cell(text: $0.montant.cell($0.statut), statut: $0.statut) } ?? .nothing
    }
  }

  /// The balance of a year that follows the objectives; nil for one that follows none on either side.
  func balances(_ annee: Int) -> Sides<TrialFigures.Cell>? {
    let found = map { option -> TrialFigures.Cell? in
      guard let year = option?.year(annee),
        let balance = year.versements.first(where: { $0.nature == .solde })
      else { return nil }
      return TrialFigures.Cell(text: balance.montant.cell(year.statut), statut: year.statut ?? .inconnu)
    }
    if found.before == nil, found.after == nil { return nil }
    return found.map { $0 ?? .nothing }
  }

  func targets(of indicateur: Indicateur) -> Sides<TrialFigures.Cell>? {
    let found = map { option in option?.objectifs.first { $0.indicateur == indicateur } }
    guard found.before != nil || found.after != nil else { return nil }
    func cell(_ objective: Objective?) -> TrialFigures.Cell {
      objective.map { TrialFigures.Cell(text: $0.shortText, statut: $0.statut) } ?? .nothing
    }
    return found.map(cell)
  }
}

extension OptionEvaluation {
  fileprivate func year(_ annee: Int) -> AidYear? { aide.first { $0.annee == annee } }
}

extension Objective {
  /// The target in a few words.
  package var shortText: String {
    guard let target = cible else {
      guard case .unknown(let cause) = method else { return "" }
      return cause.word
    }
    if isMaintained { return "à maintenir" }
    let gain = cibleExacte == nil ? nil : gain.map { " (\(French.signed($0)))" }
    return target.text(statut) + (gain ?? "")
  }
}
