package import AidRules

/// A document that backs a text of the guide, and where in it.
package struct Citation: Hashable, Sendable {
  /// The identifier of the document, in the barème's registry or in the guide's.
  package let source: String
  /// The place: paragraphs as `docs/seeds.md` numbers them, or an article; nil for a whole page.
  package let place: String?

  init(_ source: String, _ place: String? = nil) {
    (self.source, self.place) = (source, place)
  }

  /// The document; nil when a barème tried in place of ours doesn't name it.
  package func document(in bareme: Bareme) -> Source? {
    Source.guide.first { $0.id == source } ?? bareme.source(source)
  }
}

extension Citation {
  /// Whether the place is paragraphs as `docs/seeds.md` numbers them.
  package var isOfParagraphs: Bool { source.hasPrefix("seed") }

  /// Paragraphs of the guide to avenant 7.
  static func seed0(_ paragraphs: Int...) -> Citation {
    Citation("seed0", numbered(paragraphs, "S0"))
  }

  /// Paragraphs of the slides of 2025.
  static func seed1(_ paragraphs: Int...) -> Citation {
    Citation("seed1", numbered(paragraphs, "S1"))
  }

  /// An article of the collective agreement.
  static func convention(_ article: String) -> Citation {
    Citation("CCN-1147", "article \(article)")
  }

  static let role = Citation("AM-ROLE")
  static let recrutement = Citation("AM-REC")
  static let questions = Citation("AM-QR")
  static let regions = Citation("AMO")
  static let arrete = Citation("ARR-2019")
  static let smic = Citation("SMIC", "articles L. 3231-1 et suivants")

  private static func numbered(_ paragraphs: [Int], _ document: String) -> String {
    paragraphs.map { "\(document)-\($0 < 10 ? "0" : "")\($0)" }.joined(separator: ", ")
  }
}

/// What backs a text of the guide.
package struct Backing: Sendable {
  /// The documents, the deciding one first.
  package let sources: [Citation]
  /// How well it is established, whatever its figures.
  package let statut: Statut
  /// The day it was last checked against its documents.
  package let verifieLe = Self.checked

  /// 22 November 2026, when the whole guide was checked.
  static let checked = Day(number: 20_779)

  init(_ sources: [Citation], _ statut: Statut) {
    (self.sources, self.statut) = (sources, statut)
  }
}
