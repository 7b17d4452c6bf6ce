import AidRules

// What only the cost depends on: none of these answers changes the aid.
extension Question {
  static let coutEmployeur = Question(
    .coutEmployeur,
    label: "Coût mensuel connu",
    text: "Combien l'assistant coûte-t-il par mois en tout, pour un temps plein ?",
    hint: "En euros, par exemple 2 388,50.",
    source: "Votre comptable, ou le total «\u{A0}coût employeur\u{A0}» d'un bulletin de paie.",
    why: "Ce que vous savez remplace toute estimation.",
    help:
      "Salaire brut et cotisations de l'employeur, réductions déduites. Si l'assistant travaille à mi-temps, "
      + "doublez son coût : le programme le ramène au temps de travail choisi.",
    unit: "par mois"
  )

  static let salaire = Question(
    .salaire,
    label: "Salaire brut mensuel",
    text: "Quel est le salaire brut mensuel de l'assistant, pour un temps plein ?",
    hint: "En euros, par exemple 1 966,21.",
    source: "Le contrat de travail, ou la grille de la convention collective.",
    why: "Le coût se calcule sur le salaire brut ; sans lui, il va d'un bout à l'autre de la grille.",
    help:
      "Sans la prime d'ancienneté, qui s'ajoute d'elle-même. Le salaire ne descend jamais sous le Smic du mois.",
    unit: "par mois"
  )

  static let anciennete = Question(
    .anciennete,
    label: "Ancienneté à l'embauche",
    text: "Combien d'années d'ancienneté l'assistant a-t-il le jour de l'embauche ?",
    hint: "Un nombre entier d'années, 0 pour un nouveau salarié.",
    source: "Le contrat de travail, ou le dernier bulletin de paie.",
    why: "La convention collective prévoit une prime d'ancienneté.",
    help:
      "Une secrétaire du cabinet qui devient assistante garde son ancienneté. Les années du contrat s'y "
      + "ajoutent d'elles-mêmes.",
    unit: "ans"
  )

  static let heures = Question(
    .heures,
    label: "Heures payées",
    text: "Combien d'heures par semaine payez-vous ?",
    hint: "Votre part seulement, par exemple 17,5 pour un mi-temps.",
    source: "Le contrat de travail ; s'il est partagé, l'accord entre confrères.",
    why: "Le coût suit les heures que vous payez ; sans réponse, celles du temps de travail choisi.",
    help:
      "Pour un assistant partagé, comptez vos heures, pas celles de vos confrères. L'aide, elle, ne dépend que "
      + "du temps de travail du contrat.",
    unit: "heures"
  )

  static let coefficient = Question(
    .coefficient,
    label: "Groupement d'employeurs",
    text: "Quel coefficient le groupement d'employeurs applique-t-il au salaire brut ?",
    hint: "Un nombre à deux décimales au plus, par exemple 1,6.",
    source: "Le devis ou la facture du groupement d'employeurs.",
    why:
      "Le groupement facture le salaire brut multiplié par ce coefficient, cotisations et gestion comprises.",
    help: "À laisser sans réponse si vous êtes vous-même l'employeur."
  )

  static let tarifConsultation = Question(
    .tarifConsultation,
    label: "Tarif d'une consultation",
    text: "Quel est le tarif d'une de vos consultations ?",
    hint: "En euros, par exemple 30.",
    source: "Votre tarif le plus courant.",
    why: "Il dit combien de consultations de plus couvrent ce qui reste à payer.",
    help: "Avant vos propres cotisations et impôts.",
    unit: "par consultation"
  )

  static let semaines = Question(
    .semaines,
    label: "Semaines travaillées",
    text: "Combien de semaines travaillez-vous par an ?",
    hint: "Un nombre entier, de 1 à 52.",
    source: "Votre agenda.",
    why: "Il répartit sur l'année les consultations qui couvrent ce qui reste à payer.",
    help: "Congés et formations déduits.",
    unit: "semaines"
  )
}
