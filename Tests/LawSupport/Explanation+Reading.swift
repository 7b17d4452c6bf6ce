package import AidRules

extension Explanation {
  /// Whether the step itself or one below it read a value.
  package func gives(_ value: LegalValue) -> Bool {
    references.contains { $0.valeur == value } || children.contains { $0.gives(value) }
  }

  /// The percentages that the step itself read.
  package var readShares: [Fraction] {
    references.compactMap { reference in
      guard case .share(let text)? = reference.valeur else { return nil }
      let parts = text.dropLast(2).split(separator: ",")
      guard let whole = parts.first.flatMap({ Int128($0) }) else { return nil }
      let tenths = parts.count > 1 ? Int128(parts[1]) ?? 0 : 0
      return Fraction(whole * 10 + tenths, over: 1000)
    }
  }

  /// The counts that the step itself read.
  package var readCounts: [Int] {
    references.compactMap { reference in
      if case .count(let count)? = reference.valeur { count } else { nil }
    }
  }

  /// The days that the step itself read.
  package var readDays: [Day] {
    references.compactMap { reference in
      if case .day(let day)? = reference.valeur { day } else { nil }
    }
  }
}
