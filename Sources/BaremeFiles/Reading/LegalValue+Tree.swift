import AidRules

extension LegalValue {
  /// The value to show for one that was read: a share stays as it is written, `12,5 %` or `3/2`; nil for a table.
  init?(_ value: some Sendable, written tree: Tree) {
    guard case .scalar(let text) = tree.shape else { return nil }
    switch value {
    case let count as Int where Digits.ungrouped(text) != nil: self = .count(count)
    case is Int where text.hasSuffix("%"): self = .share(text)
    case is Percent, is Fraction: self = .share(text)
    case let amount as Euros: self = .euros(amount.amount)
    case let amount as Hundredths: self = .amount(amount)
    case let day as Day: self = .day(day)
    default: self = .text(text)
    }
  }
}
