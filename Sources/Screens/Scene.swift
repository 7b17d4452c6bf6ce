package import AidRules
package import FrenchText
package import Wizard
import Guide

/// What a screen is drawn from: the wizard's state and the barème whose sources it cites.
package struct Scene: Sendable {
  /// The wizard's state.
  package let state: State
  /// The barème evaluated.
  package let bareme: Bareme

  /// The folder of the barème tried instead of the program's own, if one is: every screen says so.
  package let otherBareme: String?

  /// What is said of a session recorded or replayed; nil for one that is neither.
  package let demonstration: DemonstrationStatus?

  /// Creates a scene.
  package init(
    state: State,
    bareme: Bareme,
    otherBareme: String? = nil,
    demonstration: DemonstrationStatus? = nil
  ) {
    self.state = state
    self.bareme = bareme
    self.otherBareme = otherBareme
    self.demonstration = demonstration
  }

  /// The scene as it may be shown: in front of a room, without names.
  var shown: Scene {
    state.isConference ? Scene(state: state.shown, bareme: bareme, otherBareme: otherBareme) : self
  }

  /// The question that asks for a fact, in the words of the text that applies.
  func question(_ fact: Fact) -> Question {
    fact.question(Wording(state.regime, signedOn: state.pastSignature?.shortText))
  }

  /// Whether the dossier in front is kept, as a sentence.
  var keepingSentence: String { state.dossier.sentence(on: state.setting.today) }

  /// The years of the contract, by the text that applies.
  var contractYears: Int? { state.regime?.vie.dureeAnnees.value }

  /// The heading of a slide; an example has its own, which says that it is of nobody.
  func title(of slide: Slide) -> String {
    guard case .example(let number) = slide, bareme.exemples.indices.contains(number - 1) else {
      return slide.title
    }
    let title = French.typeset(bareme.exemples[number - 1].titre)
    return state.talk.room.examples[number] == nil ? title : SlideWords.changed(title)
  }

  /// Says why an evaluation found what it did; nil when its text isn't in the barème.
  func explainer(_ evaluation: Evaluation) -> Explainer? {
    Explainer(evaluation, in: bareme)
  }

  /// The regime that the sentences speak of: the result's, or the newest while there is none.
  func phrasing(_ evaluation: Evaluation?) -> Phrasing? {
    evaluation.flatMap { Phrasing($0, in: bareme) } ?? bareme.regimes.last.map { Phrasing($0) }
  }
}
