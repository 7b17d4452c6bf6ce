import AidRules
import FrenchText
import TerminalUI

/// The dated payments and duties of each option, in order.
enum CalendrierPanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    let options = evaluation.openOptions
    guard let phrasing = scene.phrasing(evaluation) else { return }
    guard evaluation.verdict != .nonEligible, !options.isEmpty else {
      lines.add(evaluation.withoutFigures("de calendrier", phrasing))
      return
    }
    lines.addReserve(evaluation, scene)
    for hypothesis in evaluation.hypotheses { lines.add(hypothesis.sentence, .warning) }
    lines.gap()
    addPayments(options, into: &lines)
    addNotes(options, phrasing, into: &lines)
    addSplit(options, into: &lines)
    for suspension in evaluation.suspensions { lines.add(suspension.sentence(phrasing), .warning) }
    lines.heading("Échéances")
    addDeadlines(evaluation.deadlines.told, into: &lines)
    lines.heading("Pendant le contrat")
    for clause in evaluation.clauses {
      lines.add(
        "\(lines.glyphs.bullet) \(clause.sentence(phrasing))",
        clause.reference.statut.ink,
        hanging: 2
      )
    }
    let references =
      options.flatMap(\.aide).flatMap(\.versements).flatMap(\.references)
      + evaluation.deadlines.flatMap(\.references) + evaluation.clauses.map(\.reference)
    lines.gap()
    lines.sources(of: references, in: scene, indent: 0)
  }

  /// Every option pays on the same days: one line a payment, a column an option.
  private static func addPayments(_ options: [OptionEvaluation], into lines: inout Lines) {
    let glyphs = lines.glyphs
    let amounts = options.map { option in
      option.aide.map { year in year.versements.map { glyphs.text($0.montant.cell(year.statut)) } }
    }
    let widest = amounts.joined().joined().map { cellWidth(of: $0) }.max() ?? 0
    let columns = options.map { max(widest, cellWidth(of: $0.option.text)) + 1 }
    // Short of room, « an 3 » stands for « 3e année ».
    let isTight = lines.columns < 36 + columns.reduce(0, +)
    let heads = zip(options, columns).map { Span(atRight($0.option.text, $1), .title) }
    lines.pair([Span("Versements", .title)], heads)
    for (yearIndex, year) in (options.first?.aide ?? []).enumerated() {
      for (index, payment) in year.versements.enumerated() {
        let cells = options.indices.map { option -> Span in
          let years = amounts[option]
          guard years.indices.contains(yearIndex), years[yearIndex].indices.contains(index) else {
            return Span(atRight("–", columns[option]), .muted)
          }
          let statut = options[option].aide[yearIndex].statut ?? .inconnu
          return Span(atRight(years[yearIndex][index], columns[option]), statut.ink)
        }
        let mark = payment.limite.mark.map { "\($0.glyph) " } ?? "  "
        let annee = isTight ? "an \(year.annee)" : "\(French.ordinal(year.annee)) année"
        lines.pair(
          [
            Span(glyphs.text(mark), payment.statut.ink), Span(payment.date.shortText, .strong),
            Span("  \(annee), \(payment.nature.text)"),
          ],
          cells
        )
      }
    }
  }

  /// Under the table: what « ≤ » stands for, and the statuts of each kind of payment unless official; the years are
  /// named where they differ.
  private static func addNotes(
    _ options: [OptionEvaluation],
    _ phrasing: Phrasing,
    into lines: inout Lines
  ) {
    let paid = options.flatMap(\.aide).flatMap { year in
      year.versements.map { (annee: year.annee, payment: $0) }
    }
    var names: [String] = []
    for (_, payment) in paid where !names.contains(payment.noteName) { names.append(payment.noteName) }
    for name in names {
      let covered = paid.filter { $0.payment.noteName == name }
      let mentions = covered.map { $0.payment.statut.mention(of: $0.payment.references, phrasing) }
      var words = [covered.first?.payment.limite.mark?.words].compactMap { $0 }
      if Set(mentions).count == 1 {
        words += mentions.prefix(1).compactMap { $0 }
      } else {
        words += byYear(zip(covered.map(\.annee), mentions).map { ($0, $1) })
      }
      guard !words.isEmpty else { continue }
      let separator = Set(mentions).count == 1 ? ", " : "\u{202F}; "
      let statut = covered.map(\.payment.statut).max() ?? .officiel
      lines.add("\(name)\u{A0}: \(words.joined(separator: separator)).", statut.ink, hanging: 2)
    }
  }

  /// Each mention with the years that it is true of.
  private static func byYear(_ mentions: [(annee: Int, mention: String?)]) -> [String] {
    var met: [String] = []
    for mention in mentions.compactMap(\.mention) where !met.contains(mention) { met.append(mention) }
    return met.map { mention in
      let annees = Set(mentions.filter { $0.mention == mention }.map(\.annee)).sorted()
      return "\(French.list(annees.map { French.ordinal($0) })) année, \(mention)"
    }
  }

  /// What falls on one day is told under it once; what nobody dated comes last.
  private static func addDeadlines(_ deadlines: [ToldDeadline], into lines: inout Lines) {
    var last: String?
    for told in deadlines {
      let deadline = told.deadline
      let day = deadline.shortDay
      let statut = deadline.reference?.statut ?? .officiel
      let isPlain = statut == .officiel || deadline.date == nil
      let about = deadline.effet?.text ?? (isPlain ? nil : statut.word)
      lines.pair(
        [Span(day == last ? blanks(cellWidth(of: day)) : day, .strong), Span("  \(told.text)")],
        [Span([deadline.kind.who, about].compactMap(\.self).joined(separator: ", "), statut.ink)]
      )
      last = day
    }
  }

  private static func addSplit(_ options: [OptionEvaluation], into lines: inout Lines) {
    guard let split = options.flatMap(\.aide).lazy.compactMap(\.splitSentence).first else { return }
    lines.add(split, .muted)
  }

  private static func atRight(_ text: String, _ columns: Int) -> String {
    blanks(columns - cellWidth(of: text)) + text
  }
}

extension Payment {
  /// What a note about the payment is filed under: the mark before its date, else what it is.
  fileprivate var noteName: String {
    limite.mark?.glyph ?? French.capitalized(nature.text)
  }
}
