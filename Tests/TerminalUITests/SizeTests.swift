import TerminalUI
import Testing

@Test("A size keeps its columns and rows apart")
func sizeParts() {
  #expect(Size(columns: 80, rows: 24) != Size(columns: 24, rows: 80))
}
