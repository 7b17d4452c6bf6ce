/// A page of general help.
package struct HelpPage: Sendable {
  /// The title.
  package let title: String
  /// The paragraphs or lines.
  package let lines: [String]

  /// Every page, in the order shown.
  package static var all: [HelpPage] { [keys, whatIf, promise, figures, privacy] }
}

extension HelpPage {
  /// What the program claims or not.
  package static let promise = HelpPage(
    title: "Ce que dit AssistMed",
    lines: [
      "AssistMed applique les textes publiés à vos réponses. Seule votre CPAM décide : une estimation ne "
        + "l'engage jamais.",
      "Un chiffre précédé de ≈ est une estimation : aucun texte ne le donne.",
      "Le coût d'un assistant est une estimation, à part : il ne change rien à l'aide, et rien n'oblige à répondre.",
      "Une question sans réponse n'est jamais lue comme un « non » ni comme un zéro.",
      "Ce que personne n'a publié est dit tel quel, avec la personne à qui le demander.",
    ]
  )

  /// Where the figures come from.
  package static let figures = HelpPage(
    title: "D'où viennent les chiffres",
    lines: [
      "Officiel : un texte, ameli.fr ou un document de l'Assurance Maladie. Rien n'est ajouté au chiffre.",
      "D'après la presse : un syndicat ou un journal le dit, pas le texte.",
      "Interprétation : le texte peut se lire de deux façons ; la lecture choisie porte un numéro, comme D-4.",
      "Estimation ≈ : calculée par une méthode qu'aucun texte ne donne.",
      "Notifié par votre CPAM : le chiffre de votre contrat, que vous avez saisi.",
      "À demander à votre CPAM : personne ne l'a publié.",
    ]
  )

  /// What happens to the data.
  package static let privacy = HelpPage(
    title: "Vos données",
    lines: [
      "Rien ne quitte cet ordinateur : AssistMed n'utilise pas le réseau.",
      "Aucun nom de patient n'est demandé.",
      "Vos dossiers s'enregistrent sur ce seul ordinateur, dans un fichier que vous seul pouvez lire.",
      "Sur un ordinateur partagé ou projeté : assistmed --sans-enregistrer n'écrit rien.",
      "Supprimer un dossier l'efface vraiment, avec ses notes et son historique.",
    ]
  )
}
