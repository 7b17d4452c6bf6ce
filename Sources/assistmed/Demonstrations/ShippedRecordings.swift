import AidRules
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
  static func found(_ asked: String, _ bareme: Bareme) throws -> (recording: Recording, isShipped: Bool) {
    if let shipped = Self(rawValue: asked) { return (try read(shipped.data, from: asked, bareme), true) }
    let path = PrivateFile.resolved(asked)
    do {
      return (try read(PrivateFile.read(path, atMost: Recording.largest), from: path, bareme), false)
    } catch let problem as FileProblem {
      throw Failure(DemonstrationWords.missing(problem, shipped: allCases.map(\.rawValue)))
    }
  }

  /// Ten years, in days: a clock may be wrong, not by that much.
  private static let longestAhead = 3_653

  private static func read(_ data: Data, from path: String, _ bareme: Bareme) throws -> Recording {
    do {
      let recording = try Recording(data: data)
      let day = recording.heading.today
      // No program ran before the first text, nor runs long after today.
      guard let first = bareme.regimes.first?.debut.value, day >= first,
        day.number <= Environment.today.number + longestAhead
      else { throw RecordingProblem.unreadableHeading }
      return recording
    } catch let error as RecordingProblem {
      throw Failure(DemonstrationWords.refused(path, error))
    }
  }
}
