/// One of the three kinds of missions.
package enum Pole: String, CaseIterable, Sendable, Codable {
  /// Around the consultation, without any link with care.
  case administratif
  /// Before and during the consultation.
  case consultation
  /// With the others who care for the patient.
  case organisation

  /// What the kind is.
  package var topic: Topic {
    switch self {
    case .administratif: .poleAdministratif
    case .consultation: .poleConsultation
    case .organisation: .poleOrganisation
    }
  }

  /// The missions of this kind, in the order shown.
  package var missions: [Mission] {
    switch self {
    case .administratif: Mission.administratives
    case .consultation: Mission.consultation
    case .organisation: Mission.organisation
    }
  }
}

extension Topic {
  fileprivate static let poleAdministratif = Topic(
    "pole.administratif",
    "Administratif",
    "Ce qui entoure la consultation sans toucher au soin : l'accueil, le dossier, les papiers, la facturation.",
    .seed0(6, 7),
    .seed1(15),
    .role
  )

  fileprivate static let poleConsultation = Topic(
    "pole.consultation",
    "Préparation et déroulement de la consultation",
    "Ce qui précède et accompagne l'examen : installer le patient, mesurer, préparer les actes, tenir le dossier.",
    .seed0(6, 8),
    .seed1(13, 14),
    .role
  )

  fileprivate static let poleOrganisation = Topic(
    "pole.organisation",
    "Organisation et coordination",
    "Ce qui relie le cabinet aux autres : le parcours du patient, les rendez-vous, l'hôpital.",
    .seed0(6, 9),
    .role
  )
}
