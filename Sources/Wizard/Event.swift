package import AidRules
import Intake

/// What the user meant, whatever key, click or line said it; recordings keep these.
///
/// A text is in `insert` only, or is a mission: `recorded` masks both, and would have to mask any other.
package enum Event: Hashable, Sendable, Codable {
  /// Text typed or pasted.
  ///
  /// Outside text fields a space activates, a digit chooses, and `?` asks for help.
  case insert(String)
  case backspace, delete, clearField
  case up, down, left, right, pageUp, pageDown, home, end
  /// Tab and Shift-Tab: from group to group.
  case nextFocus, previousFocus
  /// The pointer went to an item.
  case focus(FocusItem)
  /// An item was clicked.
  case press(FocusItem)
  /// Enter: takes the focused item; in a field, Continuer.
  case activate
  /// Continuer, wherever the focus is.
  case proceed
  /// Takes a line by its place, from 0: a choice is marked, or ticked among circumstances.
  case choose(Int)
  /// Marks the focused choice without going on.
  case toggle
  /// « Je ne sais pas encore ».
  case dontKnow
  /// One level back; never blocked, never wipes.
  case back
  case help, why
  /// Every answer at a glance.
  case overview
  /// The results, with the panel last seen; from « Et si… », the panel that it was opened from.
  case results
  /// A panel of the results.
  case showPanel(Panel)
  /// A slider of « Et si… » was put at a place: a count, the number of a day, the rank of a working time.
  case slide(Fact, to: Int)
  /// One question, to come back from.
  case goTo(Fact)
  /// Takes back what is being typed, else the last accepted change.
  case undo
  /// Leaves the mouse to the terminal, which then selects text with it; or takes it again.
  case switchMouse
  /// The next contrast: normal, high, without colours.
  case switchContrast
  case newDossier, resume
  /// The dossiers there are.
  case dossiers
  /// Everything is kept already: gives the dossier its name.
  case save
  /// The answers to ask somebody for.
  case toAsk
  /// The report, to print or to send.
  case report
  /// Shows the slides of a program, from where they were left.
  case talk(Program)
  /// Conference mode: names are hidden.
  case switchConference
  /// The guide.
  case guide
  /// Opens a worked example, counted from 1.
  case example(Int)
  case quit
}

/// What the outside has to do after an event.
package enum Effect: Hashable, Sendable {
  /// Read a dossier, and put it in front.
  case open(Int64)
  /// Give a dossier another name.
  case rename(Int64, String)
  /// Erase a dossier.
  case erase(Int64)
  /// Write a dossier to a file.
  case export(Int64, path: String)
  /// Read a dossier from a file.
  case read(path: String)
  /// Write the list of the answers to ask for.
  case writeList(path: String)
  /// Write the job description.
  case writeFiche(path: String)
  /// Write the report of the evaluation, in the form that the path says.
  case writeReport(path: String)
  /// Write the tally of missions.
  case writeTally(path: String)
  /// Tell the dossiers there are.
  case list
  /// Leave; everything was already kept.
  case quit
}
