package import AidRules

/// A text whose figures are those of the barème.
///
///     let phrase: Phrase = "La période d'essai dure \(.essai)."
///     phrase.text(regime) { $0.valeur?.printed(key: $0.key) }  // La période d'essai dure 2 mois.
package struct Phrase: Sendable, ExpressibleByStringInterpolation {
  /// What a text is made of.
  enum Part: Sendable {
    case words(String)
    case figure(Figure)
  }

  /// The words and the figures, in the order told.
  let parts: [Part]

  /// Creates a text without figures.
  package init(stringLiteral words: String) {
    parts = [.words(words)]
  }

  /// Creates a text with figures.
  package init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  /// Gathers the words and the figures.
  package struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    /// Begins a text.
    package init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Adds words.
    package mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { parts.append(.words(words)) }
    }

    /// Adds a figure.
    package mutating func appendInterpolation(_ figure: Figure) {
      parts.append(.figure(figure))
    }

    /// Adds a text with its figures.
    package mutating func appendInterpolation(_ phrase: Phrase) {
      parts += phrase.parts
    }
  }
}

extension Phrase {
  /// The values told, in the order told; nil when the text of the contract lacks one.
  package func references(_ regime: Regime) -> [Reference]? {
    var references: [Reference] = []
    for case .figure(let figure) in parts {
      guard let reference = figure.reference(regime) else { return nil }
      references.append(reference)
    }
    return references
  }

  /// The text in full; nil when the text of the contract lacks a figure, or when one can't be printed.
  package func text(_ regime: Regime, printed: (Reference) -> String?) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .figure(let figure):
        guard let value = figure.reference(regime).flatMap(printed) else { return nil }
        text += value
      }
    }
    return text
  }
}
