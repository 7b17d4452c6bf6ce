package import AidRules

/// What somebody did in the wizard from its first page on: a demonstration, a bug report and a test in one.
///
/// It begins from nothing and holds events only, so that a replay needs no dossier and no clock; `DossierStore` writes
/// and reads it.
package struct Recording: Hashable, Sendable {
  /// What the recording was made with.
  package let heading: Heading
  /// What was done, in order.
  package let events: [Event]

  /// Creates a recording.
  package init(heading: Heading, events: [Event]) {
    (self.heading, self.events) = (heading, events)
  }

  /// What a recording was made with: the same events elsewhere may say something else.
  package struct Heading: Hashable, Sendable {
    /// The version of the program.
    package let program: String
    /// The version of the barème.
    package let bareme: String
    /// The digest of the barème.
    package let empreinte: String
    /// The day of the evaluation, which a replay keeps.
    package let today: Day

    /// Creates a heading.
    package init(program: String, bareme: String, empreinte: String, today: Day) {
      (self.program, self.bareme, self.empreinte, self.today) = (program, bareme, empreinte, today)
    }
  }

  /// More than a long day of keys; a bound, so that a file of somebody else is read in no time.
  package static let mostEvents = 10_000
  /// Far more than as many events take, in bytes.
  package static let largest = 1 << 20
}

/// Why a text can't be replayed; `FrenchText` says it.
package enum RecordingProblem: Error, Hashable, Sendable {
  /// The first line is no heading of a recording.
  case notARecording
  /// Another format, of a newer program perhaps.
  case otherFormat(String)
  /// The format announced, and something else on the first line.
  case unreadableHeading
  /// A line, counted from 1, is no event that this program knows; the version of the program that wrote it.
  case unreadableLine(Int, program: String)
  /// Larger than any recording, in bytes.
  case tooLarge(largest: Int)
  /// More events than any recording holds.
  case tooLong(most: Int)
}

/// Why a recording ended before its session; `FrenchText` says it.
package enum RecordingStop: Error, Hashable, Sendable {
  /// The disk took no more.
  case unwritable
  /// It holds as much as can be replayed.
  case full
}
