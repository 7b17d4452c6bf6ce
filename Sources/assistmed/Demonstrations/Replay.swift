import FrenchText
import Wizard

/// A recording being replayed: how far it is, and at what pace.
struct Replay {
  let recording: Recording
  /// The milliseconds between two events; nil for all of them at once.
  let pause: Int?
  /// Whether another barème is in force than that of the recording.
  let isOtherBareme: Bool
  private var done = 0
  private var isTakenOver = false

  init(_ recording: Recording, pause: Int?, isOtherBareme: Bool) {
    (self.recording, self.pause, self.isOtherBareme) = (recording, pause, isOtherBareme)
  }

  /// Whether events are left to replay.
  var isPlaying: Bool { !isTakenOver && done < recording.events.count }

  /// The next event, if one is left.
  mutating func next() -> Event? {
    guard isPlaying else { return nil }
    done += 1
    return recording.events[done - 1]
  }

  /// Leaves the rest to whoever is there.
  mutating func takeOver() { isTakenOver = true }

  /// What is said at the top of the screen.
  var status: DemonstrationStatus {
    DemonstrationStatus(
      isPlaying ? .replaying(done, of: recording.events.count) : .replayed(recording.heading.today),
      isOtherBareme: isOtherBareme
    )
  }

  /// What is said where it is done all at once, line by line.
  var sentence: String {
    DemonstrationWords.replayed(
      recording.heading,
      recording.events.count,
      isOtherBareme: isOtherBareme
    )
  }
}
