import AidRules

// The doctor and the practice: specialty, sector, zone.
extension Question {
  static let specialite = Question(
    .specialite,
    label: "Spécialité",
    text: "Quelle est votre spécialité ?",
    hint: "Tapez les premières lettres, avec ou sans accents.",
    source: "Carte CPS ou amelipro.",
    why:
      "Quelques spécialités sont exclues de l'aide, et chacune a son seuil de patientèle et ses objectifs.",
    help:
      "Choisissez la spécialité inscrite sur votre carte CPS. Un médecin généraliste à exercice particulier "
      + "(MEP) suit les règles de la médecine générale."
  )

  static let secteur = Question(
    .secteur,
    label: "Secteur",
    text: "Dans quel secteur exercez-vous ?",
    hint: "1, 2 ou 3.",
    source: "Feuille de soins ou amelipro.",
    why: "L'aide est ouverte au secteur 1, et au secteur 2 avec l'OPTAM.",
    help:
      "Le secteur 3 est celui des médecins non conventionnés : l'Assurance Maladie ne peut pas les aider.",
    choices: [
      Choice("1", "Secteur 1", "tarifs de l'Assurance Maladie"),
      Choice("2", "Secteur 2", "honoraires libres"),
      Choice("3", "Secteur 3", "non conventionné"),
    ],
    past: "dans quel secteur exerciez-vous ?"
  )

  static let optam = Question(
    .optam,
    label: "OPTAM",
    text: "Avez-vous adhéré à l'OPTAM ou à l'OPTAM-ACO ?",
    hint: "Oui ou non.",
    source: "Contrat OPTAM ou amelipro.",
    why: "En secteur 2, l'aide demande cette adhésion.",
    help: "L'OPTAM (option pratique tarifaire maîtrisée) est un contrat signé avec la CPAM. L'OPTAM-ACO, "
      + "autrefois OPTAM-CO, est sa forme pour la chirurgie, l'anesthésie et l'obstétrique. On peut y adhérer "
      + "avant de demander l'aide.",
    choices: Choice.yesNo(),
    past: "aviez-vous adhéré à l'OPTAM ou à l'OPTAM-ACO ?"
  )

  static let zone = Question(
    .zone,
    label: "Zone du cabinet",
    text: "Dans quelle zone se trouve votre cabinet ?",
    hint: "ZIP, ZAC ou hors zone.",
    source: "Zonage de l'ARS (site de l'agence régionale de santé, ou cartosante).",
    why: "Un second assistant, même à mi-temps, n'est possible qu'en zone prioritaire.",
    help: "L'agence régionale de santé classe les communes selon le manque de médecins : ZIP (zone "
      + "d'intervention prioritaire), ZAC (zone d'action complémentaire), ou aucune des deux. Pour un mi-temps "
      + "ou un temps plein, la zone ne change rien à un contrat signé aujourd'hui.",
    choices: [
      Choice("zip", "ZIP", "zone d'intervention prioritaire"),
      Choice("zac", "ZAC", "zone d'action complémentaire"),
      Choice("hors-zone", "Hors zone", "ni l'une ni l'autre"),
    ],
    past: "dans quelle zone se trouvait votre cabinet ?"
  )

  static func zone(_ role: Wording.ZoneRole) -> Question {
    switch role {
    case .secondAssistant: zone
    case .fullTime:
      zone.explained(
        why: "L'avenant 7 réserve le temps plein aux zones qui manquent de médecins.",
        help: zones
          + " Sous l'avenant 7, la zone décide du temps plein\u{202F}; elle ne change rien pour les autres "
          + "temps de travail."
      )
    case .nothing:
      zone.explained(
        why: "Le texte de votre contrat ne demande pas de zone particulière.",
        help: zones + " Pour ce contrat, la zone ne change rien."
      )
    }
  }

  private static let zones =
    "L'agence régionale de santé classe les communes selon le manque de médecins\u{A0}: ZIP (zone "
    + "d'intervention prioritaire), ZAC (zone d'action complémentaire), ou aucune des deux."

  static let honorairesCliniques = Question(
    .honorairesCliniques,
    label: "Honoraires cliniques",
    text: "Quelle part de vos honoraires est clinique ?",
    hint: "Un pourcentage, par exemple 82,5.",
    source: "Votre comptable, ou le relevé SNIR.",
    why:
      "En chirurgie, ORL chirurgicale et gynécologie, l'aide est réservée aux activités surtout cliniques.",
    help:
      "Comptez les honoraires hors actes CCAM et sans dépassement, divisés par tous vos honoraires, sur "
      + "l'année qui précède la signature. Donnez toutes les décimales que vous avez : près du seuil, elles "
      + "comptent.",
    unit: "%",
    points: [
      "honoraires hors actes CCAM et sans dépassement, divisés par tous vos honoraires, sur un an"
    ],
    past: "quelle part de vos honoraires était clinique ?"
  )

  static let structureUrgence = Question(
    .structureUrgence,
    label: "Structure d'urgence",
    text: "Exercez-vous en libéral au sein d'une structure d'urgence ?",
    hint: "Oui ou non.",
    source: "Votre contrat avec la structure d'urgence.",
    why: "Pour les médecins urgentistes, le texte lie l'aide à une structure d'urgence.",
    help:
      "Il s'agit d'une structure de médecine d'urgence, hospitalière ou préhospitalière (SMU, SAMU, SMUR). "
      + "La phrase du texte peut se lire de deux façons : votre CPAM vous le confirmera.",
    choices: Choice.yesNo("SMU, SAMU, SMUR, hôpital", "ailleurs"),
    past: "exerciez-vous en libéral au sein d'une structure d'urgence ?"
  )
}
