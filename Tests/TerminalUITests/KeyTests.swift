import Testing

import TerminalUI

@Suite struct KeyTests {
  @Test func azertyTopRowCountsAsDigits() {
    #expect("&é\"'(-è_çà".map { digit(azerty: $0) } == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    #expect("1234567890".map { digit(azerty: $0) } == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    #expect(digit(azerty: "a") == nil)
    #expect(digit(azerty: "٣") == nil)
  }

  @Test func keysHaveFrenchNames() {
    #expect(Key.function(1).label == "F1")
    #expect(Key.escape.label == "Échap")
    #expect(Key.control("c").label == "^C")
    #expect(Key.alt("&").label == "Alt+&")
  }

  @Test func contrastGoesRound() {
    #expect(Contrast.normal.next == .high)
    #expect(Contrast.normal.next.next.next == .normal)
  }
}
