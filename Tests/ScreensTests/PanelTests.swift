import AidRules
import BaremeFiles
import Intake
import Screens
import Testing
import TerminalUI
import Wizard

@Suite("Panels: what one doctor reads")
struct PanelTests {
  /// The words of a panel for answers typed as on the command line, whatever the line breaks and the frame.
  private func words(_ answers: [Fact: String], _ panel: Panel) throws -> String {
    let bareme = try BaremeLoader.embedded()
    var read = Answers()
    for (fact, text) in answers {
      let value = understand(text, for: fact, specialites: bareme.specialites, mode: .commandLine)
      read[fact] = .value(try value.get())
    }
    let today = try #require(Day(2026, 11, 21))
    var state = State(setting: Setting(bareme: bareme, today: today, examples: [read]))
    for event in [Event.example(1), .showPanel(panel)] { state = reduce(state, event).0 }
    let picture = render(
      Scene(state: state, bareme: bareme),
      size: Size(columns: 110, rows: 70),
      capabilities: Capabilities(unicode: true, colors: true)
    )
    let kept = picture.words.map { character in
      character.isWhitespace || character == "│" ? " " : character
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }

  private let generalist: [Fact: String] = [
    .specialite: "medecine-generale", .secteur: "1", .pmt: "900", .fileActive: "1300",
    .situations: "aucune", .assistant: "ide",
  ]

  @Test("A working time that isn't open doesn't read as a refusal of the aid")
  func optionOnly() throws {
    let early = generalist.merging([.option: "1.5"]) { $1 }
    for panel in [Panel.eligibilite, .objectifs, .aide] {
      let text = try words(early, panel)
      #expect(text.contains("0,5 ETP et 1 ETP restent possibles."))
      #expect(!text.contains("Sans éligibilité"))
    }
  }

  @Test("The decision beside a year is that of its statut")
  func decisions() throws {
    let later = generalist.merging([
      .tranche: "P90-P95", .signature: "2026-01-15", .embauche: "2026-02-01",
    ]) { $1 }
    let text = try words(later, .aide)
    #expect(text.contains("1re, 2e, 3e, 4e et 5e année : interprétation D-1."))
    #expect(!text.contains("D-4"))
  }

  @Test("An excluded specialty is asked nothing more")
  func excluded() throws {
    let text = try words([.specialite: "radiologie"], .eligibilite)
    #expect(text.contains("Ce point ne change rien ici"))
    #expect(!text.contains("3608"))
  }
}
