package import AidRules
package import BaremeFiles
import Intake
package import Wizard

/// What the program says outside an evaluation.
package enum ProgramMessage: Hashable, Sendable {
  /// The command that makes the same evaluation again.
  case sameResult(String)
  /// Nothing was kept: nothing had to be, or so it was asked.
  case nothingKept
  /// The dossier in front is on disk.
  case kept(name: String, byLines: Bool)
  /// A dossier that no store took before the end, and why.
  case lost(name: String, StoreProblem?)
  /// A dossier that the store holds as it was at some moment, nil when that can't be read, and what it lacks.
  case partlyKept(name: String, String?, [Unkept], StoreProblem?)
  /// What the file of a dossier exported lacks.
  case leftOut([UnreadableValue])
  /// The dossier in front was erased by another window, and not kept again.
  case erasedElsewhere(name: String)
  /// The store can only be read.
  case readOnly(String)
  /// No store is where one was said to be.
  case noStore(String)
  /// Not the number of a dossier.
  case notADossierNumber(String)
  /// No dossier has that number.
  case noSuchDossier(Int64)
  /// Whether to erase a dossier.
  case eraseAsked(String, Int64)
  /// Somebody was asked and didn't confirm.
  case nothingErased
  /// A dossier is erased only when somebody says so.
  case eraseUnconfirmed
  /// No screen can be drawn here: the questions come line by line.
  case noScreen(ScreenProblem)
  /// An evaluation made again isn't its record any more.
  case changedSince
  /// The input ended before its first line.
  case noAnswers
  /// The result couldn't be written; the system's error number says why.
  case unwritable
  /// The barème can't be used.
  case badBareme(BaremeProblems)
  /// A folder that can't be read.
  case unreadableFolder(String)
  /// A path that is neither a folder nor a readable file of the barème.
  case unreadablePath(String)
  /// How many problems a barème has.
  case defects(Int)
  /// Something that should not happen.
  case unexpected
  /// Another barème than the program's own is used.
  case otherBareme(String)
  /// A file that can't be read, given by a flag.
  case unreadableFile(flag: String, path: String)
  /// No mission was given; the names of those of the guide.
  case noMission([String])
  /// A mission longer than any that can be typed, by its beginning.
  case longMission(flag: String, String)
  /// More missions than a job description holds.
  case manyMissions(flag: String)
  /// A file that isn't the list of missions of a room.
  case notATally(String)
  /// A line of such a list, counted from 1, that can't be read.
  case unreadableHands(String, line: Int)
  /// The list of a room that raised no hand.
  case noHands(String)
  /// Missions that are no name of the guide, though they look like one.
  case ownWords([String])
  /// The columns of a file of cases that are no fact.
  case ignoredColumns([String])
}

extension ProgramMessage {
  /// What happened and what to do.
  package var sentence: String {
    switch self {
    case .sameResult(let command):
      "La même évaluation, quand vous voudrez :\n  \(command)"
    case .nothingKept: "Rien n'a été enregistré."
    case .kept(let name, let byLines):
      "\(name.isEmpty ? "Dossier enregistré." : "Dossier \(French.quoted(name)) enregistré.") Pour le reprendre\u{A0}: assistmed"
        + (byLines ? " --texte" : "")
    case .lost(let name, let problem):
      "Le dossier \(French.dossierName(name)) n'a pas pu être enregistré avant la fin\u{A0}: rien n'en est gardé."
        + Self.reason(problem)
    case .partlyKept(let name, let moment, let unkept, let problem):
      "Le dossier \(French.dossierName(name)) "
        + (moment.map { "est enregistré tel qu'il était \($0)" } ?? "n'est enregistré qu'en partie")
        + ". Il y manque\u{A0}: \(French.list(unkept.map(\.words)))." + Self.reason(problem)
    case .leftOut(let unknown): UnreadableValue.leftOut(unknown)
    case .erasedElsewhere(let name):
      "Le dossier \(French.dossierName(name)) n'est plus enregistré\u{A0}: une autre fenêtre l'a supprimé."
    case .readOnly(let path):
      "\(French.quoted(path)) ne peut pas être écrit (droits ou disque en lecture seule)\u{A0}: ses dossiers sont seulement lus."
    case .noStore(let path):
      "--dossiers\u{A0}: \(French.quoted(path)) n'existe pas\u{A0}; un fichier de dossiers est attendu. Vérifiez le chemin."
    case .notADossierNumber(let text):
      "Un numéro de dossier est attendu\u{A0}; reçu \(French.quoted(text)). assistmed dossiers lister les montre."
    case .noSuchDossier(let id):
      "Aucun dossier ne porte le numéro \(id). assistmed dossiers lister les montre."
    case .eraseAsked(let name, let id):
      "Effacer définitivement le dossier \(id) (\(French.dossierName(name))), ses notes et son historique\u{202F}? "
        + "Tapez oui pour l'effacer."
    case .nothingErased: "Rien n'a été effacé."
    case .eraseUnconfirmed:
      "--oui : sans terminal pour le demander, cette option doit confirmer la suppression\u{A0}; rien n'a été effacé."
    case .noScreen(let problem):
      "Les questions viennent ligne par ligne\u{A0}: \(problem.reason)."
    case .changedSince: "Le résultat n'est plus celui du fichier\u{A0}: ce qui a changé est dit au-dessus."
    case .noAnswers:
      "Aucune réponse n'a été reçue. Lancez assistmed dans un terminal, ou envoyez-lui une réponse par ligne\u{202F}; la "
        + "même réponse s'obtient en une ligne\u{A0}: assistmed evaluer --aide."
    case .unwritable:
      "Le résultat n'a pas pu être écrit : la sortie est fermée ou pleine."
    case .badBareme(let problems):
      problems.sentences.joined(separator: "\n")
    case .unreadableFolder(let path):
      "--bareme : le dossier \(French.quoted(path)) ne peut pas être lu."
    case .unreadablePath(let path):
      "\(French.quoted(path)) ne peut pas être lu : un dossier, ou un fichier .yaml en UTF-8, est attendu."
    case .defects(let count):
      "Le barème est à corriger : \(French.count(count, "défaut", "défauts"))."
    case .unexpected:
      "Une erreur inattendue est survenue. Rien n'a été modifié."
    case .unreadableFile(let flag, let path):
      "\(flag) : le fichier \(French.quoted(path)) ne peut pas être lu."
    case .noMission(let names):
      "Une mission au moins est attendue (--missions, --missions-de ou --dossier). Missions connues : "
        + "\(names.joined(separator: ", ")) ; d'autres mots sont une mission de plus."
    case .longMission(let flag, let beginning):
      "\(flag) : une mission tient en \(French.count(MissionName.longest, "caractère", "caractères")) au plus ; reçu "
        + "\(French.quoted(beginning))."
    case .manyMissions(let flag):
      "\(flag) : une fiche de poste compte \(French.count(MissionName.most, "mission", "missions")) au plus."
    case .notATally(let path):
      "--missions-de : \(French.quoted(path)) n'est pas une liste de missions écrite par AssistMed."
    case .unreadableHands(let path, let line):
      "--missions-de\u{A0}: la ligne \(line) de \(French.quoted(path)) n'est pas comprise\u{A0}; une mission et ses mains sont "
        + "attendues, par exemple «\u{A0}- Facturation\u{A0}: 3 mains\u{A0}»."
    case .noHands(let path):
      "--missions-de : aucune mission n'a de main levée dans \(French.quoted(path))."
    case .ownWords(let words):
      "Mission écrite dans vos mots, qu'aucune source ne nomme : \(French.list(words.map(French.quoted)))."
    case .ignoredColumns(let names):
      "\(French.capitalized(French.count(names.count, "colonne ignorée", "colonnes ignorées"))) : \(French.list(names))."
    case .otherBareme(let path):
      "Calcul fait avec le barème du dossier \(French.quoted(path)), et non avec celui du programme."
    }
  }
}

extension ProgramMessage {
  /// That another barème than the program's own is used, with its folder; nil for the program's own.
  package static func notice(ofBareme folder: String?) -> String? {
    folder.map { otherBareme(shown($0, longest: .max)).sentence }
  }

  private static func reason(_ problem: StoreProblem?) -> String { problem.map { " \($0.sentence)" } ?? "" }
}

extension French {
  /// The program's version and the day its barème was checked.
  package static func version(_ version: String, bareme: Bareme) -> String {
    "AssistMed \(version) (barème \(bareme.version), vérifié le \(bareme.verifieLe.text))"
  }
}

/// Why no screen can be drawn.
package enum ScreenProblem: Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The terminal's type isn't set.
  case typeUnset
  /// The terminal's type isn't described on this computer.
  case typeUnknown
  /// The cursor can't be moved freely.
  case noCursor
  /// The terminal couldn't be taken.
  case refused

  fileprivate var reason: String {
    switch self {
    case .notATerminal: "l'entrée ou la sortie n'est pas un terminal"
    case .typeUnset: "la variable TERM n'est pas définie"
    case .typeUnknown: "ce type de terminal (variable TERM) n'est pas connu de cet ordinateur"
    case .noCursor: "ce terminal ne sait pas placer le curseur"
    case .refused: "le terminal n'a pas répondu"
    }
  }
}
