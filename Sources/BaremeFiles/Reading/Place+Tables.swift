import AidRules

// Tables whose keys are days or numbers.
extension Place {
  /// Reads values by their first day, `2026-06-01: 1 867,02`, the oldest first.
  func dated<Value>(_ read: (Place) -> Value?) -> Dated<Value>? {
    let entries = keyed({ $0.day() }, read) { report, former, next in
      report.report(.datesOutOfOrder(first: former, second: next))
    }
    return entries.map { Dated($0.map { Dated.Step(depuis: $0.key, valeur: $0.value) }) }
  }

  /// Reads values by a whole number, the least first.
  func byCount<Value>(_ read: (Place) -> Value?) -> [(key: Int, value: Value)]? {
    keyed({ $0.count(max: 99) }, read) { report, former, next in
      report.report(.limitsOutOfOrder(lower: former, upper: next))
    }
  }

  private func keyed<Key: Comparable, Value>(
    _ readKey: (Place) -> Key?,
    _ read: (Place) -> Value?,
    outOfOrder: (Place, Key, Key) -> Void
  ) -> [(key: Key, value: Value)]? {
    table { group in
      var entries: [(key: Key, value: Value)] = []
      var isComplete = true
      var former: Key?
      let names = group.unread
      for name in names {
        guard let place = group.optional(name) else { continue }
        guard let key = readKey(place.asKey(name)), let value = read(place) else {
          isComplete = false
          continue
        }
        if let former, former >= key {
          outOfOrder(place, former, key)
          isComplete = false
        }
        former = key
        entries.append((key, value))
      }
      if names.isEmpty { reportWrongType(.table) }
      return isComplete && !entries.isEmpty ? entries : nil
    }
  }
}

extension Place {
  /// Reads an amount of euros and cents, or a number with two decimals at most.
  func hundredths() -> Hundredths? {
    guard case .scalar(let text) = tree.shape, let count = Digits.hundredths(text) else {
      return wrongType(.amount)
    }
    guard count <= Self.maxCount * 100 else {
      report(.numberTooLarge(max: Self.maxCount))
      return nil
    }
    return Hundredths(count)
  }

  /// Reads a whole number from 1 to `max`, of what something is divided by.
  func positiveCount(max: Int) -> Int? {
    guard let count = count(max: max) else { return nil }
    return count > 0 ? count : wrongType(.count)
  }
}
