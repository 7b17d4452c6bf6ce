package import AidRules

/// A part of the guide, in the order of the slides of 2025.
package enum Chapter: String, CaseIterable, Sendable, Codable {
  case pourquoi, comment, combien

  /// Topics that belong together.
  package struct Section: Sendable {
    /// What they are about.
    package let title: String
    /// The topics, in the order shown.
    package let topics: [Topic]
  }

  /// The title.
  package var title: String {
    switch self {
    case .pourquoi: "Pourquoi ?"
    case .comment: "Comment ?"
    case .combien: "Combien ?"
    }
  }

  /// The sections, in the order shown; the questions put to the room are apart (`AvantApres`, `RoomQuestion`).
  package var sections: [Section] {
    switch self {
    case .pourquoi:
      [Section(title: "Un assistant médical, qu'est-ce que c'est ?", topics: Topic.definition)]
        + Pole.allCases.map { Section(title: $0.topic.title, topics: [$0.topic] + $0.missions.map(\.topic)) }
        + [Section(title: "Ce qu'il apporte", topics: Topic.benefits)]
    case .comment:
      [
        Section(title: "Être employeur", topics: Topic.employerDuties),
        Section(title: "La fiche de poste", topics: Topic.jobDescription),
      ]
        + Etape.Moment.allCases.map { Section(title: $0.label, topics: $0.etapes.map(\.topic)) }
        + [
          Section(title: "Questions fréquentes", topics: Topic.commonQuestions),
          Section(title: "À qui s'adresser", topics: Contact.all.map(\.topic)),
        ]
    case .combien:
      [
        Section(title: "À retenir", topics: Topic.keyPoints),
        Section(title: "Le coût et ce qui reste à payer", topics: Topic.cost),
        Section(title: "La vie du contrat", topics: Topic.contractLife),
        Section(title: "Le forfait structure", topics: Topic.forfaitStructure + Topic.forfaitIndicators),
      ]
    }
  }
}

extension Chapter {
  /// The sections that concern the contracts of a regime, with the topics that do; none is empty.
  package func sections(_ regime: Regime) -> [Section] {
    sections.map { section in
      Section(title: section.title, topics: section.topics.filter { $0.applies(to: regime) })
    }
    .filter { !$0.topics.isEmpty }
  }
}

extension Topic {
  /// Every topic of the guide, those of the questions put to the room last.
  package static let all =
    Chapter.allCases.flatMap(\.sections).flatMap(\.topics)
    + AvantApres.all.flatMap { [$0.reason] + $0.points }
    + RoomQuestion.allCases.map(\.topic) + [limits] + trainings
}
