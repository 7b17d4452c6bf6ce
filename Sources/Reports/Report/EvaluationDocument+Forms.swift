import FrenchText
import Intake

extension EvaluationDocument {
  /// The report in a form; nil for the calendar of who is refused, since nothing has a day.
  ///
  /// - Parameter contract: What tells this contract from others, so that a calendar is updated rather than doubled; nil where
  ///   there is nothing.
  package func report(_ form: ReportForm, contract: String? = nil) -> String? {
    switch form {
    case .ics: CalendarDocument(self, contract: contract, title: name.isEmpty ? nil : shown(name))?.text
    case .texte: report().text(.report)
    case .md: report().markdown
    case .html: report().html
    case .csv: csv
    case .json: explained.json.text
    }
  }

  /// Why there is no calendar, for who is refused.
  package var withoutCalendar: String { evaluation.withoutFigures("de calendrier", phrasing) }

  /// The same with the reasoning behind it: a record that can be made again says all that it rests on.
  private var explained: EvaluationDocument {
    var document = self
    document.isExplained = true
    return document
  }
}
