import DossierStore
import Foundation
import FrenchText
import Wizard

/// The recordings built into the program, by the names that the command line takes.
enum ShippedRecordings: String, CaseIterable {
  case medecin, pediatre, secretaire

  private var data: Data {
    switch self {
    case .medecin: Data(PackageResources.medecin_jsonl)
    case .pediatre: Data(PackageResources.pediatre_jsonl)
    case .secretaire: Data(PackageResources.secretaire_jsonl)
    }
  }

  /// The recording that a word of the command line designates; one built in comes before a file of the same name, so
  /// that the same command shows the same everywhere.
  ///
  /// - Returns: the recording, and whether it came with the program, whose barème it follows.
  static func found(_ asked: String) throws -> (recording: Recording, isShipped: Bool) {
    if let shipped = Self(rawValue: asked) { return (try read(shipped.data, from: asked), true) }
    let path = PrivateFile.resolved(asked)
    do {
      return (try read(PrivateFile.read(path, atMost: Recording.largest), from: path), false)
    } catch let problem as FileProblem {
      throw Failure(DemonstrationWords.missing(problem, shipped: allCases.map(\.rawValue)))
    }
  }

  private static func read(_ data: Data, from path: String) throws -> Recording {
    do {
      return try Recording(data: data)
    } catch {
      throw Failure(DemonstrationWords.refused(path, error))
    }
  }
}
