import AidRules
import FrenchText
import Wizard

/// A run of the wizard that begins from nothing and keeps no dossier.
enum Demonstration {
  /// Somebody else's hands begin: these events, then whoever is there.
  case opening([Event])
  /// What is done is recorded.
  case recording(Recorder)
  /// What was done is done again.
  case replay(Replay)

  /// The day that the rules evaluate; nil for today.
  var day: Day? {
    if case .replay(let replay) = self { replay.recording.heading.today } else { nil }
  }

  var recorder: Recorder? {
    if case .recording(let recorder) = self { recorder } else { nil }
  }

  var replay: Replay? {
    if case .replay(let replay) = self { replay } else { nil }
  }

  /// What is done before anything is said, where each step isn't drawn.
  func begin(_ session: inout Session, drawsSteps: Bool) {
    switch self {
    case .opening(let events): session.replay(events)
    case .replay(let replay): if !drawsSteps { session.replay(replay.recording.events) }
    case .recording: break
    }
  }
}
