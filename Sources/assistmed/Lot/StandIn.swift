import Glibc

/// The file that stands in for a result until it is whole: an interrupted program takes it away.
enum StandIn {
  /// The path of the file, kept where a signal handler can read it.
  private nonisolated(unsafe) static var path: UnsafeMutablePointer<CChar>?

  /// Removes this file when the program is interrupted; nil: nothing any more.
  static func removes(_ file: String?) {
    let former = path
    path = file.flatMap { strdup($0) }
    free(former)
    for number in [SIGINT, SIGTERM, SIGHUP] where file != nil {
      // What was ignored before, as by nohup, stays so.
      let before = signal(number, handler)
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  private static let handler: @convention(c) (Int32) -> Void = { number in
    if let path = StandIn.path { unlink(path) }
    signal(number, SIG_DFL)
    raise(number)
  }
}
