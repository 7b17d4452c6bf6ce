import AidRules
package import Intake

extension InputProblem {
  /// What was expected, what was received and what to do, for somebody who typed in a field.
  package var sentence: String {
    if cause == .empty { return nothingTyped }
    return French.capitalized("\(expected) ; vous avez tapé \(French.quoted(received))\(advice(.wizard)).")
  }

  /// The same in one sentence that begins with the flag, for the command line.
  ///
  ///     --pmt : un nombre entier de 0 à 9 999 est attendu ; reçu « beaucoup ».
  package var commandLineSentence: String {
    commandLineSentence(flag: fact.flag)
  }

  /// The same for a flag of its own that is read as the fact is, such as `--date`.
  package func commandLineSentence(flag: String) -> String {
    cause == .empty
      ? "\(flag) : \(expected) ; rien n'a été reçu."
      : "\(flag) : \(expected) ; reçu \(French.quoted(received))\(advice(.commandLine))."
  }

  /// The same for somebody who answers line by line, where a list is answered by numbers.
  ///
  /// - Parameter choices: how many answers are listed.
  package func lineSentence(choices: Int) -> String {
    switch (expectation, cause) {
    case (.list, .noneWithOthers): sentence
    case (_, .wordOfSeveral), (_, .severalSpecialties): French.severalNamed(received)
    case (.list, _): French.numbersExpected(choices, received: received)
    case (.choice, _): French.numberExpected(choices, received: received)
    default: sentence
    }
  }

  /// The same over a list of specialties, which needn't be repeated.
  ///
  /// - Parameter choices: how many are listed.
  package func sentence(listing choices: Int) -> String {
    guard choices > 0 else { return sentence }
    switch cause {
    case .wordOfSeveral, .severalSpecialties: return French.severalListed(received)
    default: return sentence
    }
  }

  /// In a list nothing is typed: what to press, and never the words of the command line.
  private var nothingTyped: String {
    switch expectation {
    case .choice, .list:
      "Choisissez une réponse (flèches, espace, ou son chiffre), ou "
        + "\(French.quoted("Je ne sais pas encore")) (F8)."
    case .specialite, .count, .percent, .amount, .decimal, .day, .periods: "Rien n'a été tapé : \(expected)."
    }
  }

  private var expected: String {
    switch expectation {
    case .day, .periods: "\(expectation.text) est attendue"
    case .choice, .list: "réponses acceptées : \(expectation.text)"
    case .specialite, .count, .percent, .amount, .decimal: "\(expectation.text) est attendu"
    }
  }

  /// What helps beyond the expectation, as the end of the sentence.
  private func advice(_ mode: IntakeMode) -> String {
    switch cause {
    case .empty, .notANumber, .notAChoice, .notADay, .outOfRange: ""
    case .negative: ", un nombre négatif"
    case .notWhole: ", un nombre à décimales"
    case .tooManyDecimals: ", un nombre à plus de deux décimales"
    case .tooManyDigits: ", un nombre trop grand"
    case .misplacedSpaces(let joined): " : si c'est bien \(French.number(joined)), écrivez \(joined)"
    case .ambiguous(let thousand):
      " : s'agit-il de \(French.number(thousand)) ? Dans ce cas, écrivez \(thousand)"
    case .smallShare(let percent):
      "\u{A0}: s'agit-il de \(percent.text)\u{202F}? Sinon, ajoutez le signe %"
    case .beforeFirstText(let first):
      "\u{A0}: aucune aide n'existait avant le \(first.text)"
    case .separatorRefused(let thousand): " : pour \(French.number(thousand)), écrivez \(thousand)"
    case .notAChoiceInList(let element): " : \(French.quoted(element)) n'en fait pas partie"
    case .noneWithOthers: " : \(French.quoted(Expectation.aucune)) ne va pas avec une autre situation"
    case .noSuchDay: " : ce jour n'existe pas"
    case .notAPeriod: ""
    case .periodBackwards: " : le dernier jour précède le premier"
    case .overlappingPeriods: " : deux absences se recouvrent"
    case .otherProfession: "\u{A0}: l'aide est réservée aux médecins"
    case .unknownSpecialty(let nearest) where nearest.isEmpty: ", que le barème ne connaît pas"
    case .unknownSpecialty(let nearest):
      ", que le barème ne connaît pas. Peut-être \(Self.names(nearest, mode))"
    case .wordOfSeveral(let several, let others):
      ", un mot que plusieurs spécialités portent : choisissez \(Self.names(several, mode))"
        + (others > 0 ? " (\(French.number(several.count + others)) en tout)" : "")
    case .severalSpecialties(let several):
      ", un nom que plusieurs spécialités portent : choisissez \(Self.names(several, mode))"
    }
  }

  /// Names to read on a screen, identifiers to copy on the command line.
  private static func names(_ specialites: [Specialite], _ mode: IntakeMode) -> String {
    French.list(specialites.map { mode == .wizard ? French.quoted($0.libelle) : $0.id }, "ou")
  }
}
