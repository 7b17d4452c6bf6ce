extension French {
  /// What a list read line by line expects, and what it was given instead.
  ///
  ///     Un numéro de 1 à 3 est attendu ; vous avez tapé « 7 ».
  package static func numberExpected(_ count: Int, received: String) -> String {
    "Un numéro de 1 à \(number(count)) est attendu" + typed(received) + "."
  }

  /// The same where several answers may be given, or none of them.
  package static func numbersExpected(_ count: Int, received: String) -> String {
    "Un ou plusieurs numéros de 1 à \(number(count)) sont attendus, ou 0 pour \(quoted("aucune"))"
      + typed(received) + "."
  }

  /// What a search found, when it is listed below by numbers.
  static func severalNamed(_ received: String) -> String {
    "Plusieurs spécialités portent le nom \(quoted(received))\u{A0}: choisissez un numéro."
  }

  /// What a search found, when it is listed below to choose from.
  static func severalListed(_ received: String) -> String {
    "Plusieurs spécialités portent le nom \(quoted(received))\u{A0}: choisissez-en une (flèche bas), ou "
      + "complétez le nom."
  }

  private static func typed(_ received: String) -> String {
    received.isEmpty ? "" : "\u{202F}; vous avez tapé \(quoted(received))"
  }
}
