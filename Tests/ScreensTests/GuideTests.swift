import Foundation
import Screens
import TerminalUI
import TestSupport
import Testing
import Wizard

/// ASSISTMED_RECORD=1 swift test --filter ScreensTests.GuideTests draws the screens of docs/guide again.
@Suite("The guide")
struct GuideTests {
  private static let pages = ["medecin", "animateur", "secretaire"]

  @Test("Every screen it shows is the real one", arguments: pages)
  func screens(page: String) throws {
    let file = Self.root.appending(path: "docs/guide/\(page).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let drawn = try Self.drawn(text)
    if drawn != text, ProcessInfo.processInfo.environment["ASSISTMED_RECORD"] == "1" {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(drawn == text, "docs/guide/\(page).md: record it with ASSISTMED_RECORD=1")
  }

  @Test("Every screen is shown somewhere")
  func allShown() throws {
    let text = try Self.pages.map {
      try String(contentsOf: Self.root.appending(path: "docs/guide/\($0).md"), encoding: .utf8)
    }.joined()
    for name in GuideScreens.all.keys { #expect(text.contains("<!-- écran : \(name) -->"), "\(name)") }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The page with each screen drawn after its mark.
  private static func drawn(_ text: String) throws -> String {
    var lines: [String] = []
    var isOld = false
    var previous = ""
    for line in text.components(separatedBy: "\n") {
      // What follows a mark was drawn before: it is drawn again.
      if previous.hasPrefix("<!-- écran : "), line == "```text" { isOld = true }
      previous = line
      guard !isOld else {
        if line == "```" { isOld = false }
        continue
      }
      lines.append(line)
      guard line.hasPrefix("<!-- écran : ") else { continue }
      let name = line.dropFirst("<!-- écran : ".count).prefix { $0 != " " }
      let steps = try #require(GuideScreens.all[String(name)], "unknown screen \(name)")
      var stage = try Stage()
      for step in steps {
        switch step {
        case .event(let event): stage.play([event])
        case .news(let news): stage.receive(news)
        }
      }
      let picture = stage.picture(Size(columns: 80, rows: 24), .unicodeColors)
      lines +=
        ["```text"] + picture.frame.lines().map { String($0.reversed().drop { $0 == " " }.reversed()) } + [
          "```"
        ]
    }
    return lines.joined(separator: "\n")
  }
}
