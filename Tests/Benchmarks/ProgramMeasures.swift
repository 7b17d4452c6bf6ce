import TestSupport

/// The program as its users meet it: a process started from nothing.
enum ProgramMeasures {
  static func all(_ program: String) throws -> [Measure] {
    let evaluation = [
      "evaluer", "--specialite", "medecine-generale", "--secteur", "1", "--pmt", "775", "--file-active",
      "1025", "--date", "2026-01-15",
    ]
    let json = evaluation + ["--format", "json"]
    return [
      try Measure(
        "start to first paint, 80 x 24",
        target: .milliseconds(25),
        timed: { try firstPaint(program) }
      ),
      try Measure(
        "evaluer, text",
        target: .milliseconds(20),
        timed: { try Spawn.duration(program, evaluation) }
      ),
      try Measure("evaluer, JSON", target: .milliseconds(20), timed: { try Spawn.duration(program, json) }),
      try Measure("--version", timed: { try Spawn.duration(program, ["--version"]) }),
    ]
  }

  /// From the start of the process to the home page's title in the emulator; the end isn't counted.
  private static func firstPaint(_ program: String) throws -> Duration {
    let home = try Home()
    let start = ContinuousClock.now
    let session = try TerminalSession(program: program, home: home)
    // The heading's row alone: reading every cell would be part of the figure.
    try session.wait(for: "the home page", wholeFrame: false, until: { $0.row(1).contains("Bienvenue") })
    let duration = ContinuousClock.now - start
    try session.send(.control("c"))
    _ = try session.waitForExit()
    return duration
  }
}
