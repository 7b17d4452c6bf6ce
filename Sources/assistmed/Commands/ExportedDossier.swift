import AidRules
import DossierStore
import FrenchText
import Intake
import Wizard

/// A dossier exported, given to a command by `--dossier`.
enum ExportedDossier {
  /// Reads it; `-` is the standard input. A text that it holds without its being accepted answers nothing.
  static func read(_ path: String, _ specialites: [Specialite]) throws -> DossierFile {
    if path.isEmpty { throw UsageProblem.missingValue("--dossier") }
    do {
      let file =
        try path == "-"
        ? PrivateFile.dossierFromInput(called: CommandHelp.standardInput, specialites: specialites)
        : PrivateFile.dossier(path, specialites: specialites)
      if let leftOut = French.leftOut(of: file.answers) { Output.say(leftOut) }
      return file
    } catch let problem as FileProblem {
      throw Failure("--dossier : \(problem.sentence)")
    }
  }
}
