import AidRules
import FrenchText
import Reports
import Testing

/// `docs/decisions/README.md`, written by hand but for the numbered decisions, which the barème holds.
struct DecisionsPage {
  private let before: Substring
  private let after: Substring

  static let start = "<!-- Écrit par les tests à partir du barème, jusqu'à la marque suivante. -->\n"
  static let end = "<!-- Fin de ce qu'écrivent les tests. -->"

  /// Finds the part that isn't written by hand.
  init(_ text: String) throws {
    let start = try #require(text.firstRange(of: Self.start), "the first mark is missing")
    let end = try #require(text.firstRange(of: Self.end), "the second mark is missing")
    before = text[..<start.upperBound]
    after = text[end.lowerBound...]
  }

  /// The page with the decisions of a barème.
  func updated(_ bareme: Bareme) -> String {
    var list = Markdown()
    list.list(
      bareme.decisions.map { decision in
        "[\(decision.id)](../bareme.md#\(decision.id.lowercased()))\u{A0}: "
          + Markdown.escaped(French.typeset("\(decision.question) \(decision.lecture)"))
      }
    )
    return before + "\n" + list.text + "\n" + after
  }
}

/// `docs/decisions/coquilles.md`: the slips of the sources, which the barème holds.
struct MisprintsPage {
  private let bareme: Bareme

  init(_ bareme: Bareme) {
    self.bareme = bareme
  }

  var text: String {
    var page = Markdown()
    page.heading(1, "Coquilles des sources")
    page.add(
      "Ce qui est imprimé, ce avec quoi le programme calcule, et comment nous le savons. Cette page est écrite par les "
        + "tests à partir de [coquilles.yaml](../../Sources/BaremeFiles/Textes/coquilles.yaml)\u{A0}: rien n'est à y "
        + "corriger à la main."
    )
    page.add(bareme.misprintsMarkdown)
    return page.text
  }
}
