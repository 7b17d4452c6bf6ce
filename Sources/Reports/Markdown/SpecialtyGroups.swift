import AidRules

/// Specialties with the same rule, backed by the same words.
struct SpecialtyGroup {
  let regle: Specialite.Regle
  let famille: Specialite.Famille
  /// What backs the rule, the same for all but its place in the barème.
  let reference: Reference
  var members: [Specialite]

  private func holds(_ other: Specialite) -> Bool {
    let backing = other.reference
    return other.regle == regle && other.famille == famille && backing.statut == reference.statut
      && backing.sources == reference.sources && backing.citation == reference.citation
      && backing.decision == reference.decision && backing.verifieLe == reference.verifieLe
  }

  /// Adds the specialty to its group, or starts one: two specialties of a kind need not follow each other.
  static func add(_ specialite: Specialite, to groups: inout [SpecialtyGroup]) {
    if let index = groups.firstIndex(where: { $0.holds(specialite) }) {
      groups[index].members.append(specialite)
    } else {
      groups.append(
        SpecialtyGroup(
          regle: specialite.regle,
          famille: specialite.famille,
          reference: specialite.reference,
          members: [specialite]
        )
      )
    }
  }
}

extension Bareme {
  /// The specialties by rule and backing, in the order of the barème.
  var specialtyGroups: [SpecialtyGroup] {
    specialites.reduce(into: []) { SpecialtyGroup.add($1, to: &$0) }
  }
}

extension Specialite.Regle {
  /// The access rule in a few words.
  var text: String {
    switch self {
    case .standard: "Sans condition propre"
    case .honorairesCliniques: "Part minimale d'honoraires cliniques"
    case .urgence: "Exercice dans une structure d'urgence"
    case .aConfirmer: "Honoraires cliniques, et un point que la CPAM tranche"
    case .exclue: "Exclue"
    }
  }
}

extension Specialite.Famille {
  /// The family as the beginning of a line.
  var text: String {
    switch self {
    case .medecineGenerale: "Médecine générale"
    case .pediatrie: "Pédiatrie"
    case .autre: "Autres spécialités"
    }
  }
}
