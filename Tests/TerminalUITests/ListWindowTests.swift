import Testing

import TerminalUI

@Suite struct ListWindowTests {
  @Test func selectionStaysVisible() {
    var list = ListWindow(count: 10, height: 4)
    #expect(list.visible == 0..<4)
    list.up()
    #expect(list.selection == 0)
    for _ in 1...5 { list.down() }
    #expect(list.selection == 5 && list.visible == 2..<6)
    list.pageUp()
    #expect(list.selection == 2 && list.visible == 2..<6)
    list.end()
    #expect(list.selection == 9 && list.visible == 6..<10)
    list.pageDown()
    #expect(list.selection == 9)
    list.home()
    #expect(list.visible == 0..<4)
  }

  @Test func survivesChangesOfTheListAndItsPlace() {
    var list = ListWindow(count: 10, height: 4, selection: 9)
    list.resize(count: 3, height: 4)
    #expect(list.selection == 2 && list.visible == 0..<3)
    list.resize(count: 0, height: 4)
    #expect(list.selection == 0 && list.visible.isEmpty)
    list.down()
    list.resize(count: 5, height: 0)
    list.end()
    #expect(list.selection == 4 && list.visible.isEmpty)
    list.resize(count: 5, height: 2)
    #expect(list.visible == 3..<5)
    list.select(.min)
    #expect(list.selection == 0)
    list.select(.max)
    #expect(list.selection == 4)
  }
}
