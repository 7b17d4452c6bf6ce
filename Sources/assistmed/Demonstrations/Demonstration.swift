import AidRules
import Wizard

/// A session that is recorded, or replayed: it begins from nothing and keeps no dossier.
enum Demonstration {
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
}
