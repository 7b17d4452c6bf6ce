package import AidRules
import FrenchText
import Intake

extension Inputs {
  /// The command that makes the same evaluation again, on any day.
  ///
  ///     assistmed evaluer --specialite pediatrie --secteur 1 --date 2026-11-21
  /// - Parameter otherBareme: the folder of the barème tried instead of the program's own.
  package func command(on day: Day, otherBareme: String? = nil) -> String {
    let bareme = otherBareme.map { ["--bareme \(Self.quoted($0))"] } ?? []
    let flags = values.map { "\($0.fact.flag) \($0.value.text)" }
    return (["assistmed evaluer"] + flags + bareme + ["--date \(day)"]).joined(separator: " ")
  }

  /// A path as a shell reads it back.
  private static func quoted(_ path: String) -> String {
    let parts = path.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
