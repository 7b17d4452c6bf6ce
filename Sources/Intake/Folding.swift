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
    bytes.reserveCapacity(text.utf8.count)
    var endsWord = false
    func add(_ letters: some Sequence<UInt8>, to bytes: inout [UInt8]) {
      if endsWord, !bytes.isEmpty { bytes.append(Self.space) }
      endsWord = false
      bytes += letters
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": add(CollectionOfOne(UInt8(scalar.value)), to: &bytes)
      case "A"..."Z": add(CollectionOfOne(UInt8(scalar.value + 32)), to: &bytes)
      case _ where scalar.isASCII: endsWord = true
      default:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          if let letters = plainLetters[lower] {
            add(letters.utf8, to: &bytes)
          } else if lower.isASCII {
            add(String(lower).utf8, to: &bytes)
          } else if !combiningMarks.contains(lower) {
            // An accent typed as a mark of its own, as macOS does, belongs to its letter.
            endsWord = true
          }
        }
      }
    }
  }

  private static let space = UInt8(ascii: " ")

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
private let plainLetters: [Unicode.Scalar: String] = {
  let groups = [
    "a": "àáâãäå", "ae": "æ", "c": "ç", "e": "èéêë", "i": "ìíîï", "n": "ñ", "o": "òóôõö", "oe": "œ",
    "u": "ùúûü", "y": "ýÿ",
  ]
  var table: [Unicode.Scalar: String] = [:]
  for (plain, accented) in groups {
    for scalar in accented.unicodeScalars { table[scalar] = plain }
  }
  return table
}()
