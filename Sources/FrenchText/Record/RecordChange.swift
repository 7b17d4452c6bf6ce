import Intake

/// What an evaluation made again has that its record hadn't.
package enum RecordChange: Hashable, Sendable {
  /// The same result, byte for byte.
  case nothing
  /// Another version of the program.
  case program(before: String, after: String)
  /// Another barème, by version and digest.
  case bareme(before: String, after: String)
  /// A value of the barème, by its place: what it was and what it is, with the statut and the sources of each.
  case value(place: String, before: String, after: String)
  /// A value read now that wasn't.
  case newValue(place: String, String)
  /// A value that isn't read any more.
  case formerValue(place: String, String)
  /// Something of the result, by its path.
  case result(path: String, before: String, after: String)
  /// So many more differences of the result.
  case moreResults(Int)
}

extension RecordChange {
  /// What changed, in one sentence.
  package var sentence: String {
    switch self {
    case .nothing: "Résultat reproduit à l'identique."
    case .program(let before, let after): "Programme\u{A0}: version \(shown(before)), aujourd'hui \(after)."
    case .bareme(let before, let after): "Barème\u{A0}: \(shown(before)), aujourd'hui \(after)."
    case .value(let place, let before, let after):
      "Valeur changée, \(name(place))\u{A0}: \(shown(before))\u{202F}; aujourd'hui \(after)."
    case .newValue(let place, let value): "Valeur lue en plus, \(name(place))\u{A0}: \(value)."
    case .formerValue(let place, let value):
      "Valeur qui n'est plus lue, \(name(place))\u{A0}: \(shown(value))."
    case .result(let path, let before, let after):
      "Résultat changé, \(path)\u{A0}: \(shown(before))\u{202F}; aujourd'hui \(shown(after))."
    case .moreResults(let count): "Et \(French.count(count, "autre différence", "autres différences"))."
    }
  }

  private func name(_ place: String) -> String {
    "\(French.legalName(path: place)) (\(shown(place)))"
  }
}

/// Why a file can't be replayed.
package enum RecordProblem: Error, Hashable, Sendable {
  /// Not JSON, or not the record of an evaluation.
  case notARecord
  /// Another format, of a newer program perhaps.
  case otherFormat(String)
  /// The format announced, and something else inside.
  case damaged(key: String)
  /// Larger than any record, in bytes.
  case tooLarge(largest: Int)
}

extension RecordProblem {
  /// What was expected, what was received, as the end of a sentence.
  package var reason: String {
    switch self {
    case .notARecord: "un résultat de evaluer --format json est attendu"
    case .otherFormat(let format):
      "son format, \(French.quoted(shown(format))), n'est pas connu de cette version d'AssistMed"
    case .damaged(let key): "sa clé \(French.quoted(shown(key))) manque ou est abîmée"
    case .tooLarge(let largest):
      "il est trop grand pour un résultat (plus de \(French.number(largest / 1_024)) Kio)"
    }
  }
}
