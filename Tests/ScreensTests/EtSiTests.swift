import AidRules
import Foundation
import Intake
import FrenchText
@testable import Screens
import Testing
import TerminalUI
import TestSupport
import Wizard

@Suite("« Et si… »: what it draws, at every size and under the mouse")
struct EtSiTests {
  static let sizes = [
    Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 100, rows: 30),
    Size(columns: 132, rows: 43),
  ]

  private func stage(_ events: [Event]) throws -> Stage {
    var stage = try Stage()
    stage.play([.example(1), .showPanel(.etSi)] + events)
    return stage
  }

  /// The words of the screen, no-break spaces read as spaces.
  private func words(_ picture: Picture) -> String {
    String(picture.words.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }

  @Test("Every slider and button is drawn where the caret goes, at every size", arguments: sizes)
  func carets(size: Size) throws {
    var stage = try stage([.left])
    for capabilities in [Capabilities.unicodeColors, .asciiMono] {
      for item in stage.state.focusables {
        stage.play([.focus(item)])
        let picture = stage.picture(size, capabilities)
        let caret = try #require(picture.frame.caret)
        #expect(picture.targets.last { $0.item == item }?.rect.contains(caret) == true, "\(item) at \(size)")
      }
    }
  }

  @Test("The threshold, what changes and the next step are on screen at every size", arguments: sizes)
  func said(size: Size) throws {
    let text = words(try stage([.left, .right]).picture(size, .unicodeColors))
    for part in ["PMT 774 → 775 : vous devenez éligible", "✓ Éligible", "≈ 1 620", "774 : vous n'êtes"] {
      #expect(text.contains(part), "\(part)")
    }
    if size.columns < 72 { #expect(text.contains("curseur 1 sur 6")) }
  }

  @Test("A click on a track puts the value of its cell there, a step where one is drawn", arguments: sizes)
  func track(size: Size) throws {
    var stage = try stage([.slide(.pmt, to: 500)])
    let picture = stage.picture(size, .unicodeColors)
    let track = try #require(picture.tracks.first)
    #expect(picture.tracks.count == 1)
    #expect(track.fact == .pmt)
    #expect(track.places == track.places.sorted())
    let column = track.column + (try #require(track.places.firstIndex(of: 775)))
    #expect(picture.frame[column, track.row].text == "┼")
    let click = InputEvent.mouse(column: column, row: track.row, action: .press)
    let event = try #require(KeyMap.event(click, stage.state, picture))
    #expect(event == .slide(.pmt, to: 775))
    stage.play([event])
    #expect(stage.state.trial[.pmt] == .value(.count(775)))
    #expect(stage.picture(size, .unicodeColors).frame[column, track.row].text == "█")
  }

  @Test("Nothing under help answers a click on the track")
  func covered() throws {
    #expect(try stage([.help]).picture(Size(columns: 80, rows: 24), .unicodeColors).tracks.isEmpty)
  }

  @Test("Keys: Maj and arrows are large steps on a slider, and the text of a field elsewhere")
  func keys() throws {
    let stage = try stage([])
    let picture = stage.picture(Size(columns: 80, rows: 24), .unicodeColors)
    func event(_ key: TerminalUI.Key, _ stage: Stage) -> Event? {
      KeyMap.event(.key(key), stage.state, picture)
    }
    #expect(event(.shiftRight, stage) == .pageUp)
    #expect(event(.shiftLeft, stage) == .pageDown)
    #expect(event(.function(7), stage) == .showPanel(.etSi))
    #expect(event(.alt("è"), stage) == .showPanel(.etSi))
    #expect(event(.character("é"), stage) == .insert("2"))
    #expect(KeyMap.event(.mouse(column: 5, row: 5, action: .wheelDown), stage.state, picture) == nil)
    var dated = stage
    dated.play([.focus(.slider(.signature))])
    // An ISO date has dashes, which AZERTY keyboards have on the 6.
    #expect(event(.character("-"), dated) == .insert("-"))
    var question = stage
    question.play([.goTo(.pmt)])
    #expect(event(.shiftRight, question) == .right)
  }

  @Test("A text that counts other patients asks the PMT again, and says so")
  func ages() throws {
    let picture = try stage([.focus(.slider(.signature)), .insert("01/03/2020")])
      .picture(Size(columns: 132, rows: 43), .unicodeColors)
    #expect(words(picture).contains("compte d'autres patients (plus de 16 ans)."))
    #expect(words(picture).contains("Convention 2024 → avenant 7"))
  }

  @Test("What isn't an answer is said in words, on the panel")
  func wrong() throws {
    let picture = try stage([.insert("99999")]).picture(Size(columns: 80, rows: 24), .unicodeColors)
    #expect(words(picture).contains("Un nombre entier de 0 à 9 999"))
    #expect(words(picture).contains("« 99999 »"))
  }

  @Test("Figures on which an answer is missing bear « si éligible »")
  func reserves() throws {
    var stage = try Stage()
    stage.play([.newDossier, .insert("mg"), .activate, .results, .showPanel(.etSi), .right])
    let text = words(stage.picture(Size(columns: 132, rows: 43), .unicodeColors))
    #expect(text.contains("0,5 ETP, si éligible"))
    #expect(text.contains("non renseignée → 775"))
  }

  @Test("The steps are said whole at every size: shorter where room lacks, never cut", arguments: sizes)
  func whole(size: Size) throws {
    var said = 0
    for example in [1, 2] {
      var stage = try Stage()
      stage.play([.example(example), .showPanel(.etSi)])
      for fact in stage.state.sliders.map(\.fact) {
        stage.play([.focus(.slider(fact)), .right])
        for event in [Event.end, .end, .end, .home, .home, .home, .home] {
          stage.play([event])
          let text = words(stage.picture(size, .unicodeColors))
          // The signs of what is pending and of the panel's name are no cuts.
          let rest = text.replacing("… À compléter", with: "").replacing("Et si…", with: "")
          #expect(!rest.contains("…"), "\(fact) at \(size)")
          let slider = try #require(stage.state.sliderInFocus)
          let steps = stage.state.whatIf.steps
          if let place = slider.place, let next = steps.next(above: place) {
            #expect(text.contains("Fin → \(next.sentences(goingUp: true)[1].prefix(9))".plain), "\(fact)")
            said += 1
          }
        }
      }
    }
    #expect(said > 10)
  }

  @Test("A digit is typed on a slider, where the tabs show none; above them it opens a panel")
  func digits() throws {
    let size = Size(columns: 80, rows: 24)
    var stage = try stage([])
    #expect(!words(stage.picture(size, .unicodeColors)).contains("3 Aide"))
    #expect(words(stage.picture(size, .unicodeColors)).contains("← → ou tapez un nombre"))
    stage.play([.insert("3")])
    #expect(words(stage.picture(size, .unicodeColors)).contains("[ 3 "))
    stage.play([.up])
    #expect(words(stage.picture(size, .unicodeColors)).contains("3 Aide"))
    stage.play([.insert("3")])
    #expect(stage.state.page == .results(.aide))
  }

  @Test("The scale of a slider doesn't move under it, however far the slider goes", arguments: sizes)
  func scale(size: Size) throws {
    var stage = try stage([.slide(.pmt, to: 1_785)])
    let before = try #require(stage.picture(size, .unicodeColors).tracks.first).places
    for event in [Event.pageUp, .pageUp, .pageDown, .home, .end] {
      stage.play([event])
      #expect(stage.picture(size, .unicodeColors).tracks.first?.places == before)
    }
  }

  @Test("A refusal is said as a refusal, whatever is missing besides", arguments: [1, 2, 3] as [UInt64])
  func refusals(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var refused = 0
    for _ in 0..<40 {
      var stage = try stage([.slide(.pmt, to: Int.random(in: 600...900, using: &random))])
      let facts = stage.state.sliders.map(\.fact)
      for _ in 0..<4 {
        let fact = try #require(facts.randomElement(using: &random))
        let day = Int.random(in: 18_141...20_800, using: &random)
        stage.play([.slide(fact, to: fact == .signature ? day : Int.random(in: 0...3_000, using: &random))])
        guard case .success(let tried) = stage.state.trialEvaluation, tried.verdict == .nonEligible else {
          continue
        }
        refused += 1
        let text = words(stage.picture(Size(columns: 132, rows: 43), .unicodeColors))
        #expect(text.contains("✗ Non éligible"))
        // Under the panel is what just changed; steps tell of other places.
        let change = text.components(separatedBy: "└").last ?? ""
        #expect(!change.contains("l manque"), "\(stage.state.trial)")
        #expect(!text.contains("l'autre chiffre atteint"))
      }
    }
    #expect(refused > 10)
  }
}

extension String {
  /// No-break spaces read as spaces.
  fileprivate var plain: String { Stage.plain(self) }
}
