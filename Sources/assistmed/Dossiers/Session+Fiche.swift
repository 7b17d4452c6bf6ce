import AidRules
import FrenchText
import Reports
import Wizard

extension Session {
  /// The job description of the dossier in front; empty before the first text of the law, which no date reaches.
  func fiche(isMarkdown: Bool) -> String {
    guard let regime = state.regime else { return "" }
    let document = JobDescription(
      missions: state.missions.compactMap(\.known),
      otherMissions: state.missions.compactMap(\.words),
      option: state.ficheOption,
      profile: state.ficheProfile,
      evaluation: try? state.evaluation.get(),
      regime: regime,
      bareme: bareme,
      day: state.setting.today,
      version: AssistMed.version
    )
    return isMarkdown ? document.markdown : document.text
  }

  /// What the room would entrust.
  func tally(isMarkdown: Bool) -> String {
    let tally = state.talk.room.tally
    let chosen = tally.chosen
    let lines = (chosen + tally.missions.filter { !chosen.contains($0) }).map { mission in
      TallyDocument.Line(mission.title, hands: tally[mission], isAdded: mission.words != nil)
    }
    let document = TallyDocument(lines, on: state.setting.today)
    return isMarkdown ? document.markdown : document.text
  }
}
