package import AidRules

extension Remainder {
  /// What the aid leaves to pay, as the end of a sentence.
  ///
  ///     l'aide dépasse le coût de ≈ 3 814 à 7 414 €
  package var words: String {
    guard let reste else { return "ce qui reste à payer n'est pas connu" }
    if reste.high <= 0, reste.low < 0 { return "l'aide dépasse le coût de \(reste.negated.euros)" }
    if reste.high <= 0 { return "l'aide couvre tout juste le coût" }
    if reste.low >= 0 { return "il reste \(reste.euros) à payer" }
    return "au mieux l'aide dépasse le coût de ≈ \(Euros(-reste.low).text), au pire il reste "
      + "≈ \(Euros(reste.high).text) à payer"
  }

  /// The same in a table, a word before the figure.
  package var cell: String {
    guard let reste else { return "inconnu" }
    let sign = reste.high <= 0 && reste.low < 0 ? "\(Sign.yes.glyph) " : ""
    return "\(sign)\(side) \(amount)"
  }

  /// Which side of the cost the aid is on, in a word.
  package var side: String {
    guard let reste else { return "reste inconnu" }
    return reste.high <= 0 && reste.low < 0 ? "excédent" : "reste"
  }

  /// The figure alone, without a sign where its side is told.
  package var amount: String {
    guard let reste else { return "?" }
    return (reste.high <= 0 ? reste.negated : reste).cell
  }

  /// The consultations that would bring as much, as the end of a sentence; nil where none is needed, or nobody can tell.
  ///
  ///     ≈ 1 à 4 consultations de plus par semaine
  package var consultationWords: String? {
    guard let consultations, consultations.high > 0 else { return nil }
    let noun = consultations.high < 2 ? "consultation" : "consultations"
    return "\(consultations.text(.estime)) \(noun) de plus par semaine"
  }

  /// The same in a table.
  package var consultationCell: String {
    guard let consultations else { return "inconnu" }
    return consultations.high == 0 ? "aucune" : consultations.text(.estime)
  }
}

extension CostYear {
  /// The cost in a table.
  package var costCell: String { cout?.cell(.estime) ?? "inconnu" }

  /// The aid in a table, every objective reached.
  package var aidCell: String { restes.last?.aide.cell(statutAide) ?? "" }

  /// The cost, the aid and what is left, every objective reached.
  ///
  ///     coût ≈ 25 959 €, aide 22 000 € ; il reste ≈ 3 959 € à payer, soit ≈ 3 consultations de plus par semaine
  package var words: String {
    let cost = cout.map { "coût \($0.text(.estime))" } ?? "coût inconnu"
    guard let full = restes.last else { return cost }
    let covering = full.consultationWords.map { ", soit \($0)" } ?? ""
    let rest = cout == nil ? "" : " ; \(full.words)\(covering)"
    return "\(cost), aide \(full.aide.text(statutAide))\(rest)"
  }

  /// The degrees of achievement that give less than the whole aid, each in a sentence; none where they change nothing.
  package var degreeSentences: [String] {
    guard isModulated else { return [] }
    return restes.dropLast().map { rest in
      let aide = "\(rest.degree) des objectifs : aide \(rest.aide.text(statutAide))"
      guard rest.reste != nil else { return aide + "." }
      let covering = rest.consultationWords.map { ", soit \($0)" } ?? ""
      return "\(aide) ; \(rest.words)\(covering)."
    }
  }

  /// Whether the aid of the year follows the objectives.
  package var isModulated: Bool { restes.first?.aide != restes.last?.aide }
}

extension Remainder {
  /// How much of the objectives is achieved.
  package var degree: String { "\(atteinte) %" }
}

extension OptionCost {
  /// The years shown together, in a sentence; nil for a single one, or while one has no cost.
  package var totalSentence: String? {
    guard annees.count > 1, let total else { return nil }
    return "Les \(annees.count) années ensemble : \(total.words)."
  }
}

extension Bounds<Int> {
  fileprivate var negated: Bounds<Int> { Bounds(-high, -low) }

  /// Euros of which none is below zero.
  fileprivate var euros: String { Bounds<Euros>(Euros(low), Euros(high)).text(.estime) }

  fileprivate var cell: String { Bounds<Euros>(Euros(low), Euros(high)).cell(.estime) }
}
