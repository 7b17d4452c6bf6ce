package import AidRules
package import Guide
package import Wizard

/// The words of slides that aren't their text.
package enum SlideWords {
  /// Where the sources are, on a slide without room for them.
  package static let sourcesApart = "Sources\u{A0}: touche F3."
  /// The title of an example whose figures the room changed.
  package static func changed(_ example: String) -> String { "\(example), modifié" }

  /// The heading of the documents behind a slide.
  package static let documents = "Les documents"
  /// The heading of the values that a slide tells.
  package static let values = "Les valeurs du barème"
  /// The day on which the texts of a slide were last checked.
  package static func checked(_ day: Day) -> String {
    "Textes du guide vérifiés le \(day.text)."
  }

  /// Why a slide has nothing behind it.
  package static func nothingToBack(_ slide: Slide) -> String {
    switch slide {
    case .avantApres: "Les sources viennent avec la réponse."
    default: "Cette page ne fait qu'annoncer les suivantes\u{A0}: chacune a ses sources ici."
    }
  }

  /// A year of an option that isn't open yet.
  package static let notOpen = "non ouvert"
  /// What a band asks, over its column.
  package static let growth = "Patients en plus"

  /// Contract years in a few letters, from one to another.
  ///
  ///     dès la 3e
  package static func shortYears(_ first: Int, _ last: Int, isLast: Bool) -> String {
    if first == last { return "\(French.ordinal(first)) année" }
    return isLast ? "dès la \(French.ordinal(first))" : "\(French.ordinal(first)) et \(French.ordinal(last))"
  }

  /// The same in words.
  ///
  ///     3e et suivantes
  package static func years(_ first: Int, _ last: Int, isLast: Bool) -> String {
    if first == last { return "\(French.ordinal(first)) année" }
    return isLast
      ? "\(French.ordinal(first)) et suivantes" : "\(French.ordinal(first)) à \(French.ordinal(last))"
  }

  /// What a band gives, over its column.
  package static func bandAid(_ options: [OptionETP]) -> String {
    "Aide à \(French.list(options.map(\.text), "ou"))"
  }

  /// What is said of amounts between two bounds, while the band isn't known.
  package static func unknownBand(_ phrasing: Phrasing) -> String {
    "Tranche de patientèle inconnue\u{A0}: à demander à \(phrasing.cpam)."
  }

  /// What a band gives that changes no amount.
  package static let commonAmounts = "montants de base"

  /// Where the first example stands.
  package static func example(_ value: Int) -> String { "exemple 1\u{A0}: \(French.number(value))" }

  /// The hands counted for something.
  package static func hands(_ name: String, _ count: Int) -> String {
    "\(name)\u{A0}: \(French.count(count, "main", "mains"))"
  }

  /// An answer of the quiz with its key, and the hands counted for it.
  package static func answer(_ answer: AvantApres.Answer, _ hands: Int) -> String {
    let key = answer == .avant ? "a" : "p"
    let count = hands > 0 ? "\u{A0}: \(French.count(hands, "main", "mains"))" : ""
    return "\(answer.label) (touche \(key))\(count)"
  }
}
