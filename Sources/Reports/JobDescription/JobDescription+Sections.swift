import AidRules
import FrenchText
import Guide

extension JobDescription {
  /// The title.
  static let title = "Fiche de poste\u{A0}: assistant médical"

  /// What is said first.
  var opening: String {
    "Établie le \(day.text) avec AssistMed. À relire et à compléter\u{A0}: elle sert à l'annonce, aux entretiens "
      + "d'embauche, puis au contrat de travail."
  }

  /// The parts, in the order written.
  var sections: [JobSection] {
    [
      JobSection(
        title: "Le poste",
        blocks: [
          .known("Emploi", "assistant médical, salarié"), .blank("Employeur"),
          .blank("Médecin ou médecins assistés"),
        ]
      ),
      JobSection(title: told("fiche.missions")?.title ?? "", blocks: missionBlocks),
      section("fiche.limites", []),
      section("fiche.horaire", hours),
      section("fiche.remuneration", [.blank("Salaire brut par mois")]),
      section("fiche.lieu", [.blank("Lieu de travail"), .blank("Convention collective")]),
      section("fiche.classement", [.blank("Coefficient")]),
      section(
        "fiche.essai",
        [
          hiring.map { .known("Date d'embauche", $0.text) } ?? .blank("Date d'embauche"), endOfTrial,
        ] + doubts.map(JobSection.Block.paragraph)
      ),
      section("fiche.qualification", qualification),
    ]
  }

  /// A text of the guide as this contract has it.
  func told(_ id: String) -> ToldTopic? {
    topics.first { $0.id == id }?.told(regime, in: bareme)
  }

  private func section(_ id: String, _ blocks: [JobSection.Block]) -> JobSection {
    let topic = told(id)
    return JobSection(title: topic?.title ?? "", blocks: (topic.map { [.paragraph($0.text)] } ?? []) + blocks)
  }

  private var missionBlocks: [JobSection.Block] {
    var blocks: [JobSection.Block] = []
    for pole in Pole.allCases where !missions(of: pole).isEmpty {
      blocks.append(.heading(French.typeset(pole.topic.title)))
      for mission in missions(of: pole) {
        guard let topic = mission.topic.told(regime, in: bareme) else { continue }
        blocks.append(.item(topic.title, detail: topic.text))
      }
    }
    if !otherMissions.isEmpty {
      blocks.append(.heading(FicheWords.otherMissions))
      blocks += otherMissions.map { .item(French.typeset($0), detail: nil) }
      blocks.append(
        .paragraph(
          "Ces dernières sont dans les mots du cabinet\u{A0}: aucun texte de l'Assurance Maladie ne les nomme."
        )
      )
    }
    return blocks.isEmpty ? [.blank("Missions")] : blocks
  }

  private var hours: [JobSection.Block] {
    let week = JobSection.Block.blank("Répartition dans la semaine")
    guard let option else { return [.blank("Temps de travail"), week] }
    let hours: JobSection.Block =
      regime.terms(option)?.heures.map { .known("Heures par semaine", $0.value) }
      ?? .blank("Heures par semaine")
    let about = access(to: option).map { [JobSection.Block.paragraph($0)] } ?? []
    return [.known("Option du contrat d'aide", option.text)] + about + [hours, week]
  }

  private var qualification: [JobSection.Block] {
    let who: JobSection.Block =
      profile.map { .known("Profil", $0.text) } ?? .blank("Profil")
    let training = Topic.training(of: profile).compactMap { $0.told(regime, in: bareme) }
    let told = training.flatMap { topic -> [JobSection.Block] in
      [.item(topic.title, detail: topic.text)] + (topic.remark.map { [.paragraph($0)] } ?? [])
    }
    let days = deadlines.compactMap { deadline in
      deadline.date.map { JobSection.Block.known(deadline.kind.text, "au plus tard le \($0.text)") }
    }
    return [who] + told + days + [.blank("Diplôme ou certificat")]
  }
}
