import CVirtualTerminal
import Foundation

/// Calls `body` with a C description of what to start; the description lives only during the call.
///
/// Everything is built here, before the fork: its child may not allocate.
func withLaunch<Result>(
  program: String,
  arguments: [String],
  environment: [String: String],
  directory: String,
  user: UInt32?,
  _ body: (UnsafePointer<CVTLaunch>) -> Result
) -> Result {
  let argv = ([program] + arguments).map { strdup($0) } + [nil]
  let envp = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer {
    for pointer in argv + envp { free(pointer) }
  }
  return argv.withUnsafeBufferPointer { argv in
    envp.withUnsafeBufferPointer { envp in
      program.withCString { program in
        directory.withCString { directory in
          var launch = CVTLaunch(
            program: program,
            arguments: argv.baseAddress,
            environment: envp.baseAddress,
            directory: directory,
            user: user.map(Int64.init) ?? -1
          )
          return withUnsafePointer(to: &launch, body)
        }
      }
    }
  }
}

/// The last error of the C library, in words.
var lastError: String { String(cString: strerror(errno)) }
