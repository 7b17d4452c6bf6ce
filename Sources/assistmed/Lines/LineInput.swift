import Glibc

/// The lines of the standard input, until its end or Ctrl-C.
final class LineInput {
  /// Whether somebody types them.
  let isTerminal = isatty(STDIN_FILENO) == 1
  private var buffer = [UInt8](repeating: 0, count: 4096)
  private var unread: ArraySlice<UInt8> = []
  private var isOver = false

  /// No answer is longer: what is beyond is dropped, so that a file of one endless line fills no memory.
  private static let longest = 4096
  private static let lineFeed = UInt8(ascii: "\n")

  /// Takes Ctrl-C as the end of the lines.
  init() {
    Interrupt.listen()
  }

  /// The next line without its end, or nil when there is none.
  func next() -> String? {
    var line: [UInt8] = []
    while true {
      if let end = unread.firstIndex(of: Self.lineFeed) {
        line += unread[..<end]
        unread = unread[(end + 1)...]
        return Self.text(line)
      }
      line += unread
      if line.count > Self.longest { line.removeSubrange(Self.longest...) }
      guard fill() else { return line.isEmpty ? nil : Self.text(line) }
    }
  }

  /// Reads more; false at the end, or once Ctrl-C was typed.
  private func fill() -> Bool {
    unread = []
    guard !isOver else { return false }
    var waited = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Interrupt.bell.reading, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waited, 2, -1) < 0, errno == EINTR {}
    if waited[1].revents != 0 {
      isOver = true
      return false
    }
    var count = 0
    repeat { count = read(STDIN_FILENO, &buffer, buffer.count) } while count < 0 && errno == EINTR
    guard count > 0 else {
      isOver = true
      return false
    }
    unread = buffer[..<count]
    return true
  }

  /// UTF-8, or the older encoding of French texts.
  private static func text(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}

/// Ctrl-C as something to read, since a line is waited for.
private enum Interrupt {
  /// A pipe: what is written at one end wakes who waits at the other.
  static let bell: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    return (ends[0], ends[1])
  }()

  static func listen() {
    // Made before a signal may need it.
    guard bell.reading >= 0 else { return }
    signal(SIGINT) { _ in
      var byte: UInt8 = 0
      _ = write(Interrupt.bell.writing, &byte, 1)
    }
  }
}
