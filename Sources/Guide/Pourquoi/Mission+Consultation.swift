extension Mission {
  static let consultation = [
    Topic(
      "mission.preconsultation",
      "Données d'avant la consultation",
      "Recueillir avant la consultation ce dont le médecin aura besoin, le mode de vie par exemple.",
      .seed1(13),
      .role
    ),
    Topic(
      "mission.preparation",
      "Préparation du patient",
      "Préparer le patient à l'examen ; au besoin, l'aider à se déshabiller et à se rhabiller.",
      .seed1(14),
      .role
    ),
    Topic(
      "mission.information",
      "Information du patient",
      "Expliquer au patient le déroulement de la consultation ou de l'examen.",
      .seed1(14)
    ),
    Topic(
      "mission.installation",
      "Installation du patient",
      "Aider le patient à s'installer.",
      .seed0(8),
      .seed1(14)
    ),
    Topic(
      "mission.constantes",
      "Prise de constantes",
      "Mesurer la tension, le poids, la taille et les autres paramètres.",
      .seed0(8),
      .seed1(13),
      .role
    ),
    Topic(
      "mission.actes",
      "Actes techniques",
      "Préparer un acte technique, un électrocardiogramme par exemple, et aider le médecin à le réaliser.",
      .role,
      .seed0(8),
      remark: """
        Le mini-guide de 2019-2020 parle de réaliser ces actes ; ameli, de les préparer et d'aider à leur \
        réalisation. Nous suivons ameli : l'article L. 4161-1 du code de la santé publique réserve les actes médicaux.
        """
    ),
    Topic(
      "mission.mise-a-jour",
      "Mise à jour du dossier",
      "Mettre à jour le dossier du patient : administratif, social et médical, avec ses vaccins et ses dépistages.",
      .seed0(8),
      .role
    ),
    Topic(
      "mission.depistage",
      "Dépistage",
      "Remettre les tests et les kits de dépistage.",
      .seed0(8),
      .seed1(13),
      .role
    ),
    Topic(
      "mission.suivi",
      "Suivi du patient",
      "Aider le médecin à suivre le patient d'une consultation à l'autre.",
      .seed1(13)
    ),
  ].map { Mission($0, .consultation) }
}
