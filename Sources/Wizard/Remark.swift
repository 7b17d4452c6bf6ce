/// What the wizard answers to a key that changes nothing on the page; `FrenchText` says it.
package enum Remark: Hashable, Sendable {
  /// The mouse is left to the terminal.
  case mouseFreed
  /// The mouse moves in the wizard again.
  case mouseTaken
  /// What the key opens is in front already.
  case alreadyThere(Action)
  /// Names are hidden from now on.
  case namesHidden
  /// Names are shown again.
  case namesShown
  /// A dossier has as many missions as a job description holds.
  case missionsFull
  /// What the room gave on the slide is forgotten.
  case reset
  /// A mission is added by its button, which holds the focus now.
  case missionToAdd
  /// No slide comes after.
  case lastSlide
  /// No slide comes before.
  case firstSlide
  /// The page does nothing of the kind.
  case notHere(Action)
  /// The entrance, the list or the menu of a dossier is in front: no dossier is open there to look into.
  case dossierToOpen
  /// Nothing is tried in « Et si… »: there is nothing to take back there.
  case nothingTried
  /// A text is asked for: it is given or left first.
  case promptToClose
  /// What happened outside is told: it is closed on purpose, not by what was being typed.
  case noticeToClose
  /// The field holds no more characters than these: the end of what was typed wasn't taken.
  case fieldFull(capacity: Int)
}
