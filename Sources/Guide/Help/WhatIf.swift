extension HelpPage {
  /// The panel « Et si… ».
  package static let whatIf = HelpPage(
    title: "Et si… (F7)",
    lines: [
      whatIfIsApart,
      "↑ et ↓ : changer de curseur. ← et → : de 1 en 1 (un jour, un temps de travail).",
      "Pg préc et Maj+→ : 50 de plus, ou un mois ; Pg suiv et Maj+← : 50 de moins, ou un mois.",
      "Fin et Début : jusqu'au palier suivant de l'aide, dans un sens ou dans l'autre.",
      "Un chiffre tapé remplace la valeur ; un clic sur l'échelle la place. Ctrl-U revient à celle du dossier.",
      "Le résultat défile depuis l'onglet : ↑ jusqu'à lui, puis Pg suiv.",
      whatIfStart,
      "\(whatIfKeeping) (F6 l'annule), sauf les chiffres atteints, qui "
        + "n'existent pas encore. « Revenir au dossier » oublie l'essai.",
    ]
  )

  static let whatIfIsApart =
    "Un curseur par chiffre, temps de travail ou date à essayer ; le dossier ne change pas, et l'essai n'est pas "
    + "enregistré."
  static let whatIfStart =
    "Un chiffre non renseigné commence à un seuil du texte : ce n'est jamais une supposition sur vous."
  static let whatIfKeeping = "« Garder l'essai » met dans le dossier ce qui est essayé"
}
