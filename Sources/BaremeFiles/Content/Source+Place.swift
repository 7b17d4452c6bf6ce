import AidRules

extension Source {
  /// The kinds of authority, the strongest first.
  enum Rang: String, CaseIterable {
    case texte, officiel, presse, projet
  }

  /// Reads the registry of sources.
  static func registry(_ root: Place) -> [Source]? {
    root.table { group in
      let luLe = group.required("lu_le")?.checkDay()
      let sources = group.required("documents")?.table { documents in
        documents.unread.map { id in documents.optional(id).flatMap { read(id, $0, luLe: luLe) } }
      }
      guard let sources, luLe != nil else { return nil }
      return sources.compactMap { $0 }
    }
  }

  private static func read(_ id: String, _ place: Place, luLe: Day?) -> Source? {
    place.table { group in
      let titre = group.required("titre")?.text()
      let court = group.required("court")?.text()
      let rang = group.required("rang")?.choice(among: Rang.allCases)
      let lien = group.optional("lien")?.text()
      let luLe = group.optional("lu_le").map { $0.checkDay() } ?? luLe
      guard let titre, let court, let rang, let luLe else { return nil }
      return Source(id: id, titre: titre, court: court, rang: rang.rawValue, lien: lien, luLe: luLe)
    }
  }
}
