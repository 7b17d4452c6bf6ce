import Screens
import TerminalUI
import Testing
import Wizard

@Suite("What is longer than the screen")
struct ScrollingTests {
  @Test(
    "PgDn goes on from the last line shown, at every size",
    arguments: GoldenTests.sizes,
    [Panel.eligibilite, .calendrier, .comparer]
  )
  func pages(size: Size, panel: Panel) throws {
    var stage = try Stage()
    stage.play([.example(1), .showPanel(panel), .why])
    let pages = stage.frames(size, .unicodeColors).map { Self.inside($0, size) }
    #expect(pages.count > 1)
    // The last page begins where there is something left to show.
    for (page, next) in zip(pages, pages.dropFirst().dropLast()) {
      #expect(page.last == next.first)
    }
    let last = try #require(pages.last?.first)
    #expect(pages.dropLast().last?.contains(last) == true)
  }

  /// The lines of the box in front, without its way out.
  private static func inside(_ words: String, _ size: Size) -> [String] {
    let rows = words.split(separator: "\n").prefix(size.rows)
    return rows.filter { $0.hasPrefix("│") && !$0.contains("Fermer (Échap)") }.map(String.init)
  }
}
