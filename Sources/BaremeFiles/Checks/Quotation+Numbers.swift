extension Quotation {
  /// The numbers written in figures, in the order met: no spaces, a point before the decimals, no useless zero.
  ///
  ///     Quotation.numbers(in: "19 000 € ou 12,50 % au P90")  // ["19000", "12.5"]
  static func numbers(in text: String) -> [String] {
    var rest = text[...]
    var numbers: [String] = []
    var isInWord = false
    while let character = rest.first {
      guard character.isDigit else {
        isInWord = character.isLetter
        rest.removeFirst()
        continue
      }
      let number = takeNumber(&rest)
      // The 90 of « P90 » names a percentile and counts nothing.
      if !isInWord { numbers.append(number) }
      isInWord = false
    }
    return numbers
  }

  private static func takeNumber(_ rest: inout Substring) -> String {
    var whole = takeDigits(&rest)
    // Groups of three digits after a space belong to a number that begins with three at most.
    let isGrouped = whole.count <= 3
    while isGrouped, let space = rest.first, space.isGroupSpace {
      var next = rest.dropFirst()
      let group = takeDigits(&next)
      guard group.count == 3 else { break }
      whole += group
      rest = next
    }
    var decimals = ""
    if let mark = rest.first, mark == "," || mark == "." {
      var next = rest.dropFirst()
      decimals = takeDigits(&next)
      if !decimals.isEmpty { rest = next }
    }
    while decimals.last == "0" { decimals.removeLast() }
    let plain = whole.drop { $0 == "0" }
    return (plain.isEmpty ? "0" : String(plain)) + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func takeDigits(_ rest: inout Substring) -> String {
    let digits = rest.prefix { $0.isDigit }
    rest = rest[digits.endIndex...]
    return String(digits)
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isGroupSpace: Bool { [" ", "\u{A0}", "\u{202F}"].contains(self) }
}
