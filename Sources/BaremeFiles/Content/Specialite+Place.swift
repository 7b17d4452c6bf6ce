import AidRules

extension Specialite {
  /// Reads the specialties, in the order written.
  static func all(_ root: Place) -> [Specialite]? {
    root.table { file in
      guard let groups = file.required("groupes")?.list({ $0.table(members) }) else { return nil }
      var seen: [String: Place] = [:]
      for (specialite, place) in groups.joined() where seen.updateValue(place, forKey: specialite.id) != nil {
        place.report(.duplicateKey(specialite.id))
      }
      return groups.joined().map(\.0)
    }
  }

  private static func members(_ group: Group) -> [(Specialite, Place)]? {
    let regle = group.required("regle")?.choice(among: Regle.allCases)
    let famille = group.required("famille")?.choice(among: Famille.allCases)
    return group.required("specialites")?.table { members in
      members.unread.compactMap { id in
        guard let place = members.optional(id) else { return nil }
        return place.table { member -> Specialite? in
          // One sentence classes the whole group: its quotation holds for each specialty that has none of its own.
          var backing = member.backing
          backing.citation = backing.citation ?? group.backing.citation
          let reference = place.renamed("specialites.\(id)").reference(
            backing,
            valeur: regle.map { .text($0.rawValue) }
          )
          return read(id, member, reference, regle, famille)
        }.map { ($0, place) }
      }
    }
  }

  private static func read(
    _ id: String,
    _ member: Group,
    _ reference: Reference?,
    _ regle: Regle?,
    _ famille: Famille?
  ) -> Specialite? {
    let libelle = member.required("libelle")?.text()
    let ameli = member.optional("ameli")?.text()
    let synonymes = member.optional("synonymes")?.list { $0.text() } ?? []
    let note = member.optional("note")?.text()
    guard let libelle, let reference, let regle, let famille else { return nil }
    return Specialite(
      id: id,
      libelle: libelle,
      libelleAmeli: ameli,
      synonymes: synonymes,
      regle: regle,
      famille: famille,
      note: note,
      reference: reference
    )
  }
}
