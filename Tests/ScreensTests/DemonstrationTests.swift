import AidRules
import BaremeFiles
import FrenchText
import Screens
import Testing
import TerminalUI
import Wizard

@Suite("The top of the screen of a session recorded or replayed")
struct DemonstrationTests {
  private func top(
    _ stage: DemonstrationStatus.Stage,
    columns: Int,
    isOtherBareme: Bool = false,
    folder: String? = nil,
    unicode: Bool = true
  ) throws -> String {
    var played = try Stage()
    played.play([.newDossier])
    let scene = Scene(
      state: played.state,
      bareme: played.bareme,
      otherBareme: folder,
      demonstration: DemonstrationStatus(stage, isOtherBareme: isOtherBareme)
    )
    let picture = render(
      scene,
      size: Size(columns: columns, rows: 24),
      capabilities: Capabilities(unicode: unicode, colors: true, contrast: .normal)
    )
    return Stage.plain(picture.frame.lines()[0]).split(separator: " ").joined(separator: " ")
  }

  @Test("How to take it over is said at every size")
  func replaying() throws {
    #expect(
      try top(.replaying(12, of: 48), columns: 80)
        == "AssistMed Démonstration 12/48 : une touche vous donne la main"
    )
    #expect(
      try top(.replaying(12, of: 48), columns: 60) == "AssistMed Démonstration 12/48 : une touche, à vous"
    )
    #expect(
      try top(.replaying(1_200, of: 4_800), columns: 60, isOtherBareme: true)
        == "AssistMed ⚠ Démonstration 1200/4800, autre barème"
    )
    #expect(
      try top(.replaying(12, of: 48), columns: 132).hasSuffix(
        "barème vérifié le 21/11/2026 Démonstration 12/48 : une "
          + "touche vous donne la main"
      )
    )
  }

  @Test("Once the hand is given, the day and the barème of the recording stay said")
  func replayed() throws {
    let day = try #require(Day(2026, 1, 15))
    #expect(
      try top(.replayed(day), columns: 80)
        == "Convention 2024, barème du 21/11/2026 Démonstration du 15/01/2026 : à vous"
    )
    #expect(
      try top(.replayed(day), columns: 60, isOtherBareme: true, unicode: false)
        == "AssistMed ! Demonstration, autre bareme : a vous"
    )
  }

  @Test("A barème on trial is said before the demonstration")
  func trial() throws {
    let text = try top(.replaying(12, of: 48), columns: 132, folder: "/b")
    #expect(text.contains("BARÈME D'ESSAI"))
    #expect(text.hasSuffix(", Démonstration 12/48 : une touche vous donne la main"))
    #expect(try top(.recording, columns: 60, folder: "/b").contains("BARÈME D'ESSAI"))
  }
}
