import TerminalUI
import Testing

@Suite("The window of a field")
struct FieldWindowTests {
  @Test("The caret always has its cell")
  func followsTheCaret() {
    #expect(FieldWindow(text: "abcdef", cursor: 6, columns: 7).visible == "abcdef")
    #expect(FieldWindow(text: "abcdef", cursor: 6, columns: 7).caretColumn == 6)
    #expect(FieldWindow(text: "abcdef", cursor: 6, columns: 4).visible == "def")
    #expect(FieldWindow(text: "abcdef", cursor: 6, columns: 4).caretColumn == 3)
    #expect(FieldWindow(text: "abcdef", cursor: 0, columns: 4).visible == "abcd")
    #expect(FieldWindow(text: "漢字漢", cursor: 3, columns: 5).visible == "字漢")
  }

  @Test("No room and a cursor out of the text are harmless")
  func degenerate() {
    #expect(FieldWindow(text: "abc", cursor: 3, columns: 0).visible.isEmpty)
    #expect(FieldWindow(text: "abc", cursor: 99, columns: 2).caretColumn == 1)
    #expect(FieldWindow(text: "abc", cursor: -4, columns: 2).caretColumn == 0)
  }
}
