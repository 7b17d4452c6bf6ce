package import AidRules

/// One thing that the guide tells, with what backs it.
package struct Topic: Sendable {
  /// The identifier, such as `mission.accueil`.
  package let id: String
  /// A few words, for a heading, a list or a box to tick.
  package let title: String
  /// The text; its figures are those of the barème.
  package let text: Phrase
  /// What the room may ask: where sources differ, or why it isn't as one may have read.
  package let remark: Phrase?
  /// What backs it.
  package let backing: Backing
  private let concerns: @Sendable (Regime) -> Bool

  init(
    _ id: String,
    _ title: String,
    _ text: Phrase,
    _ sources: Citation...,
    statut: Statut = .officiel,
    remark: Phrase? = nil,
    where concerns: @escaping @Sendable (Regime) -> Bool = { _ in true }
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.remark = remark
    backing = Backing(sources, statut)
    self.concerns = concerns
  }
}

extension Topic {
  /// Whether it concerns the contracts of a regime, and the regime has all its figures.
  package func applies(to regime: Regime) -> Bool {
    concerns(regime) && references(regime) != nil
  }

  /// The values told, those of the remark last; nil when the regime lacks one.
  package func references(_ regime: Regime) -> [Reference]? {
    guard let told = text.references(regime) else { return nil }
    guard let remark else { return told }
    return remark.references(regime).map { told + $0 }
  }

  /// How well it is established: the weakest of its words and of its figures.
  package func statut(_ regime: Regime) -> Statut {
    (references(regime) ?? []).map(\.statut).reduce(backing.statut, max)
  }
}
