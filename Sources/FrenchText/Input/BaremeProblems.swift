import AidRules
package import BaremeFiles

extension BaremeProblem {
  /// Where the problem is and what to do about it, in one sentence.
  package var sentence: String {
    let place = line.map { "\(file), ligne \($0)" } ?? file
    let path = key.isEmpty ? "" : " (\(key))"
    return "\(place)\(path) : \(kind.text)."
  }
}

extension BaremeProblem.Kind {
  /// What is wrong, as the end of a sentence.
  var text: String {
    switch self {
    case .missingFile(let name): "le fichier \(French.quoted(name)) manque"
    case .unexpectedFile: "ce fichier est en double, ou aucun autre ne le nomme"
    case .invalidYAML(let words):
      "le texte n'est pas du YAML lisible ; l'analyseur dit \(French.quoted(words))"
    case .anchorRefused: "les renvois & et * de YAML ne sont pas acceptés, recopiez la valeur"
    case .missingKey(let key): "il manque \(French.quoted(key))"
    case .unknownKey(let key): "\(French.quoted(key)) n'a pas de sens ici"
    case .duplicateKey(let key): "\(French.quoted(key)) est écrit deux fois"
    case .wrongType(let expected, let found) where found.isEmpty: "\(expected.text), reçu autre chose"
    case .wrongType(let expected, let found): "\(expected.text), reçu \(French.quoted(found))"
    case .unknownValue(let found, let allowed):
      "valeurs acceptées : \(French.list(allowed, "ou")) ; reçu \(French.quoted(found))"
    case .numberTooLarge(let max): "le nombre dépasse \(French.number(max))"
    case .noStatut: "aucun statut n'est donné"
    case .noSource: "aucune source n'est donnée"
    case .unknownSource(let id): "la source \(French.quoted(id)) n'est pas dans le registre"
    case .unknownDecision(let id): "la décision \(French.quoted(id)) n'est pas définie"
    case .datesOutOfOrder(let first, let second):
      "le \(first.text) devrait précéder le \(second.text)"
    case .limitsOutOfOrder(let lower, let upper):
      "la limite \(French.number(lower)) devrait être inférieure à \(French.number(upper))"
    case .noSuchValue(let key): "aucune valeur du barème n'a le chemin \(French.quoted(key))"
    case .oneSidedDisagreement: "un désaccord oppose deux sources au moins"
    }
  }
}

extension BaremeProblem.Expected {
  /// What was expected.
  var text: String {
    switch self {
    case .table: "une suite de clés et de valeurs est attendue"
    case .list: "une liste est attendue"
    case .text: "un texte est attendu"
    case .count: "un nombre entier est attendu"
    case .day: "une date AAAA-MM-JJ est attendue"
    case .fraction: "une fraction est attendue, comme 1/3 ou 12,5 %"
    case .percent: "un pourcentage de 0 à 100 est attendu"
    case .backing: "un statut et des sources sont attendus"
    }
  }
}

extension BaremeProblems {
  /// How many problems there are, and each of them.
  package var sentences: [String] {
    ["Le barème ne peut pas être lu : \(French.count(problems.count, "problème", "problèmes"))."]
      + problems.map(\.sentence)
  }
}
