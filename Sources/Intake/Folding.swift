/// Text stripped of what people type differently: case, accents, ligatures; everything else but letters and
/// digits separates words.
///
///     folded("Psychiatrie de l’enfant")  // ["psychiatrie", "de", "l", "enfant"]
package func folded(_ text: String) -> [String] {
  var words: [String] = []
  var word = ""
  for scalar in text.lowercased().unicodeScalars {
    if let letters = plainLetters[scalar] {
      word += letters
    } else if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
      word.unicodeScalars.append(scalar)
    } else if combiningMarks.contains(scalar) {
      continue  // an accent typed as a mark of its own, as macOS does
    } else if !word.isEmpty {
      words.append(word)
      word = ""
    }
  }
  if !word.isEmpty { words.append(word) }
  return words
}

/// The folded text without separators: equal for « Médecine générale » and `medecine-generale`.
func foldedKey(_ text: String) -> String {
  folded(text).joined()
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
