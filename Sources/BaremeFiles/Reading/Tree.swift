/// A YAML value with the line it stands on.
struct Tree {
  /// What the value is made of.
  enum Shape {
    /// A text, a number, a day…; empty where nothing is written.
    case scalar(String)
    /// A list.
    case list([Tree])
    /// Keys with values, in the order written.
    case table([Entry])
  }

  /// A key with its value.
  struct Entry {
    /// The key.
    let key: String
    /// The line of the key.
    let line: Int
    /// The value.
    let value: Tree
  }

  /// The line, from 1.
  let line: Int
  /// What the value is made of.
  let shape: Shape
}
