import Reports
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("Keys keep their order, lists of plain values stay on a line")
  func order() {
    let document: JSON = ["b": .int(1), "a": .array([.int(1), .null]), "c": .array([["d": .bool(true)]])]
    #expect(
      document.text == """
        {
          "b": 1,
          "a": [1, null],
          "c": [
            {
              "d": true
            }
          ]
        }

        """
    )
  }

  @Test("Texts are escaped as JSON demands and accents stay readable")
  func escapes() {
    #expect(JSON.string("é\"\\\n\u{1}").text == "\"é\\\"\\\\\\n\\u0001\"\n")
    #expect(JSON.decimal("79.95").text == "79.95\n")
    #expect(JSON.object([]).text == "{}\n")
    #expect(JSON.array([]).text == "[]\n")
  }
}
