extension HelpPage {
  /// Slides in front of a room.
  package static let talk = HelpPage(
    title: "En conférence",
    lines: [
      "Pg suiv ou →, Pg préc ou ← : page suivante, page précédente. Entrée : ce qui est marqué, sinon la suite.",
      "F9 : ordre du jour, pour ouvrir n'importe quelle partie. Début et Fin : première et dernière page.",
      "Quiz : a compte une main pour AVANT, p pour APRÈS ; + et - corrigent. Un nombre se tape sur ← ou → ; Ctrl-U le vide. Seul, ← ou →, "
        + "puis Entrée.",
      "Exemples : p change la PMT, f la file active ; Entrée accepte. F10 ouvre tous les résultats, Échap en revient.",
      "Missions, à la fin : Entrée compte une main pour celle qui est marquée ; « Ajouter une mission » en prend une de la "
        + "salle.",
      "r : remettre la question ou l'exemple à zéro ; sur l'ordre du jour, tout oublier avant une autre salle. F6 : annuler.",
      "F5 : cacher les noms et les notes de vos dossiers, sur toutes les pages ; F5 encore les montre.",
      "F3 : d'où vient ce que la page dit. Un texte plus long que la page défile avec ↑ et ↓.",
    ]
  )
}
