package import AidRules

/// Everything shown around one question.
package struct Question: Sendable {
  /// The fact asked.
  package let fact: Fact
  /// The short title, for a heading or a list.
  package let label: String
  /// The question in full.
  package private(set) var text: String
  /// What to type, beside the field.
  package let hint: String
  /// Where the secretary finds the answer; what is to be decided or known by heart says so.
  package let source: String
  /// Why it is asked.
  package private(set) var why: String
  /// More about it, for the help page.
  package private(set) var help: String
  /// What a number counts, such as `patients`.
  package let unit: String?
  /// What the question counts or means, one point a line; empty when its text says it all.
  package let points: [String]
  /// The answers to choose from; empty for a number, a date or the search of a specialty.
  package let choices: [Choice]
  /// The question about a contract already signed, after the day of its signature; nil when it stays the same.
  private let past: String?

  init(
    _ fact: Fact,
    label: String,
    text: String,
    hint: String,
    source: String,
    why: String,
    help: String,
    unit: String? = nil,
    points: [String] = [],
    choices: [Choice] = [],
    past: String? = nil
  ) {
    self.fact = fact
    self.label = label
    self.text = text
    self.hint = hint
    self.source = source
    self.why = why
    self.help = help
    self.unit = unit
    self.points = points
    self.choices = choices
    self.past = past
  }
}

extension Question {
  /// The question about the day of a signature already past, which its answer describes (section 2).
  func asked(signedOn day: String?) -> Question {
    guard let day, let past else { return self }
    var question = self
    question.text = "À la signature, le \(day), \(past)"
    return question
  }

  /// The same question with another reason, for a text of its own.
  func explained(why: String, help: String) -> Question {
    var question = self
    (question.why, question.help) = (why, help)
    return question
  }
}

/// One answer to choose.
package struct Choice: Sendable {
  /// The answer as it is typed on the command line and read by Intake.
  package let value: String
  /// The answer as it is shown.
  package let label: String
  /// A word of explanation.
  package let detail: String?

  init(_ value: String, _ label: String, _ detail: String? = nil) {
    self.value = value
    self.label = label
    self.detail = detail
  }
}

extension Choice {
  /// The answers of a yes-or-no question.
  static func yesNo(_ yes: String? = nil, _ no: String? = nil) -> [Choice] {
    [Choice("oui", "Oui", yes), Choice("non", "Non", no)]
  }
}
