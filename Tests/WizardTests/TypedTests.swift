import Foundation
import Testing
import Wizard

@Suite("What was typed, as it is kept")
struct TypedTests {
  @Test("A text kept before texts could be selected is read, and written back whole")
  func former() throws {
    let former = Data(#"{"text":"77","cursor":2,"isToAsk":true}"#.utf8)
    let typed = try JSONDecoder().decode(Typed.self, from: former)
    #expect(typed == Typed(text: "77", cursor: 2, isToAsk: true))
    let selected = Typed(text: "775", cursor: 3, isSelected: true)
    let kept = try JSONEncoder().encode(selected)
    #expect(try JSONDecoder().decode(Typed.self, from: kept) == selected)
  }
}
