/// The documentation comments of a Swift file's types, as they stand there.
struct DocComments {
  /// A type and its comment; no name where the file documents no type, only members.
  struct Entry: Equatable {
    let name: String?
    let lines: [String]
  }

  let entries: [Entry]

  init(_ text: String) {
    var types: [Entry] = []
    var members: [Entry] = []
    var comment: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      if words.hasPrefix("///") {
        let content = words.dropFirst(3)
        comment.append(String(content.hasPrefix(" ") ? content.dropFirst() : content))
        continue
      }
      if !comment.isEmpty {
        if !line.hasPrefix(" "), let name = Self.type(in: line) {
          types.append(Entry(name: name, lines: comment))
        } else {
          members.append(Entry(name: nil, lines: comment))
        }
      }
      comment = []
    }
    entries = types.isEmpty ? Array(members.prefix(1)) : types
  }

  /// The name of the type that a line declares.
  private static func type(in line: Substring) -> String? {
    var words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }[...]
    let modifiers: Set<Substring> = ["public", "package", "private", "fileprivate", "final", "indirect"]
    while let word = words.first, modifiers.contains(word) { words.removeFirst() }
    guard let kind = words.popFirst(), ["struct", "enum", "class", "protocol", "extension"].contains(kind)
    else { return nil }
    return words.first.map(String.init)
  }
}
