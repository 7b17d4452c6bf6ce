import DossierStore
import Foundation
import FrenchText
import Wizard

/// Writes what is done in the wizard to a file, each event as it comes: whatever ends the program, nothing is lost.
final class Recorder {
  /// The file, a new one that its owner alone can read.
  let path: String
  /// The events written.
  private(set) var count = 0
  /// Why nothing more is written; the wizard goes on.
  private(set) var stop: RecordingStop?
  private var masking = Masking(DemonstrationWords.mask)
  private let file: FileHandle
  private var bytes: Int

  /// Creates the file; one that exists is left as it is.
  init(_ typed: String, _ heading: Recording.Heading) throws {
    path = PrivateFile.resolved(typed)
    file = try PrivateFile.begin(path)
    let line = try heading.line()
    do {
      try file.write(contentsOf: line)
    } catch {
      unlink(path)
      throw FileProblem.unwritable(path: path)
    }
    bytes = line.count
  }

  /// Keeps what a recording keeps of an event.
  func record(_ event: Event, from before: State, to after: State) {
    for kept in masking.recorded(event, from: before, to: after) where stop == nil {
      stop = write(kept)
    }
  }

  /// Forgets a recording in which nothing was done.
  func discardIfEmpty() {
    if count == 0 { unlink(path) }
  }

  private func write(_ event: Event) -> RecordingStop? {
    guard let line = try? Recording.line(event) else { return .unwritable }
    guard count < Recording.mostEvents, bytes + line.count <= Recording.largest else { return .full }
    do {
      try file.write(contentsOf: line)
    } catch {
      return .unwritable
    }
    count += 1
    bytes += line.count
    return nil
  }
}
