/// The target of one indicator from one start, and the missing answers that change it.
struct LineTarget {
  /// The target's bounds; nil without an option, or when nothing is known.
  let cible: Bounds<Int>?
  /// How well it is established; nil without an option.
  let statut: Statut?
  /// The facts of which some answer changes the objective of an open option.
  let changing: FactSet

  init(_ indicateur: Indicateur, _ contract: Contract) {
    var silent = SilentTracer()
    // An access hangs on no figure.
    let open = contract.options.filter { OptionRule.judge($0, contract, &silent).level != .non }
    let objectives = open.map { ObjectiveRule.judge(indicateur, $0, contract, &silent) }
    let asked = contract.situation.option == nil ? nil : objectives.first
    (cible, statut) = (asked?.cible, asked?.statut)
    var changing = FactSet()
    for fact in Self.read {
      let answers = Probes.answers(to: fact, contract)
      guard !answers.isEmpty else { continue }
      var tried = contract
      let isChanging = answers.contains { answer in
        answer(&tried.situation)
        return tried.indicateurs != contract.indicateurs
          || zip(open, objectives).contains { ImpactRule.changes($1, $0, tried) }
      }
      if isChanging { changing.insert(fact) }
    }
    self.changing = changing
  }

  /// All that an objective reads of a situation, besides the option.
  private static let read: [Fact] = [
    .specialite, .pmt, .fileActive, .seuilP30, .tranche, .situations, .partMoins16,
  ]
}
