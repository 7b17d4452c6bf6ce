package import AidRules

/// What is said at the top of a screen while a session is recorded or replayed.
package struct DemonstrationStatus: Hashable, Sendable {
  /// What is under way.
  package enum Stage: Hashable, Sendable {
    /// What is done is recorded.
    case recording
    /// It isn't any more, and not because somebody asked.
    case stopped
    /// Steps are replayed one after the other.
    case replaying(Int, of: Int)
    /// The steps were replayed, as of a day: the rest is somebody's own.
    case replayed(Day)
  }

  /// What is under way.
  package let stage: Stage
  /// Whether another barème is in force than that of the recording.
  package let isOtherBareme: Bool

  /// Creates a status.
  package init(_ stage: Stage, isOtherBareme: Bool = false) {
    (self.stage, self.isOtherBareme) = (stage, isOtherBareme)
  }

  /// Whether it needs attention.
  package var isWarning: Bool { isOtherBareme || stage == .stopped }

  /// The status, the longest wording first.
  package func texts(warning: String) -> [String] {
    let mark = isWarning ? "\(warning) " : ""
    let other = isOtherBareme ? ", autre barème" : ""
    return switch stage {
    case .recording: ["Séance enregistrée, sans les noms", "Séance enregistrée"]
    case .stopped: ["\(mark)Séance NON ENREGISTRÉE jusqu'au bout", "\(mark)NON ENREGISTRÉE"]
    case .replaying(let step, let count):
      [
        "\(mark)Démonstration \(step)/\(count)\(other)\u{A0}: une touche vous donne la main",
        "\(mark)Démonstration \(step)/\(count)\(other)\u{A0}: une touche, à vous",
        "\(mark)Démonstration \(step)/\(count)\(other)",
      ]
    case .replayed(let day):
      [
        "\(mark)Démonstration du \(day.shortText)\(other)\u{A0}: à vous",
        "\(mark)Démonstration\(other)\u{A0}: à vous",
      ]
    }
  }
}
