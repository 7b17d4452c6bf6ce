package import AidRules
import Intake
package import Wizard

extension PageWords {
  /// What the panel of sliders is.
  package static let trial = "Et si…\u{A0}: un essai"
  /// What it leaves as it was.
  package static let trialIsApart = "le dossier ne change pas"
  /// What is said of a slider along which nothing changes.
  package static let noStep = "Aucun palier de l'aide sur cette échelle."
}

extension TrialAction {
  /// What the button says.
  package var label: String {
    switch self {
    case .accept: "Garder l'essai"
    case .reset: "Revenir au dossier"
    }
  }
}

extension State {
  /// What the figures of « Et si… » are of.
  package var trialHeading: String {
    isTrying ? "Le dossier → l'essai" : "Le dossier, sans essai"
  }

  /// Whether the balances are worth their lines: only figures reached move them.
  package var showsTrialBalances: Bool {
    let reached: [Fact] = [.pmtAtteinte, .fileActiveAtteinte]
    return reached.contains { $0 == whatIf.front || trial[$0] != .unset }
  }
}

extension Sides<Evaluation> {
  /// The texts of both sides, where they aren't the same.
  package var regimes: String? {
    guard before.regime != after.regime else { return nil }
    return
      "\(French.capitalized(French.shortRegime(before.regime))) → \(French.shortRegime(after.regime))"
  }

  /// What the second side alone makes one know.
  package func newWarnings(_ phrasing: Phrasing) -> [String] {
    after.warnings.filter { !before.warnings.contains($0) }.map { $0.sentence(phrasing) }
  }
}

extension French {
  /// The heading of the steps of the aid along an axis.
  package static func steps(along axis: Axis) -> String {
    "Paliers selon \(axis.text)"
  }

  /// The heading of an objective.
  package static func objective(_ indicateur: Indicateur, _ option: OptionETP) -> String {
    "Objectif \(indicateur.text), \(option.text)"
  }
}
