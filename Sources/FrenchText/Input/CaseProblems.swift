import AidRules
package import Intake

extension CSVProblem {
  /// Why a record can't be read, as the end of a sentence.
  var reason: String {
    switch self {
    case .notUTF8: "le texte n'est pas en UTF-8 (enregistrez le fichier en « CSV UTF-8 »)"
    case .unclosedQuote: "un guillemet s'ouvre et ne se referme pas"
    case .textBesideQuotes: "un texte touche des guillemets (dans une cellule, ils s'écrivent en double)"
    }
  }
}

extension CaseFileProblem {
  /// Why a file of cases can't be read, in one sentence that begins with the flag.
  package func commandLineSentence(flag: String, path: String) -> String {
    let file = "\(flag) : \(French.quoted(path)) "
    return switch self {
    case .empty:
      file + "est vide : une ligne de titres et une ligne par cas sont attendues."
    case .header(let problem):
      file + "n'a pas de ligne de titres lisible : \(problem.reason)."
    case .noFact:
      file + "n'a aucune colonne connue : ses titres sont ceux des options, comme pmt ou file_active."
    case .repeatedColumn(let name):
      file + "a deux colonnes \(French.quoted(name)) : une seule est attendue."
    }
  }
}

extension CaseProblem {
  /// Why a case can't be read, in one sentence without the case's name.
  package var sentence: String {
    switch self {
    case .unreadable(let problem):
      French.capitalized(problem.reason) + "."
    case .tooManyCells(let expected, let received):
      "\(French.count(expected, "cellule est attendue", "cellules sont attendues")), il y en a "
        + "\(French.number(received)) : un séparateur de trop, peut-être."
    case .tooFewCells(let expected, let received):
      "\(French.count(expected, "cellule est attendue", "cellules sont attendues")), il y en a "
        + "\(French.number(received))\u{A0}: la ligne est peut-être coupée."
    case .tooLong(let kibibytes):
      "La ligne dépasse \(French.number(kibibytes))\u{A0}Kio\u{A0}: elle n'est pas lue."
    case .input(let problem):
      problem.commandLineSentence(flag: problem.fact.rawValue)
    case .refused(let refusal):
      refusal.commandLineSentence(flag: Fact.signature.rawValue)
    }
  }
}

extension AssignmentProblem {
  /// What was expected, what was received and what to do, in one sentence.
  package func sentence(flag: String) -> String {
    switch self {
    case .nothing:
      "\(flag) : au moins un FAIT=VALEUR est attendu, par exemple \(flag) option=1 ; rien n'a été reçu."
    case .noEquals(let word):
      "\(flag) : FAIT=VALEUR est attendu, par exemple option=1 ; reçu \(French.quoted(word))."
    case .unknownName(let name, let nearest):
      "\(flag) : \(French.quoted(name)) n'est pas un fait. "
        + (nearest.map { "Vouliez-vous dire \($0) ?" }
          ?? "Les faits portent le nom des options : la liste s'affiche avec --aide.")
    case .noValue(let name):
      "\(flag) \(name) : une valeur est attendue ; rien n'a été reçu."
    case .repeated(let name):
      "\(flag) \(name) : une seule valeur est attendue ; le fait a été donné plusieurs fois."
    }
  }
}
