package import AidRules

/// One value that a step read in the barème, with everything that backs it.
package struct ReadValue: Sendable {
  /// Where it stands in the barème, and what backs it.
  package let reference: Reference
  /// The day from which it holds.
  package let depuis: Day
  /// The documents that say it, the deciding one first.
  package let sources: [Source]
  /// The reading chosen, where the text is ambiguous.
  package let decision: Decision?
  /// The points on which its sources contradict each other.
  package let disagreements: [Disagreement]
  private let bareme: Bareme
  private let regime: Regime

  /// Looks up what backs a value read for a contract of a regime.
  package init(_ reference: Reference, under regime: Regime, in bareme: Bareme) {
    self.reference = reference
    self.bareme = bareme
    self.regime = regime
    depuis = bareme.depuis(reference, under: regime)
    sources = reference.sources.compactMap { bareme.source($0) }
    decision = reference.decision.flatMap { bareme.decision($0) }
    disagreements = bareme.desaccords(of: reference)
  }

  /// The value itself and its place, as in « 775 patients (patientele.pmt_minimale) ».
  package var figure: String { "\(printed) (\(place))" }

  /// The value in words for a doctor, as in « PMT minimale : 775 patients ».
  package var titled: String {
    let name = French.capitalized(specialite.map(French.access(of:)) ?? French.legalName(place))
    return printedValue.map { "\(name)\u{A0}: \($0)" } ?? name
  }

  /// The specialty whose access the value is: the doctor's, or one that shows what is excluded while none is told.
  private var specialite: Specialite? {
    let path = reference.key.split(separator: ".")
    guard path.count == 2, path.first == "specialites" else { return nil }
    return bareme.specialite(String(path[1]))
  }

  /// The value with its statut and the short names of its sources, for a narrow place.
  package var shortLine: String {
    [titled, reference.statut.word, sourceNames].compactMap { $0 }.joined(separator: ", ") + "."
  }

  /// The value with since when it holds, its statut, the day of its check, its sources and their words.
  package var line: String { backed(figure) }

  /// The same for somebody who doesn't know the barème's files, as in « Heures par semaine à 0,5 ETP : 17,5 ».
  package var namedLine: String { backed(titled) }

  private func backed(_ value: String) -> String {
    let said = [
      value, "depuis le \(depuis.text)", reference.statut.word, reference.decision.map { "lecture \($0)" },
      "valeur vérifiée le \(reference.verifieLe.text)",
      sourceNames, reference.citation.map { French.quoted(French.typeset($0)) },
    ]
    return said.compactMap { $0 }.joined(separator: ", ") + "."
  }

  /// The reading chosen where the text is ambiguous, with what it leaves open.
  package var reading: String? {
    decision.map { "\($0.id). \(French.typeset($0.question)) \(French.typeset($0.lecture))" }
  }

  /// What each source says of the points on which they contradict each other, and what is retained.
  package var contradictions: [String] {
    disagreements.map { point in
      let positions = point.positions.map { position in
        let said = French.typeset(position.texte)
        return
          "\(bareme.source(position.source)?.court ?? position.source) : \(said.last == "." ? said : said + ".")"
      }
      return "Désaccord : \(French.typeset(point.question)) \(positions.joined(separator: " ")) "
        + "Retenu : \(French.typeset(point.retenu))"
    }
  }

  /// The value, or that it is a rule without a figure.
  private var printed: String { printedValue ?? "Règle" }

  private var printedValue: String? {
    if let method { return method }
    // The word of the file stands for a rule.
    if case .text(let word)? = reference.valeur, let regle = Specialite.Regle(rawValue: word) {
      return regle.text
    }
    return reference.valeur?.printed(key: reference.key)
  }

  /// What a method of estimation does; nil for any other value.
  private var method: String? {
    let (path, name) = reference.key.splitAtLastDot
    guard path.hasSuffix("estimations"), case .points(let terms) = regime.objectifs.methode else {
      return nil
    }
    return terms.estimations.words(name)
  }

  private var sourceNames: String? {
    let names = sources.map(\.court)
    guard names.count > 1 else { return names.first.map { "source : \($0)" } }
    return "sources : \(names.joined(separator: "\u{202F}; "))"
  }

  /// The place without the name of the text, which « depuis » tells.
  private var place: String {
    let key = reference.key
    guard let dot = key.utf8.firstIndex(of: UInt8(ascii: ".")), bareme.regime(String(key[..<dot])) != nil
    else {
      return key
    }
    return String(key[key.utf8.index(after: dot)...])
  }
}
