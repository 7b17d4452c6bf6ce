import AidRules
import FrenchText

/// A place of the barème read otherwise on one side, as it is shown: its name, and the value on each side.
struct Reading {
  let name: String
  /// The value, nil where the side doesn't read it.
  let values: Sides<String?>
}

extension ComparisonDocument {
  /// What one change of reference comes down to: one line, or a line for each figure of a table that differs.
  func readings(of change: ReferenceChange) -> [Reading] {
    let references = Sides(change.before, change.after)
    let lines = Sides(
      references.before.map(sides.before.bareme.lines),
      references.after.map(sides.after.bareme.lines)
    )
    guard let before = lines.before, let after = lines.after else {
      let name = (lines.after ?? lines.before)?.first?.name ?? ""
      return [Reading(name: name, values: lines.map { $0?.first?.value })]
    }
    let unlike = before.compactMap { line -> Reading? in
      let other = after.first { $0.name == line.name }
      return line.value == other?.value
        ? nil : Reading(name: line.name, values: Sides(line.value, other?.value))
    }
    guard unlike.isEmpty else { return unlike }
    return [Reading(name: after.first?.name ?? "", values: backing(references, after.first?.value ?? ""))]
  }

  /// The same value, backed otherwise.
  private func backing(_ references: Sides<Reference?>, _ value: String) -> Sides<String?> {
    let hasOtherStatut = references.before?.statut != references.after?.statut
    return references.map { reference in
      let word = hasOtherStatut ? reference?.statut.word : reference?.decision.map { "lecture \($0)" }
      return word.map { "\(value), \($0)" } ?? value
    }
  }
}

extension Bareme {
  /// The lines that show a reference; a reference of no line is shown by its place.
  fileprivate func lines(of reference: Reference) -> [LegalLine] {
    let regime = reference.key.split(separator: ".").first.flatMap { self.regime(String($0)) }
    let found = (regime?.lines ?? []).filter { $0.reference == reference }
    guard found.isEmpty else { return found }
    let specialite = specialites.first { $0.reference == reference }
    let name = specialite.map { "Spécialité, \($0.libelle)" } ?? reference.key
    return [
      LegalLine(name, reference.valeur?.printed(key: reference.key) ?? reference.statut.word, reference)
    ]
  }
}

extension Regime {
  /// Every value of the regime as it is shown.
  var lines: [LegalLine] {
    acces.lines + options.flatMap(\.lines) + secondAssistantLines + moveLines + bandes.lines + objectifs.lines
      + objectifs.estimateLines + versements.lines + vie.lines
  }
}
