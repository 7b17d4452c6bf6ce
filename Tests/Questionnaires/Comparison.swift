package import AidRules

/// The questions that our order asks beside the fewest possible, for doctors drawn at random.
package struct Comparison: Sendable {
  /// How far from the optimum our order may stay, in percent.
  package static let tolerance = 5

  /// The doctors asked.
  package private(set) var doctors = 0
  /// The questions asked to all of them: by our order, by the best one, by the fixed one.
  package private(set) var ours = 0
  package private(set) var optimum = 0
  package private(set) var fixed = 0

  /// Compares the orders on doctors grouped by context.
  ///
  /// - Parameter specialites: The specialties among which they choose.
  package init(_ drawn: [Doctor], _ specialites: [Specialite], _ bareme: Bareme, on day: Day) throws {
    for (context, doctors) in Dictionary(grouping: drawn, by: \.context) {
      let questionnaire = try Questionnaire(context, specialites, bareme, on: day)
      let cells = questionnaire.cells(doctors)
      var search = Optimum(questionnaire, cells)
      var rules = Walk(questionnaire, .rules)
      var fixed = Walk(questionnaire, .fixed)
      self.doctors += doctors.count
      optimum += search.total()
      ours += try rules.total(cells)
      self.fixed += try fixed.total(cells)
    }
  }

  /// Whether our order asks few enough questions.
  package var holds: Bool { ours * 100 <= optimum * (100 + Self.tolerance) }
}

extension Population {
  /// The specialties among which the doctors choose.
  package static func specialites(of bareme: Bareme) -> [Specialite] {
    specialites.compactMap { bareme.specialite($0.id) }
  }
}
