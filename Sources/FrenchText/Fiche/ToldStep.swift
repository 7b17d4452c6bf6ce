package import AidRules
package import Guide

/// A step on the way to an assistant, with what the dossier knows of it.
package struct ToldStep: Sendable {
  /// What to do.
  package let topic: ToldTopic
  /// The days that the evaluation gives for it.
  package let dates: [Deadline]
  /// What it comes before or after, where the quiz asks.
  package let order: String?

  /// The order and the days, in words.
  package var notes: [String] { [order].compactMap(\.self) + dates.map(\.stepText) }
}

extension Etape {
  /// The step as it is told under a regime, with the days of an evaluation; nil where it doesn't concern its contracts.
  package func told(_ regime: Regime, in bareme: Bareme, _ evaluation: Evaluation?) -> ToldStep? {
    guard let told = topic.told(regime, in: bareme) else { return nil }
    return ToldStep(
      topic: told,
      dates: (evaluation?.stepDeadlines ?? []).filter { $0.kind.step == topic.id },
      order: AvantApres.all.first { $0.step == topic.id }.flatMap { question in
        question.event.told(regime).map { "\(French.uncapitalized(question.answer.word)) \($0)" }
      }
    )
  }
}

extension Evaluation {
  /// What the days of the steps suppose; nothing where they are known, or where there is none.
  package var stepHypotheses: [String] {
    verdict == .nonEligible ? [] : hypotheses.map(\.sentence)
  }

  /// The days told beside a step; none where the aid is refused.
  package var stepDeadlines: [Deadline] {
    verdict == .nonEligible ? [] : deadlines.filter { $0.kind.step != nil }
  }
}

extension Deadline {
  /// The day, and whether it is the last one.
  fileprivate var stepText: String {
    guard let date else { return "date à demander à la CPAM" }
    return switch kind {
    case .formation, .qualification, .entretien, .finEssai, .finEssaiRenouvele, .remplacement:
      "au plus tard le \(date.shortText)"
    case .suivi: "vers le \(date.shortText)"
    case .signature, .embauche, .pieces, .anniversaire, .renouvellement, .terme: "le \(date.shortText)"
    }
  }
}

extension Deadline.Kind {
  /// The identifier of the step that the day is of; nil for one of the contract's own days.
  fileprivate var step: String? {
    switch self {
    case .signature: "etape.signer"
    case .embauche: "etape.contrat-de-travail"
    case .pieces: "etape.pieces"
    case .finEssai: "etape.essai"
    case .remplacement: "etape.poste"
    case .formation: "etape.debut-formation"
    case .qualification: "etape.qualification"
    case .entretien: "etape.entretien"
    // The first review stands for the next ones, which follow it.
    case .suivi(let rank): rank == 1 ? "etape.suivi" : nil
    case .finEssaiRenouvele, .anniversaire, .renouvellement, .terme: nil
    }
  }
}

extension AvantApres {
  /// The identifier of the step that the question is about, if any.
  fileprivate var step: String? {
    switch id {
    case "quiz.fiche-de-poste": "etape.fiche"
    case "quiz.formation": "etape.inscription"
    case "quiz.entretien": "etape.entretien"
    case "quiz.cpam": "etape.cpam"
    default: nil
    }
  }
}

extension AvantApres.Answer {
  fileprivate var word: String {
    switch self {
    case .avant: "Avant"
    case .apres: "Après"
    }
  }
}
