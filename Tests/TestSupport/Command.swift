import CVirtualTerminal
import Foundation

/// What a command left behind.
package struct CommandResult: Hashable, Sendable {
  package var status: ExitStatus
  package var stdout: String
  package var stderr: String

  package init(status: ExitStatus, stdout: String, stderr: String) {
    self.status = status
    self.stdout = stdout
    self.stderr = stderr
  }
}

/// Runs `assistmed`, or another program, without a terminal, and waits for its end.
///
///     let result = try runCommand(["evaluer", "--pmt", "775"])
///     #expect(result.status == .code(0))
///
/// - Parameters:
///   - environment: changes to a clean environment (see ``Home/environment(_:)``); nil removes an entry.
///   - input: what the program reads from its standard input, a pipe.
///   - program: an absolute path; by default the built `assistmed`.
///   - home: a home shared with other runs; by default a new one.
///   - user: the uid to drop to.
package func runCommand(
  _ arguments: [String],
  environment: [String: String?] = [:],
  input: String = "",
  program: String? = nil,
  home: Home? = nil,
  user: UInt32? = nil,
  deadline: Duration = .seconds(30)
) throws -> CommandResult {
  let program = try program ?? BuiltProduct.assistmed
  let home = try home ?? Home(user: user)
  // Files rather than pipes: no amount of output can block the program.
  let output = try Capture()
  let errors = try Capture()
  var how = CVTExit()
  let milliseconds = Int32(deadline / .milliseconds(1))
  let result = withLaunch(
    program: program,
    arguments: arguments,
    environment: home.environment(environment),
    directory: home.path,
    user: user
  ) { launch in
    input.withCString {
      cvt_run(
        launch,
        $0,
        input.utf8.count,
        output.handle.fileDescriptor,
        errors.handle.fileDescriptor,
        milliseconds,
        &how
      )
    }
  }
  guard result == 0 else {
    if errno == ETIMEDOUT { throw HarnessError.commandTimeout(arguments: arguments, after: deadline) }
    throw HarnessError.cannotStart(program: program, reason: lastError)
  }
  return CommandResult(status: ExitStatus(how), stdout: try output.text(), stderr: try errors.text())
}

/// A file that receives one output of a program, already without a name.
private struct Capture {
  let handle: FileHandle

  init() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "assistmed-out-\(UUID().uuidString)")
    let descriptor = open(file.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HarnessError.cannotStart(program: file.path, reason: lastError) }
    unlink(file.path)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func text() throws -> String {
    try handle.seek(toOffset: 0)
    return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
  }
}
