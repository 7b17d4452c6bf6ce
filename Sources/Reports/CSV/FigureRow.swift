import AidRules

/// A figure, a day or a source, as a row of the spreadsheet.
struct FigureRow {
  /// The headings of the columns.
  static let columns = [
    "rubrique", "option", "annee", "date", "libelle", "valeur_basse", "valeur_haute", "unite", "statut",
    "sources",
  ]

  /// What the columns hold, in their order.
  let cells: [String]

  /// Creates a row; what isn't given is left empty.
  init(
    _ kind: String,
    option: OptionETP? = nil,
    year: Int? = nil,
    date: Day? = nil,
    label: String,
    figures: Bounds<Int>? = nil,
    unit: String = "",
    statut: Statut? = nil,
    sources: [String] = []
  ) {
    cells = [
      kind, option?.rawValue ?? "", year.map(String.init) ?? "", date?.description ?? "", label,
      figures.map { String($0.low) } ?? "", figures.map { String($0.high) } ?? "", unit,
      statut?.rawValue ?? "", sources.joined(separator: " "),
    ]
  }
}
