package import AidRules
import Guide

/// A job description to complete: what the dossier knows, and a blank wherever it says nothing.
package struct JobDescription: Sendable {
  /// The missions of the guide, in the order chosen.
  let missions: [Mission]
  /// Those that no source names, in somebody's words.
  let otherMissions: [String]
  /// The working time; nil while it isn't chosen.
  let option: OptionETP?
  /// Who is to be hired; nil while that isn't chosen.
  let profile: ProfilAssistant?
  /// What the rules found, for its days; nil where they refused.
  let evaluation: Evaluation?
  /// The text that the contract of the aid follows.
  let regime: Regime
  let bareme: Bareme
  /// The day that it is written.
  let day: Day
  /// The program's version.
  let version: String

  /// Creates a job description.
  ///
  /// - Parameter missions: identifiers of the guide, such as `mission.accueil`; one that it doesn't have is told as it is.
  package init(
    missions: [String],
    otherMissions: [String],
    option: OptionETP?,
    profile: ProfilAssistant?,
    evaluation: Evaluation?,
    regime: Regime,
    bareme: Bareme,
    day: Day,
    version: String
  ) {
    let known = missions.compactMap { id in Mission.all.first { $0.topic.id == id } }
    self.missions = known
    self.otherMissions = missions.filter { id in !known.contains { $0.topic.id == id } } + otherMissions
    self.option = option
    self.profile = profile
    self.evaluation = evaluation
    self.regime = regime
    self.bareme = bareme
    self.day = day
    self.version = version
  }

  /// The missions of one kind, in the order chosen.
  func missions(of pole: Pole) -> [Mission] { missions.filter { $0.pole == pole } }

  /// What the guide tells in the document, in the order told, the missions apart.
  var topics: [Topic] { Topic.jobDescription + [.limits] + Topic.training(of: profile) }

  /// The day of the hire, where it was answered.
  var hiring: Day? { evaluation?.situation.embauche }

  /// The days by which the assistant trains and is qualified; none while the hire has no day.
  var deadlines: [Deadline] {
    guard hiring != nil else { return [] }
    return (evaluation?.deadlines ?? []).filter { $0.kind == .formation || $0.kind == .qualification }
  }
}
