import AidRules

extension Decision {
  /// Reads the decisions.
  static func all(_ root: Place) -> [Decision]? {
    root.table { group in
      group.required("decisions")?.table { decisions in
        decisions.unread.compactMap { id in decisions.optional(id).flatMap { read(id, $0) } }
      }
    }
  }

  private static func read(_ id: String, _ place: Place) -> Decision? {
    place.table { group in
      let question = group.required("question")?.text()
      let lecture = group.required("lecture")?.text()
      guard let question, let lecture else { return nil }
      return Decision(id: id, question: question, lecture: lecture)
    }
  }
}
