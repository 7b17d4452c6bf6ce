import Testing

@Suite("Reading documentation comments")
struct DocCommentsTests {
  @Test("Each type's comment, without those of its members")
  func types() {
    let source = """
      import AidRules
      // Not documentation.

      /// The first.
      ///
      ///     indented
      public enum First {
        /// A member.
        case one
      }

      enum Plain {}

      /// The second.
      private final class Second: First {}
      """
    #expect(
      DocComments(source).entries == [
        DocComments.Entry(name: "First", lines: ["The first.", "", "    indented"]),
        DocComments.Entry(name: "Second", lines: ["The second."]),
      ]
    )
  }

  @Test("A file that documents no type gives its first member's comment")
  func members() {
    let source = """
      extension Bareme {
        /// The regime.
        func regime() {}
        /// Another.
        func other() {}
      }
      """
    #expect(DocComments(source).entries == [DocComments.Entry(name: nil, lines: ["The regime."])])
  }
}
