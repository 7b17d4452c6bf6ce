import AidRules
import Intake
package import Wizard

extension Slider {
  /// What is tried, in a few words.
  package var label: String {
    fact.axis?.label ?? "Temps de travail"
  }

  /// A PMT, a file active or a date that nobody gave.
  private static let unknown = "non renseignée"

  /// Where it stands, the longest wording first: from the dossier's place to that of the trial.
  package var values: [String] {
    let tried = place.map(text) ?? Self.unknown
    guard isMoved else { return [tried] }
    return ["\(dossier.map(text) ?? Self.unknown) → \(tried)", "→ \(tried)", tried]
  }

  /// A place in words.
  package func text(_ place: Int) -> String {
    switch kind {
    case .patients: French.number(place)
    case .days: Day(number: place).shortText
    case .options(let choices): choices[place].option?.text ?? "tous"
    }
  }

  /// Where it begins while nobody gave the answer: a place of the law or of the calendar, not a guess.
  package func beginning(_ medium: Medium) -> String {
    switch (kind, medium) {
    case (.days, .screen): "\(today), d'où part une flèche."
    case (.days, .lines): "\(today), d'où partent + et -."
    case (_, .screen) where start == 0: "Non renseignée\u{A0}: tapez un nombre, ou une flèche part de 0."
    case (_, .screen):
      "Non renseignée\u{A0}: une flèche part de \(text(start)), un seuil du texte et non votre chiffre."
    case (_, .lines):
      "Non renseignée\u{A0}: + et - partent de \(text(start)), un seuil du texte et non votre chiffre."
    }
  }

  private var today: String {
    "Non renseignée\u{A0}: le résultat vaut pour une signature aujourd'hui, \(text(start))"
  }
}

extension State {
  /// Why a figure reached changes nothing by itself: nobody says the other; nil where it isn't so, or where the aid is
  /// refused and neither would.
  func missingHalf(of slider: Slider) -> String? {
    let reached = Self.figuresReached
    guard reached.contains(slider.fact), (try? trialEvaluation.get())?.verdict != .nonEligible,
      let other = sliders.first(where: { reached.contains($0.fact) && $0.fact != slider.fact }),
      other.place == nil
    else { return nil }
    return "Il manque l'autre chiffre atteint."
  }
}

extension AxisSteps {
  /// A place where a balance bends, with the sign of an estimate.
  package func bend(at place: Int) -> String {
    let isEstimated = slopes.contains { slope in
      slope.statut == .estime && [slope.bas?.to, slope.haut?.to].contains(place)
    }
    return "\(isEstimated ? "≈\u{A0}" : "")\(French.number(place))"
  }
}
