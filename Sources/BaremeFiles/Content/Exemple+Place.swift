import AidRules

extension Exemple {
  /// Reads the fictitious doctors.
  static func all(_ root: Place) -> [Exemple]? {
    root.table { group in
      group.required("exemples")?.table { examples in
        examples.unread.compactMap { id in examples.optional(id).flatMap { read(id, $0) } }
      }
    }
  }

  private static func read(_ id: String, _ place: Place) -> Exemple? {
    place.table { group in
      let titre = group.required("titre")?.text()
      let reponses = group.required("reponses")?.table { $0.eachKey(among: Fact.allCases) { $0.text() } }
      guard let titre, let reponses else { return nil }
      return Exemple(id: id, titre: titre, reponses: reponses)
    }
  }
}
