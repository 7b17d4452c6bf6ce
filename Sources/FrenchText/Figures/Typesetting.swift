extension French {
  /// A text of the barème with the spaces that French printing wants.
  ///
  /// People edit the barème with ordinary spaces; addresses keep theirs, having none.
  package static func typeset(_ text: String) -> String {
    // Byte by byte: a page of sources holds thousands of letters, and is drawn at every key.
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.indices.first(where: { bytes.printedSpace(at: $0) != nil }) else { return nil }
      var result = Array(bytes[..<first])
      result.reserveCapacity(bytes.count + 16)
      var index = first
      while index < bytes.count {
        if let (space, length) = bytes.printedSpace(at: index) {
          result += space.utf8
          index += length
        } else {
          result.append(bytes[index])
          index += 1
        }
      }
      return String(decoding: result, as: UTF8.self)
    } ?? text
  }

  /// The same, with narrow spaces between the thousands of its numbers too: « 1 223 à 1 521 ».
  package static func grouped(_ text: String) -> String {
    let characters = Array(typeset(text))
    return String(
      characters.indices.map { index in
        let thousands = characters.dropFirst(index + 1).prefix { $0.isNumber }
        let isBetween = index > 0 && characters[index - 1].isNumber && thousands.count == 3
        return characters[index] == " " && isBetween ? "\u{202F}" : characters[index]
      }
    )
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The space that French prints instead of the one at a place, and the bytes that it replaces; nil to keep what stands there.
  fileprivate func printedSpace(at index: Int) -> (String, length: Int)? {
    let isPlain = self[index] == 0x20
    guard isPlain || self[index] == 0xC2 && byte(index + 1) == 0xA0 else { return nil }
    let length = isPlain ? 1 : 2
    let next = (byte(index + length), byte(index + length + 1), byte(index + length + 2))
    switch next {
    case (0x3B, _, _), (0x21, _, _), (0x3F, _, _), (0x25, _, _), (0xE2, 0x82, 0xAC):  // ; ! ? % €
      return (French.narrowSpace, length)
    case (0x3A, _, _) where isPlain, (0xC2, 0xBB, _) where isPlain:  // : »
      return (French.noBreakSpace, length)
    default:
      let followsQuote = byte(index - 2) == 0xC2 && byte(index - 1) == 0xAB  // «
      return isPlain && followsQuote ? (French.noBreakSpace, length) : nil
    }
  }

  /// A byte; 0 outside of the text.
  private func byte(_ index: Int) -> UInt8 { indices.contains(index) ? self[index] : 0 }
}
