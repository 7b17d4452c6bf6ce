import AidRules
import FrenchText
import TerminalUI

extension Lines {
  /// Adds the statut of some figures, unless plainly official, and the titles of their sources.
  mutating func sources(of references: [Reference], in scene: Scene, indent: Int = 2) {
    var seen: Set<String> = []
    let titles = references.flatMap(\.sources).filter { seen.insert($0).inserted }.compactMap {
      scene.bareme.source($0)?.titre
    }
    guard let first = titles.first else { return }
    let others = titles.count - 1
    let more = others > 0 ? " (+ \(French.count(others, "autre", "autres")), F3)" : ""
    add("Source\u{A0}: \(first)\(more)", .muted, indent: indent, hanging: 2)
  }

  /// Adds everything that backs a figure: statut, quoted words, sources with their links, day of check.
  mutating func provenance(of reference: Reference, in scene: Scene, indent: Int = 2) {
    if let phrasing = scene.phrasing(nil),
      let mention = reference.statut.mention(decision: reference.decision, phrasing)
    {
      add(mention, reference.statut.ink, indent: indent)
    } else {
      add(reference.statut.word, .good, indent: indent)
    }
    if let citation = reference.citation { add(French.quoted(citation), indent: indent, hanging: 2) }
    for source in reference.sources.compactMap({ scene.bareme.source($0) }) {
      add("\(source.titre) — \(source.rangText)", .muted, indent: indent, hanging: 2)
      if let link = source.lien { add(link, .muted, indent: indent + 2) }
    }
    if let decision = reference.decision.flatMap({ scene.bareme.decision($0) }) {
      add(
        "\(decision.id)\u{A0}: \(decision.question) \(decision.lecture)",
        .accent,
        indent: indent,
        hanging: 2
      )
    }
    add("Vérifié le \(reference.verifieLe.text)", .muted, indent: indent)
  }
}
