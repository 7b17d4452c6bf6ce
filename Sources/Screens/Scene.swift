package import AidRules
package import Wizard
import FrenchText

/// What a screen is drawn from: the wizard's state and the barème whose sources it cites.
package struct Scene: Sendable {
  /// The wizard's state.
  package let state: State
  /// The barème evaluated.
  package let bareme: Bareme

  /// Creates a scene.
  package init(state: State, bareme: Bareme) {
    self.state = state
    self.bareme = bareme
  }

  /// The regime that the sentences speak of: the result's, or the newest while there is none.
  func phrasing(_ evaluation: Evaluation?) -> Phrasing? {
    evaluation.flatMap { Phrasing($0, in: bareme) } ?? bareme.regimes.last.map { Phrasing($0) }
  }

  /// The regime of an evaluation.
  func regime(_ evaluation: Evaluation) -> Regime? {
    bareme.regimes.first { $0.id == evaluation.regime }
  }
}
