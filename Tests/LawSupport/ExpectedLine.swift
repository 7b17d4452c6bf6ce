package import AidRules

/// What a line of a table says, taken from the whole evaluation or from the quick answer: the two must be equal.
package struct ExpectedLine: Hashable, CustomStringConvertible {
  /// The cells, without the name and the error.
  package let cells: [String]

  /// Takes the cells from the whole evaluation of a situation that asks its year.
  package init(_ evaluation: Evaluation) {
    let option = evaluation.situation.option.flatMap { evaluation.option($0) }
    let objectives = option?.objectifs ?? []
    func target(_ indicateur: Indicateur) -> [String] {
      Self.bounds(objectives.first { $0.indicateur == indicateur }?.cible.map { ($0.low, $0.high) })
    }
    var cells = [evaluation.verdict.rawValue, evaluation.regime, evaluation.situation.option?.rawValue ?? ""]
    cells.append(String(evaluation.judgedYear))
    cells += Self.bounds(option?.aide.first?.maximum.map { ($0.low.amount, $0.high.amount) })
    cells += target(.pmt) + target(.fileActive)
    cells.append(objectives.compactMap(\.statut).max()?.rawValue ?? "")
    cells.append(evaluation.missing.map(\.rawValue).joined(separator: " "))
    self.cells = cells
  }

  /// Takes the cells from the quick answer.
  package init(_ answer: LineAnswer, option: OptionETP?) {
    var cells = [answer.verdict.rawValue, answer.regime, option?.rawValue ?? "", String(answer.annee)]
    cells += Self.bounds(answer.maximum.map { ($0.low.amount, $0.high.amount) })
    cells += Self.bounds(answer.ciblePmt.map { ($0.low, $0.high) })
    cells += Self.bounds(answer.cibleFileActive.map { ($0.low, $0.high) })
    cells.append(answer.statutObjectif?.rawValue ?? "")
    cells.append(answer.missing.map(\.rawValue).joined(separator: " "))
    self.cells = cells
  }

  package var description: String { cells.joined(separator: ",") }

  private static func bounds(_ bounds: (Int, Int)?) -> [String] {
    bounds.map { [String($0.0), String($0.1)] } ?? ["", ""]
  }
}
