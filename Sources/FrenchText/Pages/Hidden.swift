package import Wizard

extension State {
  /// The state as a page may show it: in front of a room, without names and notes.
  package var shown: State {
    isConference ? hiding(name: PageWords.hiddenName, note: PageWords.hiddenNote) : self
  }

  /// The name of a dossier as it may be told.
  package func shownName(_ name: String) -> String {
    isConference && !name.isEmpty ? PageWords.hiddenName : name
  }
}

extension PageWords {
  /// What tells whoever shows slides that nobody is named.
  package static let namesHidden = "Noms cachés"
  /// What stands for a name in front of a room.
  static let hiddenName = "nom caché"
  /// What stands for a note there.
  static let hiddenNote = "note cachée"
  /// What is said of a text that is typed in front of a room.
  package static let hiddenText = "Ce qui est tapé ici est caché à la salle\u{A0}; F5 le montre."
}
