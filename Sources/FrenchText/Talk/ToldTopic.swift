package import AidRules
package import Guide

/// A text of the guide as it is told under one text of the law, its figures printed.
package struct ToldTopic: Sendable {
  /// A few words, or a question.
  package let title: String
  /// The text.
  package let text: String
  /// Where sources differ, or why it isn't as one may have read.
  package let remark: String?
  /// The weakest of its words and of its figures.
  package let statut: Statut
  /// The documents that back it, with the article where there is one, the deciding one first.
  package let sources: [(source: Source, place: String?)]
}

extension Topic {
  /// The topic as it is told under a regime; nil where it doesn't concern its contracts.
  package func told(_ regime: Regime, in bareme: Bareme) -> ToldTopic? {
    guard applies(to: regime), let text = text.told(regime) else { return nil }
    return ToldTopic(
      title: French.typeset(title),
      text: text,
      remark: remark?.told(regime),
      statut: statut(regime),
      sources: backing.sources.compactMap { citation in
        // Our numbers of paragraphs mean nothing to a reader: `docs/seeds.md` alone has them.
        citation.document(in: bareme).map { ($0, citation.isOfParagraphs ? nil : citation.place) }
      }
    )
  }
}

extension Phrase {
  /// The text with its figures; nil when the regime lacks one.
  package func told(_ regime: Regime) -> String? {
    text(regime) { $0.valeur?.printed(key: $0.key) }.map(French.typeset)
  }
}

extension ToldTopic {
  /// What backs it, on one line, its statut first where it isn't official.
  package var sourceLine: String {
    statut == .officiel ? documentLine : "\(French.capitalized(statut.word)). \(documentLine)"
  }

  /// The documents that back it, on one line.
  package var documentLine: String {
    let names = sources.map { source, place in
      place.map { "\(French.typeset(source.court)), \($0)" } ?? French.typeset(source.court)
    }
    return French.sources(names)
  }
}

extension French {
  /// The names of documents, as a sentence of their own.
  static func sources(_ names: [String]) -> String {
    "\(names.count > 1 ? "Sources" : "Source")\u{A0}: \(names.joined(separator: "\u{202F}; "))."
  }
}
