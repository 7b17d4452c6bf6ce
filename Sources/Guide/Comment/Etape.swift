/// A step on the way to an assistant médical, and with one.
package struct Etape: Sendable {
  /// When a step comes.
  package enum Moment: String, CaseIterable, Sendable {
    case preparation, contrat, recrutement, embauche, formation, suite

    /// The moment as it is shown.
    package var label: String {
      switch self {
      case .preparation: "Avant de signer"
      case .contrat: "Le contrat avec la CPAM"
      case .recrutement: "Le recrutement"
      case .embauche: "L'embauche"
      case .formation: "La formation"
      case .suite: "Ensuite"
      }
    }

    /// The steps of this moment, in the order taken.
    package var etapes: [Etape] {
      switch self {
      case .preparation: Etape.preparation
      case .contrat: Etape.contrat
      case .recrutement: Etape.recrutement
      case .embauche: Etape.embauche
      case .formation: Etape.formation
      case .suite: Etape.suite
      }
    }
  }

  /// What to do.
  package let topic: Topic
  /// When.
  package let moment: Moment

  init(_ topic: Topic, _ moment: Moment) {
    (self.topic, self.moment) = (topic, moment)
  }

  /// Every step, in the order taken.
  package static let all = Moment.allCases.flatMap(\.etapes)
}
