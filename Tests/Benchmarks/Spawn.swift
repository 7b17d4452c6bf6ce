import Glibc

/// A program run to its end, its output thrown away; the harness's own files and waits would count here.
enum Spawn {
  /// Why nothing was measured.
  struct Failed: Error {
    let program: String
    let status: Int32
  }

  /// From the start of the process to its end.
  static func duration(_ program: String, _ arguments: [String]) throws -> Duration {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    var status: Int32 = 0
    let start = ContinuousClock.now
    let refused = posix_spawn(&child, program, &actions, nil, words, environ)
    guard refused == 0 else { throw Failed(program: program, status: refused) }
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let duration = ContinuousClock.now - start
    // What is measured must work.
    guard status == 0 else { throw Failed(program: program, status: status) }
    return duration
  }
}
