package import AidRules
import FrenchText
import Intake

extension Inputs {
  /// The command that makes the same evaluation again, on any day.
  ///
  ///     assistmed evaluer --specialite pediatrie --secteur 1 --date 2026-11-21
  package func command(on day: Day) -> String {
    let flags = values.map { "\($0.fact.flag) \($0.value.text)" }
    return (["assistmed evaluer"] + flags + ["--date \(day)"]).joined(separator: " ")
  }
}
