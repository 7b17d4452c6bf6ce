package import AidRules
package import Wizard

/// Something to say of the slider in front: where it begins, or what comes next along it.
package enum SliderNews: Sendable {
  /// Nobody gave the answer: where it begins.
  case unset
  /// Whether the working time tried is open, and why.
  case access(String)
  /// The next step of the aid, going up or down.
  case step(Cliff, goingUp: Bool)
  /// The next place where a balance bends, going up or down.
  case bend(String, goingUp: Bool)
  /// Why a figure reached changes nothing by itself.
  case missingHalf(String)
  /// How a balance grows.
  case slope(String)
  /// Nothing changes along it.
  case nothing
}

extension State {
  /// What to say of the slider in front, in the order said.
  package func news(along slider: Slider, in bareme: Bareme) -> [SliderNews] {
    guard let place = slider.place else { return [.unset] }
    if case .options = slider.kind { return access(bareme).map { [.access($0)] } ?? [] }
    let steps = whatIf.steps
    let ways = [true, false].compactMap { goingUp -> SliderNews? in
      guard steps.cliffs.isEmpty else {
        let next = goingUp ? steps.next(above: place) : steps.next(below: place)
        return next.map { .step($0, goingUp: goingUp) }
      }
      return steps.jump(from: place, up: goingUp).map { .bend(steps.bend(at: $0), goingUp: goingUp) }
    }
    let half = steps.cliffs.isEmpty ? missingHalf(of: slider) : nil
    let slopes = steps.cliffs.isEmpty ? steps.slopes.map { SliderNews.slope($0.sentence) } : []
    let news = ways + (half.map { [.missingHalf($0)] } ?? []) + slopes
    return news.isEmpty ? [.nothing] : news
  }

  /// Whether the working time tried is open, and why.
  private func access(_ bareme: Bareme) -> String? {
    guard case .success(let evaluation) = trialEvaluation,
      let asked = evaluation.situation.option.flatMap(evaluation.option)
    else { return nil }
    return Phrasing(evaluation, in: bareme).map(asked.accessSentence)
  }
}
