package import AidRules
import Intake

/// What some panels ask of the rules besides the result, kept while the answers stay.
///
/// A panel is drawn again at every line scrolled, and nothing of this changes meanwhile.
struct PanelFindings: Sendable {
  /// The answers that all of it is of.
  fileprivate var answers: Answers
  fileprivate var comparisons: [Comparing]?
  fileprivate var rises: [IndicatorRise]?
  fileprivate var cost: CostOutlook?
}

/// What an assistant costs this doctor, and each position of the grid today.
package struct CostOutlook: Sendable {
  /// What the aid leaves to pay.
  package let finding: CostFinding
  /// The positions of an assistant, the lowest first.
  package let grid: [GridLine]

  /// Creates an outlook.
  package init(finding: CostFinding, grid: [GridLine]) {
    self.finding = finding
    self.grid = grid
  }
}

/// The next step of the aid along one starting figure.
package struct IndicatorRise: Sendable {
  /// The starting figure.
  package let indicateur: Indicateur
  /// From where the aid may be higher, and from where it is for sure.
  package let rise: NextRise
}

extension State {
  /// The questions worth comparing for this doctor: the two working times, and each change of text around the signature.
  package var comparisons: [Comparing] { findings(of: \.comparisons) ?? compare() }

  /// The next step of the aid along each starting figure; none where the figure wasn't given or nothing raises the aid.
  package var rises: [IndicatorRise] { findings(of: \.rises) ?? findRises() }

  /// What an assistant costs, and what the aid leaves to pay; nil where the rules refuse to evaluate.
  package var cost: CostOutlook? { findings(of: \.cost) ?? findCost() }

  /// Asks what the panel in front shows, unless it is known of these answers.
  mutating func refreshPanelFindings() {
    guard case .results(let panel) = page else { return }
    var known = findings.flatMap { $0.answers == answers ? $0 : nil } ?? PanelFindings(answers: answers)
    switch panel {
    case .comparer: known.comparisons = known.comparisons ?? compare()
    // A large terminal shows all of these at once.
    case .eligibilite, .objectifs, .aide, .calendrier: known.rises = known.rises ?? findRises()
    case .cout: known.cost = known.cost ?? findCost()
    case .etSi, .demarches: break
    }
    findings = known
  }

  private func findings<Found>(of found: KeyPath<PanelFindings, Found?>) -> Found? {
    guard let findings, findings.answers == answers else { return nil }
    return findings[keyPath: found]
  }

  private func findCost() -> CostOutlook? {
    (try? evaluation.get()).flatMap { setting.cost($0, setting.today) }
  }

  private func findRises() -> [IndicatorRise] {
    guard case .success(let evaluation) = evaluation else { return [] }
    return Indicateur.allCases.compactMap { indicateur in
      setting.nextRise(indicateur, evaluation.situation, evaluation.day)
        .map { IndicatorRise(indicateur: indicateur, rise: $0) }
    }
  }
}
