import AidRules
import Testing

/// What one line of the tables asks, whatever it expects.
struct CaseInput: Sendable {
  let line: RuleCase
  let situation: Situation
  let day: Day
  /// The text of its signature; nil before the first.
  let regime: String?

  /// Every line of every table.
  static let all = Result { () throws in
    try RuleCase.names.flatMap { try RuleCase.table($0).map { try CaseInput($0) } }
  }

  init(_ line: RuleCase) throws {
    let bareme = try Shared.bareme
    self.line = line
    situation = try line.asked(bareme)
    day = try #require(Day(text: line.text("jour") ?? "2026-11-21"))
    regime = bareme.regime(of: situation.signature ?? day)?.id
  }

  /// Whether its expectations are of a whole case: verdict, maximum, objectives.
  var isWhole: Bool { line.text("attendu_verdict") != nil }
  /// Whether the doctor is expected to be refused.
  var isRefused: Bool { line.text("attendu_verdict") == "non_eligible" }

  var annee: Int { situation.annee ?? 1 }

  /// The first day of the year asked.
  var firstDay: Day? { (situation.embauche ?? situation.signature)?.adding(years: annee - 1) }

  /// Whether it expects a kind of warning, or none of that kind.
  func isAbout(_ warning: String) -> Bool {
    line.text("avertissement")?.hasPrefix(warning) == true
  }
}

extension RuleCase {
  /// The situation of a line of any table.
  fileprivate func asked(_ bareme: Bareme) throws -> Situation {
    guard hasColumn("base") else { return try situation(bareme) }
    return try Doctors.situation(text("base") ?? "vide", text("reponses") ?? "")
  }
}
