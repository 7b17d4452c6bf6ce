package import AidRules
import Guide
import Wizard

// A worked example, as the room changed it.
extension SlideText {
  /// The verdict, the objectives and the amounts.
  mutating func addExample() {
    guard let evaluated = state.talk.evaluation else { return }
    guard case .success(let evaluation) = evaluated, let phrasing = Phrasing(evaluation, in: bareme) else {
      if case .failure(let refusal) = evaluated { pieces.append(.statement(refusal.sentence)) }
      return
    }
    let starts = Indicateur.allCases.compactMap { indicateur in
      evaluation.situation.depart(indicateur).map { "\(indicateur.text) \(French.number($0))" }
    }
    pieces.append(.statement(French.capitalized(starts.joined(separator: ", ")) + "."))
    pieces.append(.answer("\(evaluation.verdict.sign.glyph) \(evaluation.verdict.word)"))
    pieces.append(.statement(evaluation.verdictSentence(phrasing)))
    guard evaluation.verdict != .nonEligible else { return }
    for option in evaluation.slideOptions {
      let amounts = option.aide.compactMap { year in
        year.maximum.map { "\(French.ordinal(year.annee)) année \($0.cell(year.statut))" }
      }
      let objectives = option.objectifs.map { "\($0.indicateur.text) \($0.line(phrasing))" }
      let text =
        "\(objectives.joined(separator: ", ")). \(French.capitalized(amounts.joined(separator: ", ")))."
      let statut =
        (option.aide.compactMap(\.statut) + option.objectifs.compactMap(\.statut)).max() ?? .officiel
      pieces.append(.point(option.option.text, text, statut))
    }
    references += evaluation.slideReferences
  }
}

extension Evaluation {
  /// The options open to this doctor for one assistant: two at most are shown side by side.
  package var slideOptions: [OptionEvaluation] { Array(openOptions.prefix(2)) }

  /// The values behind the amounts and the objectives of those, each once.
  package var slideReferences: [Reference] {
    slideOptions.flatMap { $0.aide.flatMap(\.references) + $0.objectifs.flatMap(\.references) }
      .distinct(by: \.key)
  }
}
