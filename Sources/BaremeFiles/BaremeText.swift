/// A file of the barème: its name and its text.
package struct BaremeText: Hashable, Sendable {
  /// The name, such as `convention-2024.yaml`.
  package let name: String
  /// The YAML.
  package let content: String

  /// Creates a text.
  package init(name: String, content: String) {
    self.name = name
    self.content = content
  }
}
