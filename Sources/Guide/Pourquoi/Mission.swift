/// Something that a doctor may have the assistant do.
package struct Mission: Sendable {
  /// What it is.
  package let topic: Topic
  /// Its kind.
  package let pole: Pole

  init(_ topic: Topic, _ pole: Pole) {
    (self.topic, self.pole) = (topic, pole)
  }

  /// Every mission that a source names, pole by pole.
  package static let all = Pole.allCases.flatMap(\.missions)
}

extension Mission {
  static let administratives = [
    Topic(
      "mission.accueil",
      "Accueil du patient",
      "Recevoir le patient au cabinet et l'orienter.",
      .seed0(7),
      .seed1(15),
      .role
    ),
    Topic(
      "mission.dossier",
      "Création et gestion du dossier",
      "Ouvrir le dossier informatique du patient, puis le suivre.",
      .seed0(7),
      .seed1(15),
      .role
    ),
    Topic(
      "mission.recueil",
      "Recueil des informations",
      """
      Interroger le patient, à sa première venue surtout, et porter au dossier ce qu'il dit de ses droits et de sa \
      santé.
      """,
      .seed0(7)
    ),
    Topic(
      "mission.demandes",
      "Dossiers APA, MDPH, EHPAD",
      """
      Aider à monter les demandes qui demandent beaucoup de pièces : perte d'autonomie, handicap, entrée en \
      établissement.
      """,
      .seed0(7)
    ),
    Topic(
      "mission.facturation",
      "Facturation",
      "Facturer la consultation.",
      .seed1(15),
      .role
    ),
    Topic(
      "mission.telemedecine",
      "Mise en place de la télémédecine",
      "Aider le cabinet à s'équiper et à s'organiser pour la téléconsultation.",
      .seed1(15),
      .seed0(9),
      .role,
      remark: """
        Le mini-guide de 2019-2020 range cette mission dans l'organisation ; ameli et le diaporama de 2025, dans \
        l'administratif.
        """
    ),
  ].map { Mission($0, .administratif) }

  static let organisation = [
    Topic(
      "mission.parcours",
      "Parcours du patient",
      "Faciliter le parcours du patient d'un professionnel à l'autre.",
      .seed0(9)
    ),
    Topic(
      "mission.rendez-vous",
      "Rendez-vous chez un spécialiste",
      "Prendre le rendez-vous avec un autre médecin ou un autre professionnel de santé.",
      .seed0(9),
      .role
    ),
    Topic(
      "mission.hospitalisation",
      "Entrées et sorties d'hôpital",
      "Préparer une admission avec l'hôpital, puis le retour du patient chez lui.",
      .seed0(9),
      .role
    ),
    Topic(
      "mission.coordination",
      "Lien avec les autres soignants",
      "Tenir informés tous ceux qui soignent le patient, et recueillir leurs nouvelles.",
      .seed0(9),
      .role
    ),
  ].map { Mission($0, .organisation) }
}
