import AidRules
import Intake

/// What the outside tells the wizard, besides what the user does; recordings don't hold it.
package enum News: Sendable {
  /// The dossiers there are, the last written first.
  case dossiers([ListedDossier])
  /// The dossiers kept can't be read: those of the list are all that is known.
  case unlisted(StoreProblem)
  /// A dossier was read: it replaces the one in front.
  case opened(OpenDossier, Saved)
  /// Nothing outlives the program, as was asked.
  case keepsNothing
  /// The dossier in front was written.
  case kept(id: Int64, Keeping)
  /// The store takes again what it refused.
  case keepsAgain
  /// Something to tell, over the page.
  case notice(Notice)
  /// A file can't be read or written; the page that asked for it says why.
  case fileRefused(FileProblem)
  /// A dossier was erased.
  case erased(Int64, copies: [String], leavesTraces: Bool = false)
  /// A dossier was read from a file.
  case imported(Int64)
}

/// Something that the wizard tells over the page; `FrenchText` says it.
package enum Notice: Hashable, Sendable {
  /// The store takes nothing: what is answered stays in memory, and is written as soon as it does.
  case notKept(StoreProblem)
  /// The same of a dossier that isn't in front: one left, received or renamed.
  case notKeptAside(name: String, StoreProblem)
  /// Of a dossier that isn't in front, the store took everything but its new name.
  case notRenamed(former: String, name: String, StoreProblem)
  /// One thing asked of the store failed; `keepsOn` tells whether what is answered goes on being written.
  case failed(StoreTask, StoreProblem, keepsOn: Bool)
  /// A damaged store was put aside, a new one begun.
  case putAside(path: String)
  /// Another window changed the dossier: this one goes on in a copy of that name.
  case copied(name: String)
  /// The same of a dossier left before it could be written.
  case copiedAside(former: String, name: String)
  /// Another window changed the dossier, and nothing was being changed here: its answers are shown.
  case reread
  /// Another window erased the dossier.
  case erasedElsewhere
  /// The barème changed since the dossier was last seen.
  case baremeChanged([OutcomeChange])
  /// The dossier opened holds answers to questions that this program doesn't know; they stay where they are.
  case partlyRead([UnreadableValue])
  /// A file was written, without the answers to questions that this program doesn't know.
  case written(path: String, without: [UnreadableValue] = [])
  /// A dossier was erased; copies of it may be in these damaged stores, and traces in the journal that another window reads.
  case erased(copies: [String], leavesTraces: Bool = false)
}

/// Why a file can't be read or written; `FrenchText` says it.
package enum FileProblem: Error, Hashable, Sendable {
  /// Nothing was typed.
  case noName
  /// There is such a file already, which is left as it is.
  case exists(path: String)
  /// A folder where a file is expected.
  case isFolder(path: String)
  /// The end of its name is no form of report; those that are.
  case noForm(path: String, ends: [String])
  /// No such file, or it can't be read.
  case unreadable(path: String)
  /// It can't be written there.
  case unwritable(path: String)
  /// While a session is recorded or replayed, no file is read nor written.
  case demonstration
  /// It is no dossier.
  case notADossier(path: String, DossierFileProblem)
}

/// Why a text can't be read as a dossier; `FrenchText` says it.
package enum DossierFileProblem: Error, Hashable, Sendable {
  /// Not JSON, or without a format.
  case notADossier
  /// Another format, of a newer program perhaps.
  case otherFormat(String)
  /// The format announced, and something else inside.
  case unreadable
  /// An answer to a question that this program doesn't know.
  case unknownFact(String)
  /// A mission that this program doesn't know.
  case unknownMission(String)
  /// Larger than any dossier, in bytes.
  case tooLarge(largest: Int)
  /// A name or a note, by its beginning, longer than any that can be typed, in characters.
  case tooLong(String, longest: Int)
}
