import FrenchText
import Glibc

/// How far one is, on a line of the terminal that is written over; nothing for what takes less than a second.
struct LotProgress {
  private let isShown: Bool
  private let start = Clock.milliseconds()
  private var last: Int64

  private static let delay: Int64 = 1_000
  private static let pause: Int64 = 200

  init(_ sink: ByteSink) {
    // Rows on a terminal tell by themselves how far one is.
    isShown = isatty(STDERR_FILENO) == 1 && !sink.isTerminal
    last = start + Self.delay - Self.pause
  }

  /// Says how far one is, when it is time to.
  mutating func tell(lines: Int, of source: ByteSource) {
    guard isShown else { return }
    let now = Clock.milliseconds()
    guard now - last >= Self.pause else { return }
    last = now
    let percent = source.size.flatMap { $0 > 0 ? min(100, source.position * 100 / $0) : nil }
    Output.overwrite(French.batchProgress(lines: lines, percent: percent))
  }

  /// Takes the line away.
  func end() {
    if isShown, last > start + Self.delay - Self.pause { Output.overwrite("") }
  }
}
