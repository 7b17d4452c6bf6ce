import AidRules

extension EstimationTerms {
  /// What a method of estimation does, with the points that it rests on; nil for a place that is no method.
  ///
  /// - Parameter name: The last word of its path, such as `e1`.
  func words(_ name: Substring) -> String? {
    switch name {
    case "e1": e1.value.words
    case "e2":
      "taux publiés par l'avenant 7 à la convention de 2016 pour la tranche, appliqués au chiffre de départ"
    case "e3":
      "taux qui descend en ligne droite jusqu'à rien au P95, à partir du P30\u{A0}: "
        + Self.list(e3.value) { rate in
          Self.gains(rate.taux.mapValues { $0 * Fraction(rate.p30) }, at: rate.p30)
        }
    case "e4":
      "taux en ligne droite entre deux points connus\u{A0}: "
        + Self.list(e4.value) { line in
          "\(Self.gain(line.first.taux, at: line.first.depart)) et \(Self.gain(line.last.taux, at: line.last.depart))"
            + " à 1 ETP, et en proportion pour les autres temps de travail"
        }
    default: nil
    }
  }

  private static func list<Terms>(_ terms: [Indicateur: Terms], _ words: (Terms) -> String) -> String {
    Indicateur.allCases.compactMap { indicateur in
      terms[indicateur].map { "\(indicateur.text), \(words($0))" }
    }.joined(separator: "\u{202F}; ")
  }

  /// The gain that a rate asks for at a start.
  private static func gain(_ taux: Fraction, at depart: Int) -> String {
    "\(French.signed((taux * Fraction(depart)).floor)) à \(French.number(depart)) patients"
  }

  private static func gains(_ gains: [OptionETP: Fraction], at depart: Int) -> String {
    let options = OptionETP.allCases.compactMap { option in
      gains[option].map { "\(French.signed($0.floor)) à \(option.text)" }
    }
    return "\(French.number(depart)) patients (\(French.list(options)))"
  }
}

extension EstimationTerms.GainLine {
  /// The line by its two ends, and what each working time asks of it at the first.
  fileprivate var words: String {
    let shares = OptionETP.allCases.compactMap { option in
      parts[option].map { "\(French.signed(($0 * Fraction(first.gain)).floor)) à \(option.text)" }
    }
    return "gain de \(indicateur.text) en ligne droite entre deux points publiés\u{A0}: "
      + "\(French.signed(first.gain)) à \(French.number(first.depart)) patients et \(French.signed(last.gain)) à "
      + "\(French.number(last.depart)) patients, pour 1 ETP\u{202F}; au premier point, \(French.list(shares)), et en "
      + "proportion ensuite"
  }
}
