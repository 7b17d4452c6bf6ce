import TerminalUI
import Testing

@Suite("The window of a list")
struct ListWindowTests {
  @Test("The selected item is on screen, and the list scrolls no more than it needs")
  func selectionIsVisible() {
    #expect(ListWindow(count: 10, height: 4, selection: 0).visible == 0..<4)
    #expect(ListWindow(count: 10, height: 4, selection: 3).visible == 0..<4)
    #expect(ListWindow(count: 10, height: 4, selection: 5).visible == 2..<6)
    #expect(ListWindow(count: 10, height: 4, selection: 9).visible == 6..<10)
    #expect(ListWindow(count: 3, height: 4, selection: 2).visible == 0..<3)
  }

  @Test("No room, no item and a selection out of the list are harmless")
  func degenerate() {
    #expect(ListWindow(count: 0, height: 4, selection: 3).visible.isEmpty)
    #expect(ListWindow(count: 5, height: 0, selection: 4).visible.isEmpty)
    #expect(ListWindow(count: 5, height: -2, selection: 4).visible.isEmpty)
    #expect(ListWindow(count: -1, height: 2, selection: 0).visible.isEmpty)
    #expect(ListWindow(count: 5, height: 2, selection: .max).visible == 3..<5)
    #expect(ListWindow(count: 5, height: 2, selection: .min).visible == 0..<2)
  }
}
