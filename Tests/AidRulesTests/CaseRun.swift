import AidRules
import Testing

/// One line of the tables evaluated, to see which rules it exercises.
struct CaseRun: Sendable {
  let input: CaseInput
  /// Nil when the signature comes before the first text.
  let evaluation: Evaluation?
  let trace: Explanation?

  /// Every line of every table.
  static let all = Result { () throws in
    let bareme = try Shared.bareme
    return try CaseInput.all.get().map { input in
      let evaluation = try? bareme.evaluate(input.situation, on: input.day)
      return CaseRun(input: input, evaluation: evaluation, trace: evaluation?.explanation)
    }
  }

  func isOf(_ kind: String) -> Bool {
    input.line.table == kind || input.line.table.hasPrefix("\(kind)-")
  }

  /// Whether the line's expectation hangs on a criterion: its detail, or a verdict of which it is the reason.
  func hangs(on id: CriterionID) -> Bool {
    guard let evaluation, let criterion = evaluation.criterion(id), criterion.verdict != .sansObjet,
      trace?.first(.criterion(id))?.references.isEmpty == false
    else { return false }
    if isOf("criteres") { return input.line.text("critere") == id.rawValue }
    let lowest = evaluation.criteria.map(\.level).min()
    return input.isWhole && criterion.level < .oui && criterion.level == lowest
  }

  /// The step of a maximum that the line expects.
  var maximum: Explanation? {
    let expected = input.line.text("attendu_maximum") ?? (isOf("bascule") ? input.line.text("attendu") : nil)
    guard expected != nil, expected != "-", let option = evaluation?.options.first,
      let year = option.aide.first
    else { return nil }
    return trace?.first(.maximum(option.option, annee: year.annee))
  }

  /// Whether the line expects an objective found in some way, which the trace tells too.
  func finds(_ isFound: (ObjectiveMethod) -> Bool) -> Bool {
    guard let option = evaluation?.options.first else { return false }
    return option.objectifs.contains { objective in
      let column = objective.indicateur == .pmt ? "attendu_cible_pmt" : "attendu_cible_file_active"
      return input.line.text(column) != nil && objective.statut != nil && isFound(objective.method)
        && trace?.first(.objectif(option.option, objective.indicateur)) != nil
    }
  }

  /// The payments that the line expects.
  var payments: [Payment] {
    isOf("versements") ? evaluation?.options.first?.aide.first?.versements ?? [] : []
  }
}
