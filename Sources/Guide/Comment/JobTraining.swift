package import AidRules

// How the assistant becomes qualified, by who is hired.
extension Topic {
  /// The limits of what a doctor may entrust.
  package static let limits = Topic(
    "fiche.limites",
    "Ce qui reste au médecin",
    """
    Le diagnostic, le traitement des maladies et les actes médicaux : l'article L. 4161-1 du code de la santé publique \
    les réserve aux médecins. L'assistant aide à les préparer ; il ne les fait pas.
    """,
    .role,
    .seed1(12)
  )

  /// The training of a profile and its delays, the elements of all where none is chosen.
  package static func training(of profile: ProfilAssistant?) -> [Topic] {
    let own: [Topic] =
      switch profile {
      case .ide, .aideSoignant, .auxiliairePuericulture: [trainingOfCarers]
      case .secretaireDuCabinet: [trainingOfSecretary, replacement]
      case .autre: [trainingOfOthers]
      case nil: [trainingOfCarers, trainingOfOthers]
      }
    return own + deadlines
  }

  /// Every topic that depends on the profile.
  static let trainings = [trainingOfCarers, trainingOfSecretary, trainingOfOthers]

  private static let trainingOfCarers = Topic(
    "fiche.formation-soignant",
    "Soignant diplômé",
    """
    L'infirmier, l'aide-soignant ou l'auxiliaire de puériculture diplômé suit une formation d'adaptation à l'emploi, \
    sur la gestion d'un cabinet.
    """,
    .arrete,
    .seed0(16, 17)
  )

  private static let trainingOfSecretary = Topic(
    "fiche.formation-secretaire",
    "Secrétaire médicale du cabinet",
    """
    Elle fait valider les acquis de son expérience (VAE) et suit la formation propre au métier, jusqu'au certificat \
    (CQP) d'assistant médical.
    """,
    .seed0(16),
    .arrete,
    Citation("CCN-CQP")
  )

  private static let trainingOfOthers = Topic(
    "fiche.formation-autre",
    "Autre profil",
    """
    La personne du niveau du baccalauréat passe le certificat (CQP) d'assistant médical, en partie par validation des \
    acquis de l'expérience (VAE) si elle en a.
    """,
    .arrete,
    .seed0(17, 18),
    Citation("CCN-CQP")
  )

  private static let replacement = topics(["etape.poste"])[0]

  private static let deadlines = topics(["etape.debut-formation", "etape.qualification"])

  private static func topics(_ ids: [String]) -> [Topic] {
    Etape.all.map(\.topic).filter { ids.contains($0.id) }
  }
}
