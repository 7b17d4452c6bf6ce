package import AidRules
package import Guide

/// A page that asks for one text besides the questions of the law.
package enum Prompt: Hashable, Sendable, Codable {
  /// The name of the dossier in front.
  case name
  /// A new name for a dossier of the list.
  case rename(Int64)
  /// The file to write a dossier to.
  case export(Int64)
  /// The file to read a dossier from.
  case importing
  /// A note on an answer.
  case note(Fact)
  /// The file to write the list of awaited answers to.
  case saveList
  /// A mission in somebody's words.
  case mission
  /// The file to write the job description to.
  case saveFiche
  /// The file to write the tally of missions to.
  case saveTally
  /// The file to write the report to, whose end says its form.
  case saveReport
}

/// A line of a page that is no question.
package enum MenuItem: Hashable, Sendable, Codable {
  /// A dossier of the list, by its number.
  case dossier(Int64)
  /// Begins a dossier.
  case newDossier
  /// Reads a dossier from a file.
  case importing
  /// Goes on with the dossier.
  case take
  /// Gives the dossier another name.
  case rename
  /// Writes the dossier to a file.
  case export
  /// Asks whether to erase the dossier.
  case erase
  /// Leaves the dossier as it is.
  case keep
  /// Erases the dossier.
  case eraseForGood
  /// Whether the figure of a note has to be asked of somebody.
  case isToAsk
  /// The note on the answer in front.
  case note
  /// The answers to ask for.
  case toAsk
  /// Writes the list of the answers to ask for.
  case saveList
  /// Shows the answer of the question put to the room.
  case reveal
  /// A part of the order of the day.
  case slide(Slide)
  /// A mission that one could entrust.
  case mission(MissionName)
  /// A mission in somebody's words.
  case addMission
  /// The job description, with the missions of the dossier.
  case fiche
  /// The same, with the missions that the room chose.
  case ficheFromTally
  /// Adds them to those of the dossier.
  case takeTally
  /// Writes the job description.
  case saveFiche
  /// Writes the tally of missions.
  case saveTally
  /// A section of the guide.
  case section(Chapter, Int)
}
