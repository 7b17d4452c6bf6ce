import AidRules
import FrenchText

/// An evaluation to print, to mail or to file, before it takes a form: what is told, in order, without layout.
struct Report {
  /// What it is about.
  let title: String
  /// For whom, of which day and by which text.
  let heading: [String]
  let sections: [ReportSection]
  /// The barème and the program that made it, and what it binds.
  let origin: [String]
}

/// A part of a report.
struct ReportSection {
  /// Where a part stands on a sheet of paper; other forms tell them one under the other.
  enum Place: String {
    /// Across the sheet.
    case wide
    /// Next to the part before or after it.
    case beside
    /// In one of two columns.
    case column
    /// The same, smaller: it backs the figures rather than tells them.
    case backing
  }

  let title: String
  var place = Place.wide
  let blocks: [ReportBlock]
}

/// What a part is made of.
enum ReportBlock {
  /// The answer to the question that everybody asks first.
  case verdict(Sign, word: String, sentence: String)
  case paragraph(String)
  case items([String])
  case table(ReportTable)
  /// A drawing of figures that a table gives too: forms without drawings leave it out.
  case chart(ReportChart)
  case sources([Source])
}

/// Rows of cells under their headings.
struct ReportTable {
  /// A column: numbers are set to the right.
  struct Column {
    let title: String
    var isNumber = false
  }

  let columns: [Column]
  let rows: [[String]]
  /// Whether the last row sums up the others.
  var hasTotal = false
}

/// What a drawing shows.
enum ReportChart {
  /// Amounts by contract year, a bar for each option.
  case years(YearChart)
  /// A figure among the national limits.
  case bands(BandChart)
}
