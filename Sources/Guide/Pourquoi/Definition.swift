// What an assistant médical is.
extension Topic {
  /// What an assistant médical is, and is not.
  package static let definition = [
    Topic(
      "definition.collaborateur",
      "Un collaborateur du médecin",
      """
      L'assistant médical est un salarié formé et qualifié. Le médecin peut lui déléguer tout ce qui, dans une \
      consultation et autour d'elle, ne relève pas de l'exercice de la médecine.
      """,
      .seed1(9),
      .role
    ),
    Topic(
      "definition.assistance",
      "Une fonction d'assistance",
      "Il travaille pour le médecin et pour le patient : il aide l'un à soigner, l'autre à être soigné.",
      .seed1(10)
    ),
    Topic(
      "definition.metier",
      "Un métier à part",
      """
      Sa mission lui est propre : ce n'est ni celle d'une secrétaire, ni celle d'un infirmier. Le métier est né de \
      l'avenant 7 à la convention de 2016, pour donner aux médecins, généralistes d'abord, de meilleures conditions \
      d'exercice.
      """,
      .seed1(11),
      .seed0(2)
    ),
    Topic(
      "definition.financement",
      "Un poste en partie financé",
      """
      L'Assurance Maladie paie une partie du poste, sous conditions, et le médecin s'engage en échange à suivre plus \
      de patients, ou à garder les siens quand ils sont déjà très nombreux.
      """,
      .seed0(3, 26),
      .role
    ),
    Topic(
      "definition.missions",
      "Des missions choisies par le médecin",
      """
      C'est le médecin qui choisit les missions, selon les besoins de son cabinet, dans les limites de l'article \
      L. 4161-1 du code de la santé publique, qui réserve les actes médicaux aux médecins.
      """,
      .role,
      .seed1(12),
      remark: """
        Les sources rangent les missions en trois domaines, sans leur donner les mêmes noms : le diaporama de 2025 \
        parle de suivi du patient, d'assistance aux professionnels et d'administration. Nous suivons les trois pôles \
        d'ameli, qui sont aussi ceux du mini-guide de 2019-2020.
        """
    ),
  ]
}
