package import AidRules
import FrenchText

/// The hands that a room raised for each mission, as a page that `assistmed fiche` reads back.
package struct TallyDocument: Sendable {
  /// A mission and its hands.
  package struct Line: Sendable {
    let mission: String
    let hands: Int
    let isAdded: Bool

    /// Creates a line.
    package init(_ mission: String, hands: Int, isAdded: Bool) {
      (self.mission, self.hands, self.isAdded) = (mission, hands, isAdded)
    }
  }

  private let lines: [Line]
  private let day: Day

  /// Creates a page, its lines in the order given.
  package init(_ lines: [Line], on day: Day) {
    (self.lines, self.day) = (lines, day)
  }

  /// What stands after a mission that the room added.
  package static let added = "ajoutée par la salle"

  private static let title = "Missions choisies par la salle"

  private var opening: String {
    "Le \(day.text), avec AssistMed. Une main levée par personne et par mission."
  }

  /// The page in plain text; a line is never cut, so that it is read back whole.
  package var text: String {
    ([Self.title, opening, ""] + lines.map { "- \($0.words { $0 })" }).joined(separator: "\n") + "\n"
  }

  /// The page in Markdown.
  package var markdown: String {
    var page = Markdown()
    page.heading(1, Self.title)
    page.add(Markdown.escaped(opening))
    page.list(lines.map { $0.words(Markdown.escaped) })
    return page.text
  }
}

extension TallyDocument.Line {
  fileprivate func words(_ escaped: (String) -> String) -> String {
    let added = isAdded ? " (\(TallyDocument.added))" : ""
    return "\(escaped(French.typeset(mission)))\u{A0}: \(French.count(hands, "main", "mains"))\(added)"
  }
}
