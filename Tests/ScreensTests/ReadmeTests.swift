import Foundation
import Screens
import TerminalUI
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("The screen it shows is the real one")
  func screenIsReal() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let scene = try #require(HeldScene.all.first { $0.name == "pmt-774-775" })
    var stage = try Stage()
    stage.play(scene.events)
    let picture = stage.picture(Size(columns: 80, rows: 24), .unicodeColors)
    let lines = picture.frame.lines().map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(readme.contains("```text\n" + lines.joined(separator: "\n") + "\n```"))
  }
}
