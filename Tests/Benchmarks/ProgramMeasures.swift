import AidRules
import Foundation
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
      try lot(program, lines: 100_000, runs: 9, target: .milliseconds(250)),
      try lot(program, lines: 1_000_000, runs: 3, target: .milliseconds(2_500)),
    ]
  }

  /// A file of doctors who differ by their specialty, sector, PMT, share of clinical fees, band, option and year.
  private static func lot(_ program: String, lines: Int, runs: Int, target: Duration) throws -> Measure {
    let home = try Home()
    let path = home.path + "/medecins.csv"
    let specialites = ["medecine-generale", "cardiologie", "chirurgie-generale", "pediatrie", "radiologie"]
    let tranches = Tranche.allCases.map(\.rawValue)
    var text =
      "id,specialite,secteur,optam,pmt,honoraires_cliniques,tranche,situations,option,annee,signature\n"
    for number in 0..<lines {
      text += "\(number),\(specialites[number % 5]),\(1 + number / 5 % 3),\(number % 2 == 0 ? "oui" : "non"),"
      text +=
        "\(600 + number * 7_919 % 2_200),\(number * 31 % 101),\(tranches[number % tranches.count]),aucune,"
      text += "\(number % 3 == 0 ? "0.5" : "1"),\(1 + number / 7 % 5),2025-01-15\n"
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try Measure(
      "lot, \(lines) lines",
      runs: runs,
      target: target,
      timed: {
        try Spawn.duration(program, ["lot", path, "--sortie", "/dev/null"])
      }
    )
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
