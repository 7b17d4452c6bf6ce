extension French {
  /// A text of the barème with the spaces that French printing wants.
  ///
  /// People edit the barème with ordinary spaces; addresses keep theirs, having none.
  package static func typeset(_ text: String) -> String {
    var result = ""
    var previous: Character = " "
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      switch character {
      case " " where ";!?%€".contains(next), "\u{A0}" where ";!?%€".contains(next): result += narrowSpace
      case " " where next == ":" || next == "»" || previous == "«": result += noBreakSpace
      default: result.append(character)
      }
      previous = character
    }
    return result
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
