/// Text stripped of what people type differently: case, accents, ligatures; everything else but letters and
/// digits separates words.
///
///     folded("Psychiatrie de l’enfant")  // ["psychiatrie", "de", "l", "enfant"]
package func folded(_ text: String) -> [String] {
  FoldedText(text).words.map { String(decoding: $0, as: UTF8.self) }
}

/// The folded text without separators: equal for « Médecine générale » and `medecine-generale`.
package func foldedKey(_ text: String) -> String {
  String(decoding: FoldedText(text).key, as: UTF8.self)
}

/// A folded text as bytes, one space between two words: every name of every specialty is folded at each letter typed.
struct FoldedText {
  private var bytes: [UInt8] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count + 4)
    var endsWord = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": add(UInt8(scalar.value), &endsWord)
      case "A"..."Z": add(UInt8(scalar.value + 32), &endsWord)
      case _ where scalar.isASCII: endsWord = true
      default:
        if let letters = plainLetters[scalar] {
          for letter in letters { add(letter, &endsWord) }
        } else if !combiningMarks.contains(scalar) {
          // An accent typed as a mark of its own, as macOS does, belongs to its letter.
          endsWord = true
        }
      }
    }
  }

  private mutating func add(_ letter: UInt8, _ endsWord: inout Bool) {
    if endsWord, !bytes.isEmpty { bytes.append(Self.space) }
    endsWord = false
    bytes.append(letter)
  }

  private static let space = UInt8(ascii: " ")

  /// The first letter of each word, small words left out: « mpr » for médecine physique et de réadaptation.
  var initials: [UInt8] {
    var initials: [UInt8] = []
    var start = 0
    for place in 0...bytes.count where place == bytes.count || bytes[place] == Self.space {
      if start < place, place - start > 3 || !smallWords.contains(Array(bytes[start..<place])) {
        initials.append(bytes[start])
      }
      start = place + 1
    }
    return initials
  }

  /// The words.
  var words: [ArraySlice<UInt8>] { bytes.split(separator: Self.space) }

  /// The letters and digits without separators.
  var key: [UInt8] { bytes.filter { $0 != Self.space } }

  /// Whether the letters and digits are those, wherever words end.
  func isSpelled(_ key: [UInt8]) -> Bool {
    bytes.lazy.filter { $0 != Self.space }.elementsEqual(key)
  }

  /// Whether letters and digits follow each other somewhere, wherever words end.
  func spells(_ part: [UInt8]) -> Bool {
    let key = key
    guard let first = part.first, part.count <= key.count else { return part.isEmpty }
    return (0...(key.count - part.count)).contains { place in
      key[place] == first && key[place...].starts(with: part)
    }
  }

  /// Whether some word begins so.
  func hasWord(beginningWith letters: ArraySlice<UInt8>) -> Bool {
    var isStart = true
    for place in bytes.indices {
      if isStart, bytes[place...].starts(with: letters) { return true }
      isStart = bytes[place] == Self.space
    }
    return false
  }
}

private let combiningMarks: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

// A table rather than Unicode decomposition: the standard library doesn't publish the latter.
private let plainLetters: [Unicode.Scalar: [UInt8]] = {
  let groups = [
    "a": "àáâãäåÀÁÂÃÄÅ\u{212B}", "ae": "æÆ", "c": "çÇ", "e": "èéêëÈÉÊË", "i": "ìíîïÌÍÎÏİ", "k": "\u{212A}",
    "n": "ñÑ",
    "o": "òóôõöÒÓÔÕÖ", "oe": "œŒ", "u": "ùúûüÙÚÛÜ", "y": "ýÿÝŸ",
  ]
  var table: [Unicode.Scalar: [UInt8]] = [:]
  for (plain, accented) in groups {
    for scalar in accented.unicodeScalars { table[scalar] = Array(plain.utf8) }
  }
  return table
}()

private let smallWords: Set<[UInt8]> = Set(
  ["et", "de", "des", "du", "la", "le", "les", "l", "d", "en"].map { Array($0.utf8) }
)
