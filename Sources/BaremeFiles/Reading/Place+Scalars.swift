import AidRules

extension Place {
  /// The greatest whole number accepted: the rules' exact fractions rely on it.
  static let maxCount = 999_999

  /// Reads a text that isn't empty.
  func text() -> String? {
    guard case .scalar(let text) = tree.shape, text.contains(where: { !$0.isWhitespace }) else {
      return wrongType(.text)
    }
    return text
  }

  /// Reads a whole number from `min` to `max`, written `19000` or `19 000`.
  func count(min: Int = 0, max: Int = Self.maxCount) -> Int? {
    guard case .scalar(let text) = tree.shape, let digits = Digits.ungrouped(text) else {
      return wrongType(.count)
    }
    guard let value = Int(digits), value <= max else {
      report(.numberTooLarge(max: max))
      return nil
    }
    guard value >= min else {
      report(.numberTooSmall(min: min))
      return nil
    }
    return value
  }

  /// Reads an amount in euros.
  func euros() -> Euros? {
    count().map(Euros.init)
  }

  /// Reads a percentage from 0 to 100, with or without its sign.
  func percent() -> Percent? {
    guard case .scalar(let text) = tree.shape,
      let (whole, decimals) = Digits.decimal(Digits.withoutPercentSign(text) ?? text[...]),
      let value = Int(whole), let percent = Percent(value, decimals: decimals)
    else { return wrongType(.percent) }
    return percent
  }

  /// Reads a whole percentage from 0 to 100.
  func wholePercent() -> Int? {
    guard let percent = percent() else { return nil }
    return percent.decimals.isEmpty ? percent.whole : wrongType(.count)
  }

  /// Reads a fraction, written `195/305`, `12,5 %` or `1`.
  func fraction() -> Fraction? {
    guard case .scalar(let text) = tree.shape, let (numerator, denominator) = Digits.fraction(text),
      let fraction = Fraction(Int128(numerator), over: Int128(denominator))
    else { return wrongType(.fraction) }
    guard numerator <= Self.maxCount, denominator <= Self.maxCount else {
      report(.numberTooLarge(max: Self.maxCount))
      return nil
    }
    return fraction
  }

  /// Reads a day, written `2024-06-22`.
  func day() -> Day? {
    guard case .scalar(let text) = tree.shape, let day = Digits.day(text) else { return wrongType(.day) }
    return day
  }

  /// Reads a day of check, which can't come after that of the whole barème.
  func checkDay() -> Day? {
    guard let day = day() else { return nil }
    if let whole = context.verifieLe, day > whole {
      report(.datesOutOfOrder(first: day, second: whole))
      return nil
    }
    return day
  }

  /// Reads one of the words of a closed list.
  func choice<Word: RawRepresentable<String>>(among words: [Word]) -> Word? {
    guard let text = text() else { return nil }
    guard let word = words.first(where: { $0.rawValue == text }) else {
      report(.unknownValue(found: text, allowed: words.map(\.rawValue)))
      return nil
    }
    return word
  }

  /// Reads a yes or a no.
  func yesOrNo() -> Bool? {
    choice(among: YesOrNo.allCases).map { $0 == .yes }
  }

  /// Reads the identifier of a regime other than the one given.
  func regime(besides own: String) -> String? {
    guard let id = text() else { return nil }
    let others = context.regimes.filter { $0 != own }
    guard others.contains(id) else {
      report(.unknownValue(found: id, allowed: others))
      return nil
    }
    return id
  }

  /// Reads the identifier of a registered source.
  func source() -> String? {
    guard let id = text() else { return nil }
    if let known = context.sources, !known.contains(id) { report(.unknownSource(id)) }
    return id
  }

  /// Reads the path of a value, which can be known only once every value is read.
  func valueKey() -> String? {
    guard let key = text() else { return nil }
    if let known = context.keys, !known.contains(key) { report(.noSuchValue(key)) }
    return key
  }

  /// Reads the number of a decision.
  func decision() -> String? {
    guard let id = text() else { return nil }
    if let known = context.decisions, !known.contains(id) { report(.unknownDecision(id)) }
    return id
  }
}

/// The words of a yes-or-no key.
private enum YesOrNo: String, CaseIterable {
  case yes = "oui"
  case no = "non"
}
