package import AidRules
import FrenchText
package import Guide
package import Intake

/// One dossier in plain text: what was answered and noted, what is missing, what was changed.
package struct DossierText: Sendable {
  /// A note on an answer.
  package struct Note: Sendable {
    let text: String
    let isToAsk: Bool
    /// Both, for a person.
    let words: String

    /// Creates a note.
    package init(_ text: String, isToAsk: Bool, words: String) {
      self.text = text
      self.isToAsk = isToAsk
      self.words = words
    }
  }

  /// A change of the history.
  package struct Change: Sendable {
    /// When it was made, for a person; nil when that can't be read.
    let moment: String?
    /// The same for a script, as ISO 8601.
    let timestamp: String?
    let isUndone: Bool
    /// What changed; nil when that can't be read.
    let facts: [(fact: Fact, before: Answer, after: Answer)]?
    /// The missions chosen, then those left out, by their titles.
    let missions: (added: [String], removed: [String])

    /// Creates a change.
    package init(
      moment: String?,
      timestamp: String?,
      isUndone: Bool,
      facts: [(fact: Fact, before: Answer, after: Answer)]?,
      missions: (added: [String], removed: [String]) = ([], [])
    ) {
      self.moment = moment
      self.timestamp = timestamp
      self.isUndone = isUndone
      self.facts = facts
      self.missions = missions
    }
  }

  /// How a list names it, with what it says today.
  let line: DossierList.Line
  let answers: Answers
  let notes: [Fact: Note]
  /// The missions of the job description, by their titles.
  let missions: [String]
  let toAsk: [ToAskText.Figure]
  let history: [Change]
  let wording: Wording
  let specialites: [Specialite]

  /// Creates a dossier's page; the history has its last change first.
  package init(
    _ line: DossierList.Line,
    answers: Answers,
    notes: [Fact: Note],
    missions: [String] = [],
    toAsk: [ToAskText.Figure],
    history: [Change],
    wording: Wording,
    specialites: [Specialite]
  ) {
    self.line = line
    self.answers = answers
    self.notes = notes
    self.missions = missions
    self.toAsk = toAsk
    self.history = history
    self.wording = wording
    self.specialites = specialites
  }

  /// The page.
  package var text: String {
    var page = Paragraphs(.report)
    page.add(DossierPageWords.title(line.name))
    page.add(French.capitalized(line.standing) + ".")
    if !line.unread.isEmpty {
      page.heading(DossierPageWords.unread)
      page.add(DossierPageWords.unreadStays)
      for words in line.unread { page.add(French.capitalized(words), mark: "- ") }
    }
    page.heading(DossierPageWords.answers)
    if answers.isEmpty { page.add(DossierPageWords.noAnswer) }
    for fact in Fact.allCases where answers[fact] != .unset || notes[fact] != nil {
      page.add(DossierPageWords.answer(label(fact), words(answers[fact], of: fact)), mark: "- ")
      if let note = notes[fact] { page.add(PageWords.note(note.words), indentation: 2) }
    }
    if !missions.isEmpty { page.heading(DossierPageWords.missions) }
    for mission in missions { page.add(French.typeset(mission), mark: "- ") }
    page.heading(PageWords.toAsk)
    page.add(French.toAskHeading(toAsk.count))
    for figure in toAsk {
      page.add(figure.question.label, mark: "- ")
      page.add(PageWords.place(figure.question.source), indentation: 2)
    }
    if !history.isEmpty { page.heading(DossierPageWords.history) }
    for change in history {
      let facts = change.facts?.map {
        DossierPageWords.changed(label($0.fact), words($0.before, of: $0.fact), words($0.after, of: $0.fact))
      }
      let (added, removed) = change.missions
      let missions = added.map(DossierPageWords.chosen) + removed.map(DossierPageWords.leftOut)
      let said = facts.map { $0 + missions }
      page.add(DossierPageWords.change(change.moment, said, isUndone: change.isUndone), mark: "- ")
    }
    return page.text
  }

  private func label(_ fact: Fact) -> String { fact.question(wording).label }

  private func words(_ answer: Answer, of fact: Fact) -> String {
    DossierPageWords.words(answer, of: fact, specialites)
  }
}
