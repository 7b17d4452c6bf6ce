import AidRules

/// A few specialties of every kind, as the barème gives them.
enum Samples {
  static let specialites: [Specialite] = [
    make("medecine-generale", "Médecine générale", "Médecin généraliste", .standard, .medecineGenerale),
    make("mep-sport", "Médecine générale — MEP médecine du sport", nil, .standard, .medecineGenerale),
    make("pediatrie", "Pédiatrie", "Pédiatre", .standard, .pediatrie),
    make("cardiologie", "Cardiologie", "Cardiologue", .standard, .autre),
    make("medecine-physique", "Médecine physique et de réadaptation", nil, .standard, .autre),
    make("psychiatrie-enfant", "Psychiatrie de l'enfant et de l'adolescent", nil, .standard, .autre),
    make("medecine-urgence", "Médecine d'urgence", "Médecine d'urgence", .urgence, .autre),
    make("orl-medicale", "ORL (exercice médical)", "Oto-Rhino-Laryngologue (ORL)", .standard, .autre),
    make(
      "orl-chirurgicale",
      "ORL et chirurgie cervico-faciale",
      "Oto-Rhino-Laryngologue (ORL)",
      .honorairesCliniques,
      .autre
    ),
    make("gynecologie-medicale", "Gynécologie médicale", "Gynécologue médical", .honorairesCliniques, .autre),
    make("chirurgie-maxillo-stomatologie", "Chirurgie maxillo-faciale", nil, .aConfirmer, .autre),
    make("radiologie", "Radiologie et imagerie médicale", "Radiologue", .exclue, .autre),
  ]

  static func ids(_ found: [Specialite]) -> [String] {
    found.map(\.id)
  }

  private static func make(
    _ id: String,
    _ libelle: String,
    _ libelleAmeli: String?,
    _ regle: Specialite.Regle,
    _ famille: Specialite.Famille
  ) -> Specialite {
    Specialite(
      id: id,
      libelle: libelle,
      libelleAmeli: libelleAmeli,
      regle: regle,
      famille: famille,
      note: nil,
      reference: Samples.reference
    )
  }

  private static let reference = Reference(
    key: "specialites",
    statut: .officiel,
    sources: ["seed1"],
    citation: nil,
    decision: nil,
    verifieLe: Day(number: 20_000)
  )
}
