import AidRules
import ArgumentParser
import BaremeFiles
import FrenchText
import Intake

/// Which barème to use: the program's own, or another one to try a text without rebuilding.
struct BaremeFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.otherBareme)", valueName: "DOSSIER"))
  var bareme: String?

  /// The folder asked, by the flag or by the environment.
  var folder: String? {
    bareme ?? Environment.value("ASSISTMED_BAREME")
  }

  /// Reads the barème.
  func load() throws -> Bareme {
    try Self.load(from: folder)
  }

  /// Reads the barème of a folder, or the program's own.
  static func load(from folder: String?) throws -> Bareme {
    guard let folder else {
      do {
        return try BaremeLoader.embedded()
      } catch {
        throw Failure(.badBareme(error), code: .failure)
      }
    }
    let texts = try BaremeFolder.texts(in: folder)
    do {
      return try BaremeLoader.load(files: texts)
    } catch {
      throw Failure(.badBareme(error), code: .unusableInput)
    }
  }
}
