package import AidRules
import FrenchText
package import Guide

/// The figures to ask for, as a page to print or to send: one box to tick each, with where to find it.
package enum ToAskText {
  /// One figure of the list.
  package struct Figure: Sendable {
    let question: Question
    let note: String

    /// Creates a line of the list.
    package init(question: Question, note: String) {
      self.question = question
      self.note = note
    }
  }

  /// The page, at most 80 columns wide: paper and mails keep its lines.
  package static func text(_ figures: [Figure], name: String, on day: Day) -> String {
    var page = Paragraphs(TextForm(columns: 80))
    page.add(name.isEmpty ? "Chiffres à demander" : "Chiffres à demander\u{A0}: \(name)")
    page.add("AssistMed, le \(day.text).")
    page.gap()
    page.add(French.toAskHeading(figures.count))
    for figure in figures {
      page.gap()
      page.add(figure.question.label, mark: "[ ] ")
      page.add(figure.question.text, indentation: 4)
      if let source = figure.question.source { page.add(PageWords.place(source), indentation: 4) }
      if !figure.note.isEmpty { page.add(PageWords.note(figure.note), indentation: 4) }
      page.add("Réponse\u{A0}: ............................................", indentation: 4)
    }
    return page.text
  }
}
