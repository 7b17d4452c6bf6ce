extension HelpPage {
  /// How to answer line by line.
  package static let lineCommands = HelpPage(
    title: "Répondre ligne par ligne",
    lines: [
      "Une réponse par ligne, puis Entrée. Entrée seule garde la réponse, ou passe une question facultative.",
      "Dans une liste\u{A0}: le numéro de la réponse. Pour les situations\u{A0}: un ou plusieurs numéros, ou 0 pour "
        + "aucune.",
      "n\u{A0}: je ne sais pas encore. Pour répondre «\u{A0}non\u{A0}», tapez son numéro, ou le mot entier.",
      "<\u{A0}: revenir d'un pas\u{202F}; rien n'est effacé.",
      "u\u{A0}: annuler le dernier changement.",
      "!\u{A0}: pourquoi cette question, ou d'où viennent les résultats.",
      "?\u{A0}: cette aide.",
      "=\u{A0}: bilan de toutes les réponses.",
      "*\u{A0}: résultats. e\u{A0}: «\u{A0}Et si…\u{A0}», pour essayer d'autres chiffres.",
      "r\u{A0}: une note (remarque) sur la question posée. a\u{A0}: liste des réponses à demander.",
      "i\u{A0}: écrire le rapport, depuis les résultats.",
      "s\u{A0}: nommer le dossier, toujours enregistré. d\u{A0}: vos dossiers.",
      "q\u{A0}: quitter, comme Ctrl-C ou Ctrl-D\u{202F}; tout est gardé, et se reprend au même endroit.",
      "Pour chercher une spécialité par une seule de ces lettres, mettez-la entre guillemets\u{A0}: \"n\".",
      "Si l'entrée est un fichier ou un autre programme, chaque ligne est une réponse\u{202F}; à la fin, le résultat "
        + "est dit. Les dossiers déjà enregistrés n'y sont dits que si la commande d les demande.",
    ]
  )

  /// The list of dossiers, line by line.
  package static let dossiersInLines = HelpPage(
    title: "Vos dossiers",
    lines: [
      "Le numéro d'un dossier dit ce qui lui manque, puis propose de le reprendre, renommer, exporter ou supprimer.",
      "Rien n'est supprimé sans une seconde question\u{A0}: oui ou o efface, non, n ou Entrée garde.",
      "<\u{A0}: revenir au dossier ouvert, resté comme il était.",
    ]
  )

  /// The job description, line by line.
  package static let ficheInLines = HelpPage(
    title: "Fiche de poste",
    lines: [
      "Le numéro d'une mission la coche ou la décoche\u{202F}; plusieurs numéros à la fois conviennent, comme 1 3 5.",
      "Une mission ajoutée puis décochée disparaît de la liste\u{202F}; u la rend.",
      "Le temps de travail et le profil sont ceux du dossier\u{A0}: leur numéro ouvre la question, qui revient ici.",
      "La fiche s'écrit dans un fichier\u{202F}; ce que le dossier ne dit pas y reste à compléter.",
    ]
  )

  /// A text to type, line by line.
  package static let promptsInLines = HelpPage(
    title: "Un texte à taper",
    lines: [
      "Toute la ligne est le texte, même une seule lettre. Entrée seule garde le texte proposé.",
      "<\u{A0}: revenir sans rien changer. ?\u{A0}: cette aide. -\u{A0}: effacer le nom ou la note.",
      "Une lettre après deux-points est une commande\u{A0}: :q quitte\u{202F}; pour une note, :a marque la réponse "
        + "«\u{A0}à demander\u{A0}», ou ne la demande plus.",
      "Pour un texte fait d'un de ces signes, mettez-le entre guillemets\u{A0}: \"?\".",
    ]
  )

  /// « Et si… », line by line.
  package static let whatIfInLines = HelpPage(
    title: "Et si…",
    lines: [
      whatIfIsApart,
      "Un numéro choisit un curseur. Une valeur tapée l'y met\u{202F}; +50 et -50, ou tout autre nombre, l'y ajoutent.",
      "+ et -\u{A0}: un de plus, un de moins (un jour pour une date). +m et -m\u{A0}: un mois.",
      "+p et -p\u{A0}: jusqu'au palier suivant de l'aide, dans un sens ou dans l'autre.",
      "dossier\u{A0}: remettre le curseur à la valeur du dossier. u\u{A0}: oublier tout l'essai.",
      "<\u{A0}: choisir un autre curseur, puis quitter «\u{A0}Et si…\u{A0}».",
      whatIfStart,
      "\(whatIfKeeping) (u l'annule), sauf les chiffres atteints, qui n'existent pas encore.",
    ]
  )

  /// The slides and the quiz, line by line.
  package static let slidesInLines = HelpPage(
    title: "La journée et le quiz",
    lines: [
      "Entrée\u{A0}: la page suivante, ou la réponse à une question. -\u{A0}: la page d'avant. =\u{A0}: ordre du jour.",
      "Au quiz\u{A0}: avant ou après, seul\u{202F}; ou deux nombres de mains, comme 12 5, devant une salle.",
      "Sur un exemple\u{A0}: p et un nombre change la patientèle médecin traitant, f et un nombre la file active.",
      "Parmi les missions\u{A0}: un numéro compte une main, deux nombres en donnent plusieurs, des mots ajoutent une "
        + "mission.",
      "r\u{A0}: remettre la page à zéro. u\u{A0}: annuler. noms\u{A0}: les cacher, ou les montrer. <\u{A0}: sortir.",
    ]
  )

  /// The pages of general help for who answers line by line.
  package static var inLines: [HelpPage] { [lineCommands, promise, figures, privacy] }
}
