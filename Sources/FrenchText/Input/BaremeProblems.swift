import AidRules
package import BaremeFiles

extension BaremeProblem {
  /// Where the problem is and what to do about it, in one sentence.
  package var sentence: String {
    let place = line.map { "\(file), ligne \($0)" } ?? file
    let path = key.isEmpty ? "" : " (\(key))"
    return "\(place)\(path) : \(kind.text)."
  }

  /// The same as a line of a list that editors can follow: `fichier:ligne: phrase`.
  package var listed: String {
    let place = [file] + (line.map { ["\($0)"] } ?? [])
    let path = key.isEmpty ? "" : " (\(key))"
    return place.joined(separator: ":") + ": \(French.capitalized(kind.text))\(path)."
  }
}

extension BaremeProblem.Kind {
  /// What is wrong, as the end of a sentence.
  var text: String {
    switch self {
    case .missingFile(let name): "le fichier \(French.quoted(name)) manque"
    case .unexpectedFile: "ce fichier est en double, ou aucun autre ne le nomme"
    case .invalidYAML:
      // The parser's own words are English.
      "le texte n'est pas du YAML lisible ; vérifiez ici et juste au-dessus les guillemets, les deux-points, les "
        + "retraits (des espaces, jamais de tabulation) et les crochets"
    case .anchorRefused: "les renvois & et * de YAML ne sont pas acceptés, recopiez la valeur"
    case .missingKey(let key): "il manque \(French.quoted(key))"
    case .unknownKey(let key): "\(French.quoted(key)) n'a pas de sens ici"
    case .duplicateKey(let key): "\(French.quoted(key)) est écrit deux fois"
    case .wrongType(let expected, let found) where found.isEmpty: "\(expected.text), reçu autre chose"
    case .wrongType(let expected, let found): "\(expected.text), reçu \(French.quoted(found))"
    case .unknownValue(let found, let allowed):
      "valeurs acceptées : \(French.list(allowed, "ou")) ; reçu \(French.quoted(found))"
    case .numberTooLarge(let max): "le nombre dépasse \(French.number(max))"
    case .numberTooSmall(let min): "le nombre doit valoir au moins \(French.number(min))"
    case .noStatut: "aucun statut n'est donné"
    case .noSource: "aucune source n'est donnée"
    case .unknownSource(let id): "la source \(French.quoted(id)) n'est pas dans le registre"
    case .unknownDecision(let id): "la décision \(French.quoted(id)) n'est pas définie"
    case .datesOutOfOrder(let first, let second):
      "le \(first.text) devrait précéder le \(second.text)"
    case .limitsOutOfOrder(let lower, let upper):
      "la limite \(French.number(lower)) devrait être inférieure à \(French.number(upper))"
    case .bandGap, .bandOverlap: bandText
    case .noSuchValue(let key): "aucune valeur du barème n'a le chemin \(French.quoted(key))"
    case .oneSidedDisagreement: "un désaccord oppose deux sources au moins"
    case .unusedSource(let id): "aucune valeur ne s'appuie sur la source \(French.quoted(id))"
    case .unusedDecision(let id): "aucune valeur ne porte la décision \(French.quoted(id))"
    case .quotationLacksValue(let text): "la citation ne contient pas \(French.quoted(text))"
    case .unlikelyAmount(let amount, let likely):
      "un montant annuel de \(Euros(amount).text) n'est guère vraisemblable ; de \(Euros(likely.lowerBound).text) à "
        + "\(Euros(likely.upperBound).text) attendus (montants_vraisemblables)"
    case .checkedBeforeReading(let source, let read, let checked):
      "la valeur est contrôlée le \(checked.text), avant la lecture de sa source \(French.quoted(source)) "
        + "(\(read.text))"
    }
  }

  private var bandText: String {
    switch self {
    case .bandGap(let after, let before):
      "aucune tranche ne contient les nombres de \(French.number(after + 1)) à \(French.number(before - 1))"
    case .bandOverlap(let from, let to):
      "deux tranches contiennent les nombres de \(French.number(from)) à \(French.number(to))"
    default: ""
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
    case .amount: "un montant est attendu, comme 1 867,02"
    case .fraction: "une fraction est attendue, comme 1/3 ou 12,5 %"
    case .percent: "un pourcentage de 0 à 100 est attendu"
    case .interval: "deux bornes sont attendues, comme « 100 à 199 »"
    case .above: "une dernière borne est attendue, comme « plus de 199 »"
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

  /// One line for each problem.
  package var listed: [String] {
    problems.map(\.listed)
  }
}

extension VerifiedBareme {
  /// That nothing is to be corrected, and how much was looked at.
  package var sentence: String {
    let counts = French.list([
      French.count(valueCount, "valeur", "valeurs"),
      French.count(bareme.sources.count, "source", "sources"),
      French.count(bareme.decisions.count, "décision", "décisions"),
      French.count(bareme.desaccords.count, "désaccord", "désaccords"),
      French.count(bareme.coquilles.count, "coquille", "coquilles"),
    ])
    return "Barème \(bareme.version) : aucun défaut (\(counts) ; vérifié le \(bareme.verifieLe.text))."
  }
}
