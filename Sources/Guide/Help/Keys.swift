extension HelpPage {
  /// The keys.
  package static let keys = HelpPage(
    title: "Touches",
    lines: [
      "Entrée : continuer. Échap : revenir d'un pas ; rien n'est effacé.",
      "Flèches et Tab : se déplacer. Chiffres : choisir dans une liste ou ouvrir un panneau, avec ou sans Maj.",
      "F1 : aide. F2 ou Ctrl-S : nommer le dossier, toujours enregistré. F3 : pourquoi.",
      "F4 : contraste. F6 : annuler. F7 : « Et si… »",
      "F8 : je ne sais pas encore. F9 : bilan. F10 : résultats.",
      "Alt et un chiffre remplacent la touche F du même numéro (Alt-0 pour F10).",
      "Chaque action est aussi un bouton en bas de l'écran, ou de cette aide, avec Tab ou la souris.",
      "Ctrl-P\u{A0}: écrire le rapport, depuis les résultats.",
      "Ctrl-U : vider le champ. Ctrl-L : redessiner. Ctrl-Z : mettre en pause.",
      "Ctrl-C : quitter ; tout est gardé, et se reprend au même endroit.",
      "Maj + souris : sélectionner du texte pour le copier. Ctrl-O : libérer la souris, qui sélectionne alors sans "
        + "Maj ; Ctrl-O encore : la reprendre.",
      "Lecteur d'écran\u{A0}: assistmed --texte pose les mêmes questions ligne par ligne.",
    ]
  )
}
