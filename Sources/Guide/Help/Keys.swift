extension HelpPage {
  /// The keys.
  package static let keys = HelpPage(
    title: "Touches",
    lines: [
      "Entrée : continuer. Échap : revenir d'un pas ; rien n'est effacé.",
      "Flèches et Tab : se déplacer.",
      "F1 : aide. F2 : enregistrer (tout l'est déjà). F3 : pourquoi cette question.",
      "F4 : contraste. F5 : mode conférence. F6 : annuler la dernière action.",
      "F7 : et si… F8 : je ne sais pas encore. F9 : bilan.",
      "Alt et un chiffre remplacent la touche F du même numéro.",
      "Ctrl-U : vider le champ. Ctrl-L : redessiner. Ctrl-S : enregistrer.",
      "Ctrl-C : quitter en gardant tout. Ctrl-Z : mettre en pause.",
      "Maj + souris : sélectionner du texte pour le copier.",
    ]
  )
}
