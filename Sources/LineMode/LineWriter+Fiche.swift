import AidRules
import FrenchText
import Guide
import Wizard

extension LineWriter {
  /// The job description: each mission with its number, ticked or not, then what else can be done.
  func fiche(_ state: State) -> String {
    var text = Paragraphs(form)
    text.add("\(FicheWords.title). \(FicheWords.count(state.missions.count))")
    var number = 0
    func mark() -> String {
      number += 1
      return "\(number). "
    }
    for (index, mission) in state.ficheMissions.enumerated() {
      if let heading = heading(before: index) { text.add(heading) }
      let ticked = state.missions.contains(mission) ? FicheWords.ticked : FicheWords.unticked
      text.add("\(ticked) \(French.typeset(mission.title))", mark: mark())
    }
    for case .fact(let fact) in state.focusables {
      text.add(fact == .option ? state.hoursLine : state.profileLine, mark: mark())
    }
    for case .menu(let item) in state.focusables where item.isOfFiche { text.add(item.label, mark: mark()) }
    text.add(Words.ficheWays)
    return text.text
  }

  /// The kind that begins at a place of the list.
  private func heading(before place: Int) -> String? {
    if place == Mission.all.count { return FicheWords.otherMissions + "\u{A0}:" }
    guard Mission.all.indices.contains(place),
      place == 0 || Mission.all[place - 1].pole != Mission.all[place].pole
    else { return nil }
    return French.typeset(Mission.all[place].pole.topic.title) + "\u{A0}:"
  }

  /// The steps in order, with the dates known, the missions chosen and whom to turn to.
  func steps(_ state: State) -> String {
    guard let regime = state.regime else { return "" }
    let evaluation = try? state.evaluation.get()
    var text = Paragraphs(form)
    for hypothesis in evaluation?.stepHypotheses ?? [] { text.add(hypothesis) }
    for moment in Etape.Moment.allCases {
      let steps = moment.etapes.compactMap { $0.told(regime, in: bareme, evaluation) }
      if !steps.isEmpty { text.heading(moment.label) }
      for step in steps {
        text.add(([step.topic.title] + step.notes).joined(separator: ", ") + ".", mark: "- ")
        text.add(step.topic.text, indentation: 2)
      }
    }
    text.heading(FicheWords.chosenMissions)
    text.add(FicheWords.count(state.missions.count))
    for mission in state.missions { text.add(French.typeset(mission.title), mark: "- ") }
    text.heading(FicheWords.contacts)
    for contact in Contact.all {
      guard let told = contact.topic.told(regime, in: bareme) else { continue }
      text.add(([told.title] + contact.reach(regime)).joined(separator: ", "), mark: "- ")
    }
    return text.text
  }

  /// What backs the steps.
  func stepSources(_ state: State) -> String {
    sources(of: Etape.all.map(\.topic) + Contact.all.map(\.topic), state)
  }

  /// What backs the job description.
  func ficheSources(_ state: State) -> String {
    sources(of: state.ficheTopics, state)
  }

  private func sources(of topics: [Topic], _ state: State) -> String {
    guard let regime = state.regime else { return "" }
    var text = Paragraphs(form)
    for topic in topics {
      guard let told = topic.told(regime, in: bareme) else { continue }
      text.add("\(told.title)\u{A0}: \(French.uncapitalized(told.sourceLine))", mark: "- ")
      if let remark = told.remark { text.add(remark, indentation: 2) }
    }
    return text.text
  }
}

/// A line typed in front of the job description: numbers of missions, or one number of anything else.
func readFiche(_ text: String, in state: State) -> Reading {
  let parts = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  let count = state.entries
  let places = parts.compactMap { place($0, among: count) }
  guard places.count == parts.count, !places.isEmpty else { return refusal(text, count) }
  if places.count == 1 { return .events([.choose(places[0])]) }
  let missions = state.ficheMissions.count
  guard places.allSatisfy({ $0 < missions }) else { return .refused(Words.ficheWays) }
  // One that goes away when it is left out would shift those after it: the last first.
  return .events(Set(places).sorted(by: >).map(Event.choose))
}

extension MenuItem {
  /// Whether the item is a button of the job description.
  fileprivate var isOfFiche: Bool {
    switch self {
    case .addMission, .saveFiche, .takeTally: true
    default: false
    }
  }
}
