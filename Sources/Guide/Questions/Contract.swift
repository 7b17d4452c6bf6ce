import AidRules

// The contract: working time, dates, the person hired.
extension Question {
  static let option = Question(
    .option,
    label: "Temps de travail",
    text: "Quel temps de travail envisagez-vous pour l'assistant ?",
    hint: "Un choix, ou toutes les possibilités côte à côte.",
    source: "Votre choix\u{202F}; s'il est signé, le contrat.",
    why: "Le montant et les objectifs en dépendent.",
    help: "ETP veut dire équivalent temps plein. Le contrat est individuel : deux médecins qui partagent un "
      + "assistant à temps plein signent chacun pour un mi-temps. Des heures en plus restent possibles, à vos "
      + "frais.",
    choices: [
      Choice("toutes", "Tout comparer", "les possibilités côte à côte"),
      Choice("0.5", "0,5 ETP", "mi-temps"),
      Choice("1", "1 ETP", "temps plein"),
      Choice("1.5", "1,5 ETP", "avec un second assistant à mi-temps"),
      Choice("2", "2 ETP", "avec un second assistant à temps plein"),
      Choice("1/3", "1/3 ETP", "anciens contrats seulement"),
    ],
    past: "quel temps de travail le contrat prévoyait-il pour l'assistant ?"
  )

  static let signature = Question(
    .signature,
    label: "Date de signature",
    text: "Quand le contrat est-il ou sera-t-il signé ?",
    hint: "JJ/MM/AAAA, par exemple 15/01/2026. Rien de signé : laissez vide.",
    source: "Le contrat signé avec la CPAM.",
    why: "La date de signature décide du texte qui s'applique, donc des questions qui suivent.",
    help: "Si rien n'est signé, laissez la question sans réponse : le calcul se fait pour une signature "
      + "aujourd'hui. Pour un contrat déjà signé, toutes les réponses décrivent la situation à cette date."
  )

  static let embauche = Question(
    .embauche,
    label: "Date d'embauche",
    text: "Quand l'assistant est-il ou sera-t-il embauché ?",
    hint: "JJ/MM/AAAA, par exemple 01/03/2026.",
    source: "Le contrat de travail.",
    why: "Les années du contrat se comptent à partir de l'embauche.",
    help: "Sans réponse, la première année commence à la signature."
  )

  static let annee = Question(
    .annee,
    label: "Année de contrat",
    text: "Quelle année du contrat voulez-vous regarder ?",
    hint: "Un nombre de 1 à 10.",
    source: "La date d'embauche, dans le contrat de travail.",
    why: "Le montant change d'une année à l'autre, et un second assistant ne s'ouvre pas dès la première.",
    help: "La première année commence le jour de l'embauche. Sans réponse, toutes les années du contrat sont "
      + "montrées."
  )

  static let assistant = Question(
    .assistant,
    label: "Profil de l'assistant",
    text: "Qui pensez-vous embaucher ?",
    hint: "Un choix.",
    source: "Votre choix\u{202F}; s'il est embauché, son contrat de travail.",
    why: "La formation dépend du profil, et la secrétaire du cabinet devrait être remplacée.",
    help:
      "L'assistant ne peut pas remplacer un emploi existant. Si votre secrétaire devient assistante médicale, "
      + "son poste doit être repris.",
    choices: [
      Choice("ide", "Infirmier", "diplôme d'État (IDE)"),
      Choice("aide-soignant", "Aide-soignant"),
      Choice("auxiliaire-puericulture", "Auxiliaire de puériculture"),
      Choice("secretaire-du-cabinet", "Secrétaire médicale du cabinet", "à remplacer"),
      Choice("autre", "Autre profil", "niveau 4"),
    ],
    past: "qui embauchiez-vous comme assistant\u{202F}?"
  )
}
