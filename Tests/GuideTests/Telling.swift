import AidRules
import BaremeFiles
import FrenchText
import Guide
import Testing

/// A regime of the program's own barème.
func regime(_ id: String) throws -> Regime {
  try #require(BaremeLoader.embedded().regime(id))
}

/// The topic of an identifier.
func topic(_ id: String) throws -> Topic {
  try #require(Topic.all.first { $0.id == id })
}

extension Phrase {
  /// The text under a regime, its figures printed as the program prints them.
  func told(_ regime: Regime) -> String? {
    text(regime) { $0.valeur?.printed(key: $0.key) }
  }
}
