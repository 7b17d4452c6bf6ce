import AidRules
import Intake

extension State {
  /// Puts other answers in front, as a dossier of its own; the one left is kept in the list.
  mutating func begin(_ answers: Answers, opening target: Page) {
    var next = State(setting: setting, answers: answers)
    (next.dossiers, next.standings, next.listProblem) = (dossiers, standings, listProblem)
    next.newKeeping = newKeeping
    next.dossier.keeping = newKeeping
    (next.isMouseFree, next.contrastSwitches) = (isMouseFree, contrastSwitches)
    next.keepRoom(of: self)
    next.trail = [.home]
    next.open(target)
    self = next
  }

  /// Goes on where the dossier in front was left, or with the dossier last written.
  mutating func resume(_ effects: inout [Effect]) {
    if isBlank, let last = lastDossier {
      effects.append(.open(last.id))
    } else {
      goOnWithDossier()
    }
  }

  /// Goes on with the first question still open, or to the review.
  mutating func goOnWithDossier() {
    keepTyped(accepting: false)
    go(to: firstOpenQuestion.map(Page.question) ?? .review)
  }

  /// Whether nothing at all was said in the dossier in front.
  package var isBlank: Bool {
    answers.isEmpty && notes.isEmpty && missions.isEmpty && pending.isEmpty
  }

  /// The dossier written last besides the one in front.
  package var lastDossier: ListedDossier? { dossiers.first { $0.id != dossier.id } }

  /// The dossier of the list that a page is about.
  package var listed: ListedDossier? {
    let id: Int64? =
      switch page {
      case .dossier(let id), .erasing(let id), .prompt(.rename(let id)), .prompt(.export(let id)): id
      default: nil
      }
    return id.flatMap { id in dossiers.first { $0.id == id } }
  }

  /// The dossiers there are.
  mutating func openList(_ effects: inout [Effect]) {
    guard page != .dossiers else { return }
    effects.append(.list)
    go(to: .dossiers)
  }

  /// Does what a line of a menu says.
  mutating func take(_ item: MenuItem, _ effects: inout [Effect]) {
    switch (item, listed?.id) {
    case (.dossier(let id), _): go(to: .dossier(id))
    case (.newDossier, _): apply(.newDossier, &effects)
    case (.importing, _): ask(.importing)
    case (.note, _): if let question { ask(.note(question)) }
    case (.isToAsk, _): entry.isToAsk.toggle()
    case (.toAsk, _): go(to: .toAsk)
    case (.saveList, _): ask(.saveList)
    case (.take, let id?): effects.append(.open(id))
    case (.rename, let id?): ask(.rename(id))
    case (.export, let id?): ask(.export(id))
    case (.erase, let id?): go(to: .erasing(id))
    case (.section(let chapter, let place), _): go(to: .reading(chapter, place))
    case (.addMission, _): ask(.mission)
    case (.fiche, _): go(to: .fiche)
    case (.ficheFromTally, _):
      takeTally()
      go(to: .fiche)
    case (.takeTally, _): takeTally()
    case (.saveFiche, _): ask(.saveFiche)
    case (.saveTally, _): ask(.saveTally)
    case (.mission(let mission), _): if page == .fiche { tick(mission) }
    // Slides take their own keys.
    case (.reveal, _), (.slide, _): break
    case (.keep, _): back()
    case (.eraseForGood, let id?): effects.append(.erase(id))
    case (.take, nil), (.rename, nil), (.export, nil), (.erase, nil), (.eraseForGood, nil): break
    }
  }
}
