/// A page of HTML under construction; every text is escaped on its way in.
struct HTML {
  private(set) var text = ""

  /// Adds an element around what a closure adds.
  mutating func element(
    _ name: String,
    with attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout HTML) -> Void
  ) {
    text += "<\(name)\(Self.written(attributes))>"
    content(&self)
    text += "</\(name)>"
  }

  /// Adds an element around a text.
  mutating func element(
    _ name: String,
    with attributes: KeyValuePairs<String, String> = [:],
    _ content: String
  ) {
    element(name, with: attributes) { $0.add(content) }
  }

  /// Adds an element that holds nothing, as HTML and SVG both read it.
  mutating func empty(_ name: String, with attributes: KeyValuePairs<String, String>) {
    text += "<\(name)\(Self.written(attributes))/>"
  }

  /// Adds a text.
  mutating func add(_ content: String) {
    text += Self.escaped(content)
  }

  /// Ends a line of the source, for who reads it.
  mutating func newline() {
    text += "\n"
  }

  /// Adds what is HTML or a style already.
  mutating func addRaw(_ content: String) {
    text += content
  }

  /// The text with every character that HTML would read as its own, in a text or between double quotes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
  }
}
