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
}
