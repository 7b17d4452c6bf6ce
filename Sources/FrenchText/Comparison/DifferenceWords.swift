package import AidRules

extension Difference {
  /// What each side finds, in a few words that never are the same on both.
  package func words(in compared: Compared) -> Sides<String> {
    switch finding {
    case .regime(let sides): return sides.map(French.regime)
    case .verdict(let sides): return sides.map(\.word)
    case .criterion(let sides):
      return Self.toldApart(
        Sides(
          Self.words(of: sides.before, in: compared.evaluations.before),
          Self.words(of: sides.after, in: compared.evaluations.after)
        ),
        by: sides.map { [$0.statut.word, $0.cause.line] }
      )
    case .acces(let sides):
      return Self.toldApart(
        sides.map { $0?.acces.accessWord ?? Self.absent },
        by: sides.map { [$0?.cause.line, $0?.statut.word] }
      )
    case .maximum(_, let sides):
      return Self.toldApart(
        sides.map { $0.map(Self.words) ?? Self.absent },
        by: sides.map { [$0?.statut?.word] }
      )
    case .total(_, let sides):
      return Self.toldApart(
        sides.map { $0.map { $0.montant.cell($0.statut) } ?? Self.nothing },
        by: sides.map { [$0?.statut.word] }
      )
    case .versements(_, let sides):
      return Self.toldApart(
        sides.map { $0.map(Self.payments) ?? Self.absent },
        by: sides.map { [French.list(($0?.versements ?? []).map(\.statut.word))] }
      )
    case .objectif(_, _, let sides):
      let hasSameStart = sides.before?.depart == sides.after?.depart
      let phrased = Sides(
        sides.before.map { Self.words(of: $0, from: !hasSameStart, compared.phrasings.before) } ?? Self.none,
        sides.after.map { Self.words(of: $0, from: !hasSameStart, compared.phrasings.after) } ?? Self.none
      )
      return Self.toldApart(
        phrased,
        by: sides.map { [$0?.statut?.word, $0?.method.word, $0?.aConvenir == true ? "à convenir" : nil] }
      )
    case .echeance(let sides):
      return Self.toldApart(
        sides.map { $0.map(Self.words) ?? "aucune" },
        by: sides.map { [$0?.reference?.statut.word, $0?.parcours?.text] }
      )
    case .manquants(let sides):
      return Sides(
        Self.extra(sides.before, besides: sides.after, \.name),
        Self.extra(sides.after, besides: sides.before, \.name)
      )
    case .decisions(let sides):
      return Sides(
        Self.extra(sides.before, besides: sides.after, \.self),
        Self.extra(sides.after, besides: sides.before, \.self)
      )
    }
  }

  private static let absent = "n'existe pas"
  private static let nothing = "rien"
  private static let none = "aucun"

  /// Adds the first word of each side that tells the two apart, where the words don't.
  private static func toldApart(_ words: Sides<String>, by more: Sides<[String?]>) -> Sides<String> {
    guard words.before == words.after,
      let (before, after) = zip(more.before, more.after).first(where: { $0 != $1 })
    else { return words }
    func add(_ word: String?, to words: String) -> String { word.map { "\(words), \($0)" } ?? words }
    return Sides(add(before, to: words.before), add(after, to: words.after))
  }

  private static func words(of criterion: Criterion, in evaluation: Evaluation) -> String {
    let (word, line) = (evaluation.word(of: criterion), evaluation.line(of: criterion))
    return word == line ? word : "\(word), \(line)"
  }

  /// What is asked, with the start only where the two sides start apart.
  private static func words(of objective: Objective, from saysStart: Bool, _ phrasing: Phrasing) -> String {
    let line = objective.line(phrasing)
    let start = objective.depart.map { French.number($0) + " → " } ?? ""
    return !saysStart && line.hasPrefix(start) ? String(line.dropFirst(start.count)) : line
  }

  private static func words(_ year: AidYear) -> String {
    year.maximum?.cell(year.statut) ?? nothing
  }

  private static func payments(_ year: AidYear) -> String {
    guard !year.versements.isEmpty else { return "aucun" }
    return year.versements.map { payment in
      let effect = payment.effet.map { ", \($0.text)" } ?? ""
      return "\(payment.nature.text) \(payment.limite.before) \(payment.date.shortText)\u{A0}: "
        + payment.montant.cell(year.statut) + effect
    }.joined(separator: "\u{202F}; ")
  }

  private static func words(_ deadline: Deadline) -> String {
    deadline.shortDay + (deadline.effet.map { ", \($0.text)" } ?? "")
  }

  /// What one side has and the other has not.
  private static func extra<Element: Equatable>(
    _ elements: [Element],
    besides others: [Element],
    _ name: (Element) -> String
  ) -> String {
    let extra = elements.filter { !others.contains($0) }
    return extra.isEmpty ? "aucune de plus" : French.list(extra.map(name))
  }
}
