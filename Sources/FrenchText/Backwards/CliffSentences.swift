package import AidRules

extension Cliff {
  /// What changes between two neighbouring values, in one sentence.
  ///
  ///     PMT 774 → 775 : vous devenez éligible ; 0,5 ETP, 1re année : 19 000 €.
  package var sentence: String {
    let name = axis == .annee ? "" : axis.label + " "
    return "\(name)\(axis.text(before)) → \(axis.text(after)) : \(effects(changes).joined(separator: " ; "))."
  }

  /// What changes from a value on, going up or down, in one sentence that begins by the value.
  ///
  ///     775 : vous devenez éligible ; 0,5 ETP : 66 000 € sur 5 ans.
  package func sentence(goingUp: Bool) -> String {
    opening(goingUp: goingUp) + effects(met(goingUp: goingUp)).joined(separator: "\u{202F}; ") + "."
  }

  /// The value that a sentence begins by.
  func opening(goingUp: Bool) -> String {
    let sign = reasons.contains { $0.statut == .estime } ? "≈\u{A0}" : ""
    return "\(sign)\(axis.text(goingUp ? after : before))\u{A0}: "
  }

  /// What becomes of the verdict and of the accesses.
  func decisive(goingUp: Bool) -> [String] {
    decisive(met(goingUp: goingUp))
  }

  private func met(goingUp: Bool) -> [CliffChange] {
    goingUp ? changes : changes.map(\.reversed)
  }

  /// Why, in one sentence.
  package func reason(_ phrasing: Phrasing) -> String {
    "Raison : " + reasons.map { $0.text(phrasing) }.joined(separator: " ; ") + "."
  }

  /// What backs the reasons.
  package var references: [Reference] {
    reasons.flatMap(\.references)
  }

  private func effects(_ changes: [CliffChange]) -> [String] {
    decisive(changes) + maxima(changes)
  }

  private func decisive(_ changes: [CliffChange]) -> [String] {
    changes.compactMap { change in
      switch change {
      case .verdict(let old, let new): new.becoming(from: old)
      case .acces(let option, _, let new): new.becoming(option)
      case .maximum: nil
      }
    }
  }

  /// The maxima that change, option by option.
  private func maxima(_ changes: [CliffChange]) -> [String] {
    var byOption: [(option: OptionETP, changes: [YearChange])] = []
    for case .maximum(let option, let annee, let old, let new) in changes {
      let change = YearChange(annee: annee, old: old, new: new)
      if byOption.last?.option == option {
        byOption[byOption.count - 1].changes.append(change)
      } else {
        byOption.append((option, [change]))
      }
    }
    return byOption.flatMap { option, changes in texts(option, changes) }
  }

  /// Whole contracts in a sum, else the years that change alike together.
  private func texts(_ option: OptionETP, _ changes: [YearChange]) -> [String] {
    if axis != .annee, changes.count > 1 {
      if changes.allSatisfy({ $0.old == nil }) {
        return ["\(option.text) : \(YearChange.sum(changes)) sur \(changes.count) ans"]
      }
      if changes.allSatisfy({ $0.new == nil }) { return ["\(option.text) : plus d'aide"] }
    }
    var groups: [[YearChange]] = []
    for change in changes {
      if let last = groups.last?.last, last.isLike(change) {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups.map { group in
      let years = axis == .annee ? "" : ", \(French.years(group.map(\.annee)))"
      return "\(option.text)\(years) : \(group[0].text)"
    }
  }
}

extension CliffChange {
  /// The same change met from the other side.
  fileprivate var reversed: CliffChange {
    switch self {
    case .verdict(let old, let new): .verdict(new, old)
    case .acces(let option, let old, let new): .acces(option, new, old)
    case .maximum(let option, let annee, let old, let new): .maximum(option, annee: annee, new, old)
    }
  }
}

/// The maximum of a year before and after a step.
private struct YearChange {
  let annee: Int
  let old: Maximum?
  let new: Maximum?

  func isLike(_ other: YearChange) -> Bool {
    old == other.old && new == other.new && annee + 1 == other.annee
  }

  var text: String {
    switch (old, new) {
    case (let old?, let new?): "\(Self.text(old)) → \(Self.text(new))"
    case (nil, let new?): Self.text(new)
    case (_, nil): "plus d'aide"
    }
  }

  static func sum(_ changes: [YearChange]) -> String {
    let maxima = changes.compactMap(\.new)
    let sum = Bounds(
      Euros(maxima.map(\.bornes.low.amount).reduce(0, +)),
      Euros(maxima.map(\.bornes.high.amount).reduce(0, +))
    )
    return sum.cell(maxima.map(\.statut).max())
  }

  private static func text(_ maximum: Maximum) -> String { maximum.bornes.cell(maximum.statut) }
}
