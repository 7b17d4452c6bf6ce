import AidRules
import Intake

/// Differences as one line each, to be compared with lines worked out by hand.
extension Difference {
  var written: String {
    switch finding {
    case .regime(let sides): "regime \(sides.before) > \(sides.after)"
    case .verdict(let sides): "verdict \(sides.before.rawValue) > \(sides.after.rawValue)"
    case .criterion(let sides): "critere \(sides.before.id.rawValue) " + arrow(sides.map(\.written))
    case .acces(let sides):
      "acces \(written(sides.map { $0?.option })) " + arrow(sides.map { $0?.acces.rawValue })
    case .maximum(let pair, let sides):
      "maximum \(written(pair)) " + arrow(sides.map { $0?.writtenMaximum })
    case .total(let pair, let sides):
      "total \(written(pair)) "
        + arrow(sides.map { $0.map { "\($0.montant.written) \($0.statut.rawValue)" } })
    case .versements(let pair, let sides):
      "versements \(written(pair)) " + arrow(sides.map { $0.map(\.writtenPayments) })
    case .objectif(let pair, let indicateur, let sides):
      "objectif \(written(pair)) \(indicateur.rawValue) " + arrow(sides.map { $0?.written })
    case .echeance(let sides):
      "echeance " + arrow(sides.map { $0.map { "\($0.kind) \($0.writtenDay)" } })
    case .manquants(let sides): "manquants " + arrow(sides.map { $0.map(\.rawValue).joined(separator: " ") })
    case .decisions(let sides): "decisions " + arrow(sides.map { $0.joined(separator: " ") })
    }
  }

  /// The places of the barème read otherwise, with the value on each side.
  var readings: [String] {
    references.map { change in
      arrow(Sides(change.before?.written, change.after?.written))
    }
  }

  private func written(_ pair: OptionPair) -> String {
    pair.before == pair.after
      ? pair.before?.rawValue ?? "-" : "\(pair.before?.rawValue ?? "-")/\(pair.after?.rawValue ?? "-")"
  }

  private func arrow(_ sides: Sides<String?>) -> String {
    "\(sides.before ?? "-") > \(sides.after ?? "-")"
  }

  private func arrow(_ sides: Sides<String>) -> String { "\(sides.before) > \(sides.after)" }
}

extension Criterion {
  fileprivate var written: String {
    let bar: String? = if case .count(let count) = bar { String(count) } else { nil }
    return ([verdict.rawValue, statut.rawValue] + [bar].compactMap { $0 }).joined(separator: " ")
  }
}

extension AidYear {
  fileprivate var writtenMaximum: String? {
    maximum.map { "an\(annee) \($0.written) \(statut?.rawValue ?? "-")" }
  }

  fileprivate var writtenPayments: String {
    "an\(annee) " + versements.map(\.written).joined(separator: ", ")
  }
}

extension Bounds<Euros> {
  fileprivate var written: String { exact.map { "\($0.amount)" } ?? "\(low.amount)..\(high.amount)" }
}

extension Payment {
  fileprivate var written: String {
    "\(nature.rawValue) \(date) \(montant.written) \(statut.rawValue)"
  }
}

extension Objective {
  fileprivate var written: String {
    let target = cible.map { $0.exact.map(String.init) ?? "\($0.low)..\($0.high)" } ?? "-"
    return "\(target) \(statut?.rawValue ?? "-")"
  }
}

extension Reference {
  fileprivate var written: String {
    let text =
      switch valeur {
      case .count(let count): "\(count)"
      case .euros(let amount): "\(amount)"
      case .amount(let amount): amount.text
      case .share(let text), .text(let text): text
      case .day(let day): "\(day)"
      case nil: "-"
      }
    return "\(key)=\(text)"
  }
}

extension Deadline {
  /// The day, or a dash where nobody published it.
  var writtenDay: String { date.map { "\($0)" } ?? "-" }

  /// The day and the duty.
  var written: String { "\(writtenDay) \(kind)" }
}
