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
      "*\u{A0}: résultats.",
      "q\u{A0}: quitter, comme Ctrl-C ou Ctrl-D.",
      "Pour chercher une spécialité par une seule de ces lettres, mettez-la entre guillemets\u{A0}: \"n\".",
      "Si l'entrée est un fichier ou un autre programme, chaque ligne est une réponse\u{202F}; à la fin, le résultat "
        + "est dit.",
    ]
  )

  /// The pages of help for who answers line by line.
  package static var inLines: [HelpPage] { [lineCommands, promise, figures, privacy] }
}
