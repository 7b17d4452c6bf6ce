import Foundation
import TestSupport

/// The memory that a program at rest keeps, as the kernel counts it.
struct Resident {
  /// Why nothing was measured.
  struct Unread: Error {
    let file: String
  }

  private let kilobytes: [Int]

  /// What the static build should not exceed.
  private static let target = 32 * 1024

  /// The wizard at rest on the results of the first worked example, in several runs.
  static func inTheWizard(_ program: String, runs: Int = 5) throws -> Resident {
    Resident(kilobytes: try (0..<runs).map { _ in try onResults(program) }.sorted())
  }

  private static func onResults(_ program: String) throws -> Int {
    let session = try TerminalSession(program: program, home: Home())
    try session.wait(for: "the home page") { $0.contains("Bienvenue") }
    try session.send("2")
    try session.wait(for: "the results") { $0.contains("Résultats") && $0.contains("Éligible") }
    try session.waitUntilStill()
    let kilobytes = try read(session.processID)
    try session.send(.control("c"))
    _ = try session.waitForExit()
    return kilobytes
  }

  /// VmRSS of a process, in KiB.
  private static func read(_ process: Int) throws -> Int {
    let file = "/proc/\(process)/status"
    let line = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .first { $0.hasPrefix("VmRSS:") }
    guard let line, let kilobytes = Int(line.filter("0123456789".contains)) else { throw Unread(file: file) }
    return kilobytes
  }

  /// One plain line.
  var line: String {
    guard let least = kilobytes.first, let most = kilobytes.last else { return "resident: not measured" }
    let median = kilobytes[kilobytes.count / 2]
    return "resident in the wizard, on the results: \(Self.mebibytes(median)) MB   "
      + "(\(Self.mebibytes(least)) to \(Self.mebibytes(most)))   "
      + "target of the static build \(Self.mebibytes(Self.target)) MB: \(median <= Self.target ? "met" : "missed")"
  }

  private static func mebibytes(_ kilobytes: Int) -> String {
    let tenths = (kilobytes * 10 + 512) / 1024
    return "\(tenths / 10).\(tenths % 10)"
  }
}
