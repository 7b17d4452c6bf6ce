import AidRules

extension Misprint {
  /// Reads the figures misprinted in sources.
  static func all(_ root: Place) -> [Misprint]? {
    root.table { group in
      group.required("coquilles")?.table { entries in
        entries.unread.compactMap { id in entries.optional(id).flatMap { read(id, $0) } }
      }
    }
  }

  private static func read(_ id: String, _ place: Place) -> Misprint? {
    place.table { group in
      let source = group.required("source")?.source()
      let endroit = group.required("endroit")?.text()
      let imprime = group.required("imprime")?.text()
      let corrige = group.required("corrige")?.text()
      let preuve = group.required("preuve")?.text()
      guard let source, let endroit, let imprime, let corrige, let preuve else { return nil }
      return Misprint(
        id: id,
        source: source,
        endroit: endroit,
        imprime: imprime,
        corrige: corrige,
        preuve: preuve
      )
    }
  }
}
