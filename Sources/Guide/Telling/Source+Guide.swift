package import AidRules

// The barème registers only the documents that its values rest on.
extension Source {
  /// The documents that the guide alone rests on.
  package static let guide = [
    document(
      "AM-ROLE",
      "Rôle et missions de l'assistant médical (ameli.fr)",
      "ameli.fr, rôle et missions",
      "officiel",
      ameli + "/role-et-missions-de-l-assistant-medical"
    ),
    document(
      "AM-REC",
      "Le recrutement d'un assistant médical en pratique (ameli.fr)",
      "ameli.fr, recrutement",
      "officiel",
      ameli + "/le-recrutement-d-un-assistant-medical-en-pratique"
    ),
    document(
      "ARR-2019",
      "Arrêté du 7 novembre 2019 relatif à l'exercice de l'activité d'assistant médical",
      "arrêté du 7 novembre 2019",
      "texte",
      "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039364029"
    ),
    document(
      "CCN-CQP",
      "Le CQP assistant médical, RNCP 40913 (site de la convention collective des cabinets médicaux)",
      "CQP assistant médical",
      "officiel",
      "https://ccn-cabinets-medicaux.fr/cqp-assistant-medical-rncp-40913"
    ),
    document(
      "SP-EMBAUCHE",
      "Procédure et formalités d'embauche d'un salarié (service-public.fr, fiche F23107)",
      "service-public.fr, embauche",
      "officiel",
      "https://entreprendre.service-public.fr/vosdroits/F23107"
    ),
    document(
      "SP-HEURES",
      "Heures supplémentaires d'un salarié du secteur privé (service-public.fr, fiche F2391)",
      "service-public.fr, heures supplémentaires",
      "officiel",
      "https://www.service-public.fr/particuliers/vosdroits/F2391"
    ),
    document(
      "DROITS-CABINET",
      "Foire aux questions des salariés de cabinets médicaux (droits-cabinetmedical.fr)",
      "droits-cabinetmedical.fr",
      "presse",
      "http://www.droits-cabinetmedical.fr/foire-aux-questions/"
    ),
    document(
      "CSMF-OCT",
      "La lettre de la Conf', 1er octobre 2024 (CSMF)",
      "CSMF, octobre 2024",
      "presse",
      "https://www.csmf.org/lettre/la-lettre-de-la-conf-du-1er-octobre-2024/"
    ),
    document(
      "SMIC",
      "Code du travail, salaire minimum de croissance (Smic)",
      "code du travail, Smic",
      "texte",
      "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050"
    ),
    document(
      "CFDT-MINIMA",
      "Les minima conventionnels (CFDT)",
      "CFDT, minima conventionnels",
      "presse",
      "https://www.cfdt.fr/mes-droits/actualites-juridiques/remuneration/les-minima-conventionnels"
    ),
    document(
      "URPS-NA",
      "Nos missions (URPS Médecins libéraux de Nouvelle-Aquitaine)",
      "URPS Nouvelle-Aquitaine",
      "presse",
      "https://www.urpsml-na.org/fr/pages/nos-missions"
    ),
  ]

  /// Where ameli.fr has its pages on the aid, those of no department.
  static let ameli =
    "https://www.ameli.fr/exercice-coordonne/exercice-professionnel/organisations-d-exercice-coordonne"
    + "/aide-l-emploi-d-assistants-medicaux-dans-les-cabinets"

  private static func document(
    _ id: String,
    _ titre: String,
    _ court: String,
    _ rang: String,
    _ lien: String
  ) -> Source {
    Source(id: id, titre: titre, court: court, rang: rang, lien: lien, luLe: Backing.checked)
  }
}
