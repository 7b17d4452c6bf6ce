import CVirtualTerminal
package import TerminalUI

/// A program running in an emulated terminal: keys in, cells out.
///
///     let session = try TerminalSession(program: BuiltProduct.assistmed)
///     try session.waitFor(text: "Bienvenue")
///     try session.send(.down, .enter)
///     #expect(try session.waitForExit() == .code(0))
///
/// Waiting reads what the program writes: between two waits, what is seen doesn't change.
/// The program is killed when the session goes away.
package final class TerminalSession {
  /// How long a wait lasts unless told otherwise.
  package static let patience = Duration.seconds(10)

  /// The session's own home folder.
  package let home: Home
  let terminal: OpaquePointer
  package internal(set) var size: Size
  var lastEscape: ContinuousClock.Instant?

  /// Starts `program`, an absolute path, in a terminal of `size`.
  ///
  /// - Parameters:
  ///   - environment: changes to a clean environment (see ``Home/environment(_:)``); nil removes an entry.
  ///   - home: a home shared with another session, to come back to saved dossiers; by default a new one.
  ///   - user: the uid to drop to (65534 is nobody), for what root could do and a user couldn't.
  package init(
    program: String,
    arguments: [String] = [],
    environment: [String: String?] = [:],
    size: Size = Size(columns: 80, rows: 24),
    home: Home? = nil,
    user: UInt32? = nil
  ) throws {
    let home = try home ?? Home(user: user)
    let opened = withLaunch(
      program: program,
      arguments: arguments,
      environment: home.environment(environment),
      directory: home.path,
      user: user
    ) { cvt_open($0, Int32(size.rows), Int32(size.columns)) }
    guard let opened else { throw HarnessError.cannotStart(program: program, reason: lastError) }
    terminal = opened
    self.home = home
    self.size = size
  }

  deinit {
    cvt_close(terminal)
  }

  /// Gives the terminal another size, which the program learns by SIGWINCH.
  package func resize(to size: Size) {
    cvt_resize(terminal, Int32(size.rows), Int32(size.columns))
    self.size = size
  }

  /// The process of the program, to be read in /proc.
  package var processID: Int { Int(cvt_process(terminal)) }

  /// Sends a signal such as SIGTERM to the program; false when it has ended.
  @discardableResult
  package func signal(_ number: Int32) -> Bool {
    cvt_signal(terminal, number) == 0
  }

  /// How the program ended, or nil while it runs.
  package var exitStatus: ExitStatus? {
    var how = CVTExit()
    return cvt_ended(terminal, &how) ? ExitStatus(how) : nil
  }
}
