import Testing

import TerminalUI

@Suite struct TextFieldTests {
  @Test func editingInTheMiddle() {
    var field = TextField(text: "775")
    field.left()
    field.insert("é")
    #expect(field.text == "77é5" && field.cursor == 3)
    field.backspace()
    field.delete()
    #expect(field.text == "77" && field.cursor == 2)
    field.home()
    field.backspace()
    field.left()
    field.delete()
    #expect(field.text == "7" && field.cursor == 0)
    field.end()
    field.right()
    field.delete()
    #expect(field.text == "7" && field.cursor == 1)
    field.clear()
    #expect(field.text == "" && field.cursor == 0)
  }

  @Test func pastedControlsAreCleaned() {
    var field = TextField()
    field.insert("1\u{202F}234\n")
    #expect(field.text == "1\u{202F}234")
    field.insert("\u{1B}[31m\tx\r\n\r\ny\u{7F}")
    #expect(field.text == "1\u{202F}234[31m x y")
  }

  @Test func marksJoinTheLetterBefore() {
    var field = TextField(text: "e")
    field.insert("\u{301}")
    #expect(field.text == "é" && field.cursor == 1)
    field.backspace()
    #expect(field.text == "")
  }

  @Test func lengthIsCapped() {
    var field = TextField(text: String(repeating: "a", count: 199))
    field.insert("bcd")
    #expect(field.text.count == 200 && field.text.hasSuffix("ab"))
    field.insert("e")
    #expect(field.text.count == 200 && field.cursor == 200)
  }

  @Test func windowFollowsTheCaret() {
    var field = TextField(text: "abcdef")
    #expect(field.window(columns: 7) == ("abcdef", 6))
    #expect(field.window(columns: 4) == ("def", 3))
    #expect(field.window(columns: 1) == ("", 0))
    #expect(field.window(columns: 0) == ("", 0))
    field.home()
    #expect(field.window(columns: 4) == ("abcd", 0))
    #expect(TextField(text: "漢字漢").window(columns: 5) == ("字漢", 4))
  }
}
