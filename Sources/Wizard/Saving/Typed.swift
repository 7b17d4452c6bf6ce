/// What the question or the prompt in front held before Continuer.
package struct Typed: Hashable, Sendable, Codable {
  /// The text of the field, or the text of what is marked.
  package var text: String
  /// The characters before the cursor.
  package var cursor: Int
  /// Whether the text is an answer opened again, that what is typed replaces.
  package var isSelected: Bool
  /// Whether the figure of a note is ticked as to be asked.
  package var isToAsk: Bool

  /// Creates what was typed.
  package init(text: String, cursor: Int, isSelected: Bool = false, isToAsk: Bool = false) {
    self.text = text
    self.cursor = cursor
    self.isSelected = isSelected
    self.isToAsk = isToAsk
  }

  /// Reads what was kept, before texts could be selected too.
  package init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try kept.decode(String.self, forKey: .text),
      cursor: try kept.decode(Int.self, forKey: .cursor),
      isSelected: try kept.decodeIfPresent(Bool.self, forKey: .isSelected) ?? false,
      isToAsk: try kept.decode(Bool.self, forKey: .isToAsk)
    )
  }
}
