/// A command line that can't be read.
package enum UsageProblem: Error, Hashable, Sendable {
  /// No such option; the nearest one, if any is near.
  case unknownOption(String, nearest: String?)
  /// An option without its value.
  case missingValue(String)
  /// A word that belongs to no option, nor names a command.
  case unexpected(String)
  /// No such command.
  case unknownCommand(String)
  /// An option that takes no value was given one.
  case valueNotTaken(String)
  /// Not one of the words accepted.
  case notAChoice(option: String, expected: [String], received: String)
  /// An option of one value given more than once.
  case repeated(String)
  /// Two options that don't go together.
  case notTogether(String, String)
  /// An option that only goes with another.
  case onlyWith(String, String)
  /// Not a pause, or one too short or too long; the bounds in milliseconds.
  case notAPause(option: String, ClosedRange<Int>, received: String)
  /// Anything else.
  case other
}

extension UsageProblem {
  /// What was expected, what was received and what to do, in one sentence.
  package var sentence: String {
    switch self {
    case .unknownOption(let option, let nearest):
      "Option inconnue : \(option). "
        + (nearest.map { "Vouliez-vous dire \($0) ?" } ?? "La liste s'affiche avec --aide.")
    case .missingValue(let option):
      "\(option) : une valeur est attendue ; rien n'a été reçu."
    case .unexpected(let word):
      "Mot inattendu : \(French.quoted(word)). Chaque valeur suit son option ; la liste s'affiche avec --aide."
    case .unknownCommand(let word):
      "Commande inconnue : \(French.quoted(word)). La liste s'affiche avec assistmed --aide."
    case .valueNotTaken(let option):
      "\(option) : cette option ne prend pas de valeur."
    case .notAChoice(let option, let expected, let received) where received.isEmpty:
      "\(option) : réponses acceptées : \(French.list(expected, "ou")) ; rien n'a été reçu."
    case .notAChoice(let option, let expected, let received):
      "\(option) : réponses acceptées : \(French.list(expected, "ou")) ; reçu \(French.quoted(received))."
    case .repeated(let option):
      "\(option) : une seule valeur est attendue ; l'option a été donnée plusieurs fois."
    case .notTogether(let option, let other):
      "\(option) et \(other) ne vont pas ensemble\u{A0}: gardez l'une des deux."
    case .onlyWith(let option, let other): "\(option) ne va qu'avec \(other)."
    case .notAPause(let option, let bounds, let received):
      "\(option)\u{A0}: une pause avec son unité est attendue, entre \(bounds.lowerBound)ms et \(bounds.upperBound / 1_000)s, "
        + "par exemple 400ms ou 0,4s\u{A0}; reçu \(French.quoted(received))."
    case .other:
      "La ligne de commande n'a pas été comprise. La liste des options s'affiche avec --aide."
    }
  }
}
