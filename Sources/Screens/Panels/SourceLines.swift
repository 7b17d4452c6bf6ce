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

  /// Adds a value read and everything that backs it: since when it holds, its statut, the day of its check, the quoted
  /// words, sources with their links, the reading chosen and what the sources contradict each other on.
  mutating func provenance(of value: ReadValue, indent: Int = 2) {
    let reference = value.reference
    add("\(value.titled), depuis le \(value.depuis.text)", .strong, indent: indent, hanging: 2)
    let mention = reference.statut == .interprete ? reference.decision.map { "Interprétation \($0)" } : nil
    let statut = mention ?? French.capitalized(reference.statut.word)
    add(
      "\(statut), valeur vérifiée le \(reference.verifieLe.text).",
      reference.statut.ink,
      indent: indent
    )
    if let citation = reference.citation {
      add(French.quoted(French.typeset(citation)), indent: indent, hanging: 2)
    }
    for source in value.sources {
      add("\(French.typeset(source.titre)) — \(source.rangText)", .muted, indent: indent, hanging: 2)
      if let link = source.lien { add(link, .muted, indent: indent + 2) }
    }
    if let reading = value.reading { add(reading, .accent, indent: indent, hanging: 2) }
    for point in value.contradictions { add(point, .muted, indent: indent, hanging: 2) }
  }
}

extension Scene {
  /// The short names of the sources behind some figures, without repetition.
  func sourceNames(_ references: [Reference]) -> [String] {
    references.sourceIDs.compactMap { bareme.source($0)?.court }
  }
}
