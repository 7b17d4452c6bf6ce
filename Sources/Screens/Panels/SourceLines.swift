import AidRules
import FrenchText
import TerminalUI

extension Lines {
  /// Adds the short names of the sources of some figures, on one line.
  mutating func sources(of references: [Reference], in scene: Scene, indent: Int = 2) {
    let names = scene.sourceNames(references)
    guard !names.isEmpty else { return }
    let label = names.count > 1 ? "Sources" : "Source"
    add("\(label)\u{A0}: \(names.joined(separator: "\u{202F}; "))", .muted, indent: indent, hanging: 2)
  }

  /// Adds everything that backs a figure: statut, quoted words, sources with their links, day of check.
  mutating func provenance(of reference: Reference, in scene: Scene, indent: Int = 2) {
    if let phrasing = scene.phrasing(nil) {
      let mention = reference.statut.mention(decision: reference.decision, phrasing)
      add(French.capitalized(mention ?? reference.statut.word), reference.statut.ink, indent: indent)
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
    add("Vérifié le \(reference.verifieLe.text).", .muted, indent: indent)
  }
}

extension Scene {
  /// The short names of the sources behind some figures, without repetition.
  func sourceNames(_ references: [Reference]) -> [String] {
    references.sourceIDs.compactMap { bareme.source($0)?.court }
  }
}
