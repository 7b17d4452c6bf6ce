package import AidRules
import Intake
package import Wizard

extension PageWords {
  /// What the panel of sliders is.
  package static let trial = "Et si…\u{A0}: un essai"
  /// What it leaves as it was.
  package static let trialIsApart = "le dossier ne change pas"
  /// The panel in one sentence.
  package static let trialHeading = "\(trial), \(trialIsApart)."
  /// What is said of a slider along which nothing changes.
  package static let noStep = "Aucun palier de l'aide sur cette échelle."
  /// Why a target is a range, and why the range follows the figure tried.
  package static let trialRange =
    "Une fourchette d'objectif va de la méthode d'estimation la plus basse à la plus haute\u{A0}: elle s'élargit ou "
    + "se resserre selon le chiffre."
}

/// The words of « Et si… » on a screen, where sliders are moved by keys.
package enum TrialKeys {
  /// Which slider is in front, where the others don't all show.
  package static func rank(_ place: Int, of count: Int) -> String { "curseur \(place) sur \(count)" }

  /// What to do with the slider in focus, the longest wording first; from elsewhere, how to get there.
  package static func hints(on kind: Slider.Kind?) -> [String] {
    let help = " (F1\u{A0}: les touches)"
    let hint =
      switch kind {
      case .patients: "← → ou tapez un nombre"
      case .days: "← → ou tapez une date"
      case .options: "← → pour choisir"
      case nil: "↓ jusqu'aux curseurs"
      }
    return [hint + help, hint]
  }

  /// Where the reasons of the figures are.
  package static let why = "D'où viennent ces chiffres\u{A0}: F3."

  /// What the signs of a track stand for.
  package static func legend(tried: String, dossier: String, step: String) -> String {
    "\(tried) essai, \(dossier) dossier, \(step) palier"
  }

  /// The keys that lead to the next step up and down.
  package static func step(goingUp: Bool) -> String { goingUp ? "Fin → " : "Début ← " }
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
    State.figuresReached.contains { $0 == whatIf.front || trial[$0] != .unset }
  }
}

extension Sides<Evaluation> {
  /// The texts of both sides, where they aren't the same.
  package var regimes: String? {
    guard before.regime != after.regime else { return nil }
    return
      "\(French.capitalized(French.shortRegime(before.regime))) → \(French.shortRegime(after.regime))"
  }

  /// Whether a target of the second side is a range that the methods of estimation give.
  package var hasRange: Bool {
    after.openOptions.flatMap(\.objectifs).contains { objective in
      objective.statut == .estime && !objective.isMaintained && objective.cible != nil
        && objective.cibleExacte == nil
    }
  }

  /// Why the second side shows no figure.
  package func withoutFigures(_ phrasing: Phrasing) -> String {
    after.withoutFigures("d'aide ni d'objectif", phrasing)
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
