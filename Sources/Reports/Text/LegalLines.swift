package import AidRules
import FrenchText

/// One value of the law as it is shown: what it is, its value, what backs it.
package struct LegalLine {
  /// What it is.
  package let name: String
  /// The value as it is printed.
  package let value: String
  /// What backs it.
  package let reference: Reference

  init(_ name: String, _ value: String, _ reference: Reference) {
    self.name = name
    self.value = value
    self.reference = reference
  }

  init(_ name: String, _ count: Legal<Int>, _ unit: String = "") {
    self.init(name, French.number(count.value) + (unit.isEmpty ? "" : " " + unit), count.reference)
  }

  /// A whole percentage, which the terms hold as a count.
  init(_ name: String, percent: Legal<Int>) {
    self.init(name, "\(percent.value)" + French.narrowSpace + "%", percent.reference)
  }

  /// A contract year from which something holds.
  init(_ name: String, year: Legal<Int>) {
    self.init(name, French.ordinal(year.value), year.reference)
  }

  /// A rule that isn't a figure: the quoted words of its source, or the reading chosen.
  init(_ name: String, _ reference: Reference) {
    let word = reference.statut == .interprete ? "lecture du programme" : reference.statut.word
    let reading = reference.decision.map { "lecture \($0)" } ?? word
    self.init(name, reference.citation.map { French.quoted(French.typeset($0)) } ?? reading, reference)
  }

  init(_ name: String, _ day: Legal<Day>) {
    self.init(name, day.value.text, day.reference)
  }

  init(_ name: String, _ percent: Legal<Percent>) {
    self.init(name, percent.value.text, percent.reference)
  }

  init(_ name: String, _ fraction: Legal<Fraction>) {
    self.init(name, fraction.value.printed, fraction.reference)
  }

  init(_ name: String, _ amount: Legal<Hundredths>) {
    self.init(name, amount.value.money, amount.reference)
  }

  init(_ name: String, _ euros: Legal<Euros>) {
    self.init(name, euros.value.text, euros.reference)
  }
}

extension Bareme {
  /// The age from which the check of a value is too old, the same for every text.
  package var checkLine: LegalLine {
    LegalLine("Contrôle trop ancien au-delà de", controleMois, "mois")
  }
}

/// The lines of what a regime may leave unsaid.
func known(_ lines: LegalLine?...) -> [LegalLine] {
  lines.compactMap { $0 }
}
