package import AidRules
import Guide
import Intake

extension State {
  /// Whether a mission of the dossier is being typed, rather than one of the room.
  package var isChoosingMission: Bool { prompt == .mission && below == .fiche }

  /// The missions that the page of the job description shows: those of the guide, then those in somebody's words.
  package var ficheMissions: [MissionName] {
    let known = Mission.all.map { MissionName.known($0.topic.id) }
    return known + missions.filter { !known.contains($0) }
  }

  /// The missions that the room chose and that the dossier lacks, the most wanted first.
  package var missionsToTake: [MissionName] {
    talk.room.tally.chosen.filter { chosen in !missions.contains { $0.isSame(as: chosen) } }
  }

  /// The working time answered.
  package var ficheOption: OptionETP? {
    if case .value(.option(.une(let option))) = answers[.option] { option } else { nil }
  }

  /// Who is to be hired.
  package var ficheProfile: ProfilAssistant? {
    if case .value(.profil(let profile)) = answers[.assistant] { profile } else { nil }
  }

  /// What can hold the focus on the page of the job description, besides its footer.
  var ficheBody: [FocusItem] {
    let taking: [MenuItem] = missionsToTake.isEmpty ? [] : [.takeTally]
    return ficheMissions.map { .menu(.mission($0)) }
      + [Fact.option, .assistant].filter { applicability(of: $0) == .asked }.map(FocusItem.fact)
      + ([.addMission, .saveFiche] + taking).map(FocusItem.menu)
  }

  /// Chooses a mission, or leaves it out; one in somebody's words is then gone.
  mutating func tick(_ mission: MissionName) {
    let place = ficheMissions.firstIndex(of: mission)
    change(missions: missions.contains(mission) ? missions.filter { $0 != mission } : missions + [mission])
    // One that is gone leaves the focus where it stood.
    guard let place, !ficheMissions.contains(mission) else { return }
    focus(
      on: ficheMissions.indices.contains(place) ? .menu(.mission(ficheMissions[place])) : .menu(.addMission)
    )
  }

  /// Chooses a mission in somebody's words, or the one that is so called.
  mutating func choose(mission text: String) {
    let named = MissionName(text)
    let same = ficheMissions.first { $0.isSame(as: named) } ?? named
    if !missions.contains(same) { change(missions: missions + [same]) }
    focus(on: .menu(.mission(same)))
  }

  /// Adds the missions that the room chose.
  mutating func takeTally() {
    change(missions: missions + missionsToTake)
  }

  /// Chooses other missions, so that it can be taken back.
  private mutating func change(missions wanted: [MissionName]) {
    guard wanted != missions else { return }
    guard wanted.count <= MissionName.most else { return remark = .missionsFull }
    remember()
    missions = wanted
    lastChange = nil
  }
}
