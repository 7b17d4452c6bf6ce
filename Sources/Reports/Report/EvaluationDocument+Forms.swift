import FrenchText

extension EvaluationDocument {
  /// The report in a form that isn't a calendar.
  package func report(_ form: ReportForm) -> String {
    switch form {
    case .texte: report().text(.report)
    case .md: report().markdown
    case .html: report().html
    case .csv: csv
    case .json: explained.json.text
    }
  }

  /// The same with the reasoning behind it: a record that can be made again says all that it rests on.
  private var explained: EvaluationDocument {
    var document = self
    document.isExplained = true
    return document
  }
}
