package import AidRules
package import Guide

/// One screen of the wizard.
package enum Page: Hashable, Sendable, Codable {
  /// The entrance.
  case home
  /// One question.
  case question(Fact)
  /// Every answer at a glance, to check and to change.
  case review
  /// The results, one panel in front.
  case results(Panel)
  /// The answers to ask somebody for.
  case toAsk
  /// The dossiers there are.
  case dossiers
  /// What can be done with a dossier of the list.
  case dossier(Int64)
  /// Whether to erase a dossier.
  case erasing(Int64)
  /// A text to type, besides the questions.
  case prompt(Prompt)
  /// A slide of the hour in front of a room, or of the quiz.
  case slide(Slide)
  /// What the guide tells, by parts.
  case guide
  /// The job description: missions, hours and profile.
  case fiche
  /// A section of the guide, by its place among those of its part.
  case reading(Chapter, Int)

  /// Whether two pages are the same place, whatever the panel in front.
  func isSamePlace(as other: Page) -> Bool {
    switch (self, other) {
    case (.results, .results): true
    default: self == other
    }
  }

  /// Whether the page is a slide or the guide: of no dossier, and never kept with one.
  var isOfTalk: Bool {
    switch self {
    case .slide, .guide, .reading: true
    default: false
    }
  }

  /// Whether the page is of the dossier in front, rather than of the list of dossiers.
  package var isInside: Bool {
    switch self {
    case .question, .review, .results, .toAsk, .fiche, .prompt(.note), .prompt(.saveList),
      .prompt(.saveFiche), .prompt(.saveReport):
      true
    case .home, .dossiers, .dossier, .erasing, .prompt, .slide, .guide, .reading: false
    }
  }
}

/// A panel of the results.
package enum Panel: String, CaseIterable, Sendable, Codable {
  case eligibilite, objectifs, aide, calendrier, etSi, cout, comparer, demarches
}

/// What covers a page until it is closed.
package enum Overlay: String, CaseIterable, Sendable, Codable {
  /// How to use this page.
  case help
  /// Why this question is asked, or where these results come from.
  case why
  /// Something that happened outside.
  case notice
}

/// What the entrance offers.
package enum HomeEntry: Hashable, Sendable, Codable {
  /// Start from nothing.
  case newDossier
  /// Go on with the answers already given, or with the dossier last written.
  case resume
  /// The dossiers there are.
  case dossiers
  /// Open a worked example, counted from 1.
  case example(Int)
  /// Show the slides of a program.
  case talk(Program)
  /// Read the guide.
  case guide
  /// Leave.
  case quit
}
