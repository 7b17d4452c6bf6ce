package import Guide
package import Wizard

extension State {
  /// What the guide tells of the job description in front: its elements, the missions chosen, the training.
  package var ficheTopics: [Topic] {
    let chosen = Mission.all.map(\.topic).filter { missions.contains(.known($0.id)) }
    return Topic.jobDescription + chosen + [.limits] + Topic.training(of: ficheProfile)
  }
}
