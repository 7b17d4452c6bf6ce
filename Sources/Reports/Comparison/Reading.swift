import AidRules
import FrenchText

/// A place of the barème read otherwise on one side, as it is shown: its name, and the value on each side.
struct Reading {
  let name: String
  /// The value, nil where the side doesn't read it.
  let values: Sides<String?>

  /// The value on each side in one sentence, the sides being called as given.
  ///
  /// - Parameter more: what follows the name.
  func sentence(_ first: String, _ second: String, after more: String = "") -> String {
    let start = "\(name)\(more)\u{A0}: "
    guard let before = values.before else { return "\(start)\(values.after ?? ""), \(second) seulement." }
    guard let after = values.after else { return "\(start)\(before), \(first) seulement." }
    return "\(start)\(before) \(first), \(after) \(second)."
  }
}

extension ReferenceChange {
  /// What the change comes down to: one line, or a line for each figure of a table that differs.
  func readings(_ baremes: Sides<Bareme>) -> [Reading] {
    let references = Sides(before, after)
    let lines = Sides(before.map(baremes.before.lines), after.map(baremes.after.lines))
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

  /// The text where the value stands, that of each side when they differ; nil for what every text shares.
  var regimeName: String? {
    var names: [String] = []
    for reference in [before, after] {
      guard let id = reference?.key.split(separator: ".").first, id != "specialites" else { continue }
      let name = French.regime(String(id))
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : names.joined(separator: " puis ")
  }

  /// The names of the sources of each side.
  func sourceNames(_ baremes: Sides<Bareme>) -> Sides<String> {
    Sides(
      (before?.sources ?? []).map { baremes.before.source($0)?.court ?? $0 },
      (after?.sources ?? []).map { baremes.after.source($0)?.court ?? $0 }
    ).map { $0.joined(separator: "\u{202F}; ") }
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
    let found = (regime?.sections ?? []).flatMap(\.lines).filter { $0.reference == reference }
    guard found.isEmpty else { return found }
    let specialite = specialites.first { $0.reference == reference }
    let name =
      specialite.map { "Spécialité, \($0.libelle)" }
      ?? French.capitalized(French.legalName(path: reference.key))
    return [
      LegalLine(name, reference.valeur?.printed(key: reference.key) ?? reference.statut.word, reference)
    ]
  }
}
