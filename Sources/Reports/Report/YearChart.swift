import AidRules
import FrenchText

/// Euros by contract year, a bar for each option, from the least known to the most.
struct YearChart {
  /// One option over the years.
  struct Series {
    let name: String
    /// By year; nil where nothing is due or nothing is known.
    let values: [Bounds<Euros>?]
  }

  /// What the bars show, for who can't see them.
  let title: String
  /// The names of the years.
  let years: [String]
  let series: [Series]
}
