import AidRules

extension Disagreement {
  /// Reads the points on which sources contradict each other.
  static func all(_ root: Place) -> [Disagreement]? {
    root.table { group in
      group.required("desaccords")?.table { entries in
        entries.unread.compactMap { id in entries.optional(id).flatMap { read(id, $0) } }
      }
    }
  }

  private static func read(_ id: String, _ place: Place) -> Disagreement? {
    place.table { group in
      let question = group.required("question")?.text()
      let valeurs = group.required("valeurs")?.list { $0.valueKey() }
      if valeurs?.isEmpty == true { group.place.report(.missingKey("valeurs")) }
      let positions = group.required("selon")?.table(positions)
      let retenu = group.required("retenu")?.text()
      guard let question, let valeurs, let positions, let retenu else { return nil }
      return Disagreement(
        id: id,
        question: question,
        valeurs: valeurs,
        positions: positions,
        retenu: retenu,
        decision: group.backing.decision
      )
    }
  }

  /// Reads what each source says, by the source's identifier.
  private static func positions(_ group: Group) -> [Position]? {
    let positions = group.unread.map { name -> Position? in
      guard let place = group.optional(name) else { return nil }
      let source = place.asKey(name).source()
      let texte = place.text()
      guard let source, let texte else { return nil }
      return Position(source: source, texte: texte)
    }
    if positions.count < 2 { group.place.report(.oneSidedDisagreement) }
    let complete = positions.compactMap { $0 }
    return complete.count == positions.count ? complete : nil
  }
}
