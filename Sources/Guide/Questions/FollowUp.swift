import AidRules

// The life of the contract: notified targets, figures reached.
extension Question {
  static let objectifsAtteints = Question(
    .objectifsAtteints,
    label: "Objectifs du premier assistant",
    text: "Les objectifs du premier assistant sont-ils atteints ?",
    hint: "Oui ou non.",
    source: "Votre CPAM, au point de suivi du contrat.",
    why: "Un second assistant demande d'avoir atteint les objectifs du premier.",
    help: "La question ne se pose que pour un second assistant.",
    choices: Choice.yesNo()
  )

  static let suspension = Question(
    .suspension,
    label: "Absence de l'assistant",
    text: "L'assistant a-t-il été absent sans être remplacé ?",
    hint: "Premier et dernier jour, par exemple 01/03/2026 - 30/06/2026.",
    source: "Le contrat de travail, les arrêts de travail.",
    why: "Une longue absence sans remplaçant suspend le contrat, l'aide et les objectifs.",
    help: "Plusieurs absences se séparent par des virgules. Une absence courte ne change rien."
  )

  static let objectifPmt = Question(
    .objectifPmt,
    label: "Objectif PMT notifié",
    text: "Quel objectif de patientèle médecin traitant la CPAM vous a-t-elle notifié ?",
    hint: "Le total à atteindre, un nombre entier.",
    source: "Le contrat, ou ses annexes.",
    why: "L'objectif du contrat remplace toute estimation.",
    help:
      "C'est le nombre total de patients à atteindre, pas le nombre de patients à gagner. Il vaut pour le "
      + "temps de travail choisi.",
    unit: "patients"
  )

  static let objectifFileActive = Question(
    .objectifFileActive,
    label: "Objectif de file active notifié",
    text: "Quel objectif de file active la CPAM vous a-t-elle notifié ?",
    hint: "Le total à atteindre, un nombre entier.",
    source: "Le contrat, ou ses annexes.",
    why: "L'objectif du contrat remplace toute estimation.",
    help:
      "C'est le nombre total de patients à atteindre, pas le nombre de patients à gagner. Il vaut pour le "
      + "temps de travail choisi.",
    unit: "patients"
  )

  static let pmtAtteinte = Question(
    .pmtAtteinte,
    label: "PMT atteinte",
    text: "Combien de patients vous ont déclaré médecin traitant à ce jour ?",
    hint: "Un nombre entier, par exemple 1 234.",
    source: "Relevé de la CPAM, ou amelipro › Patientèle.",
    why: "Passé les premières années, versées entières, le solde de l'aide suit les objectifs atteints.",
    help: "Ce chiffre ne change jamais le maximum de l'aide, seulement le solde.",
    unit: "patients"
  )

  static let fileActiveAtteinte = Question(
    .fileActiveAtteinte,
    label: "File active atteinte",
    text: "Combien de patients différents avez-vous vus ces douze derniers mois ?",
    hint: "Un nombre entier, par exemple 1 234.",
    source: "Relevé annuel (SNIR ou RIAP), ou amelipro.",
    why: "Passé les premières années, versées entières, le solde de l'aide suit les objectifs atteints.",
    help: "Ce chiffre ne change jamais le maximum de l'aide, seulement le solde.",
    unit: "patients"
  )
}
