import AidRules
package import Intake

extension InputProblem {
  /// What was expected, what was received and what to do, for somebody who typed in a field.
  package var sentence: String {
    cause == .empty
      ? "Rien n'a été tapé : \(expected)."
      : French.capitalized("\(expected) ; vous avez tapé \(French.quoted(received))\(advice(.wizard)).")
  }

  /// The same in one sentence that begins with the flag, for the command line.
  ///
  ///     --pmt : un nombre entier de 0 à 9 999 est attendu ; reçu « beaucoup ».
  package var commandLineSentence: String {
    cause == .empty
      ? "\(fact.flag) : \(expected) ; rien n'a été reçu."
      : "\(fact.flag) : \(expected) ; reçu \(French.quoted(received))\(advice(.commandLine))."
  }

  private var expected: String {
    switch expectation {
    case .day: "\(expectation.text) est attendue"
    case .choice, .list: "réponses acceptées : \(expectation.text)"
    case .specialite, .count, .percent: "\(expectation.text) est attendu"
    }
  }

  /// What helps beyond the expectation, as the end of the sentence.
  private func advice(_ mode: IntakeMode) -> String {
    switch cause {
    case .empty, .notANumber, .notAChoice, .notADay, .outOfRange: ""
    case .negative: ", un nombre négatif"
    case .notWhole: ", un nombre à décimales"
    case .tooManyDigits: ", un nombre trop grand"
    case .misplacedSpaces(let joined): " : si c'est bien \(French.number(joined)), écrivez \(joined)"
    case .ambiguous(let thousand):
      " : s'agit-il de \(French.number(thousand)) ? Dans ce cas, écrivez \(thousand)"
    case .separatorRefused(let thousand): " : pour \(French.number(thousand)), écrivez \(thousand)"
    case .notAChoiceInList(let element): " : \(French.quoted(element)) n'en fait pas partie"
    case .noneWithOthers: " : \(French.quoted(Expectation.aucune)) ne va pas avec une autre situation"
    case .noSuchDay: " : ce jour n'existe pas"
    case .unknownSpecialty(let nearest) where nearest.isEmpty: ", que le barème ne connaît pas"
    case .unknownSpecialty(let nearest):
      ", que le barème ne connaît pas. Peut-être \(Self.names(nearest, mode))"
    case .severalSpecialties(let several):
      ", un nom que plusieurs spécialités portent : choisissez \(Self.names(several, mode))"
    }
  }

  /// Names to read on a screen, identifiers to copy on the command line.
  private static func names(_ specialites: [Specialite], _ mode: IntakeMode) -> String {
    French.list(specialites.map { mode == .wizard ? French.quoted($0.libelle) : $0.id }, "ou")
  }
}
