package import AidRules

/// An answer as it is kept on disk and sent to a colleague: its state, and the text that `understand` reads back.
package struct StoredAnswer: Hashable, Sendable, Codable {
  /// What kind of answer a text is.
  package enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Understood.
    case valeur
    /// « Je ne sais pas encore »: without a text.
    case inconnu
    /// Not accepted, kept so that nothing typed is lost.
    case brouillon
  }

  /// The state.
  package let etat: State
  /// The text; nil for « je ne sais pas encore ».
  package let texte: String?

  /// Creates a stored answer.
  package init(_ etat: State, _ texte: String? = nil) {
    self.etat = etat
    self.texte = texte
  }

  /// The answer as it is kept; nil when nothing was said.
  package init?(_ answer: Answer) {
    switch answer {
    case .unset: return nil
    case .unknown: self.init(.inconnu)
    case .draft(let text): self.init(.brouillon, text)
    case .value(let value): self.init(.valeur, value.text)
    }
  }

  /// The answer to a fact; a value that isn't understood any more, as after a change of the specialties, comes back as the
  /// text it was.
  package func answer(to fact: Fact, specialites: [Specialite]) -> Answer {
    switch (etat, texte) {
    case (.inconnu, _): return .unknown
    case (.valeur, let text?):
      let read = understand(text, for: fact, specialites: specialites, mode: .wizard)
      return (try? read.get()).map(Answer.value) ?? .draft(text)
    case (.brouillon, let text?): return .draft(text)
    case (.valeur, nil), (.brouillon, nil): return .unset
    }
  }
}

extension Answers {
  /// Every answer as it is kept.
  package var stored: [Fact: StoredAnswer] {
    Dictionary(uniqueKeysWithValues: facts.compactMap { fact in StoredAnswer(self[fact]).map { (fact, $0) } })
  }

  /// Reads kept answers back.
  package init(stored: [Fact: StoredAnswer], specialites: [Specialite]) {
    self.init()
    for (fact, answer) in stored { self[fact] = answer.answer(to: fact, specialites: specialites) }
  }
}
