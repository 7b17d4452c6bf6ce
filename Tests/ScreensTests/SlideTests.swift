import AidRules
import Guide
import Screens
import TerminalUI
import TestSupport
import Testing
import Wizard

@Suite("Slides, held by golden files and by what they must say")
struct SlideTests {
  private static let sizes = [(60, 18), (80, 24), (132, 43)].map { Size(columns: $0.0, rows: $0.1) }
  /// Those also held in plain characters.
  private static let ascii: Set<String> = ["quiz-question", "montants", "tranches", "exemple-1"]

  @Test("The frame is the one recorded, and says what it is for", arguments: SlideScene.all)
  func held(_ scene: SlideScene) throws {
    var stage = try Stage()
    stage.play(scene.events)
    for size in Self.sizes {
      for isUnicode in [true, false] {
        let capabilities = Capabilities(unicode: isUnicode, colors: true)
        let picture = stage.picture(size, capabilities)
        let glyphs = capabilities.glyphs
        let place = "\(size.columns)x\(size.rows)-\(isUnicode ? "utf8" : "ascii")"
        #expect(
          stage.unseen(scene.says.map(glyphs.text), size, capabilities) == [],
          "at \(place)\n\(picture.words)"
        )
        let unread = scene.shouts.filter { !picture.shows($0, glyphs) }
        #expect(unread == [], "in large letters at \(place)\n\(picture.words)")
        let focus = try #require(picture.textAtCaret.map(Stage.plain))
        #expect(focus.hasPrefix(Stage.plain(glyphs.text(scene.focus))), "« \(focus) » at \(place)")
        #expect(picture.frame.lines().allSatisfy { cellWidth(of: $0) == size.columns })
        if glyphs.isASCII { #expect(picture.words.allSatisfy { $0.isASCII }) }
        if isUnicode || Self.ascii.contains(scene.name) {
          GoldenFile.check(picture.frame.golden(), "diapo-\(scene.name)-\(place)")
        }
      }
    }
  }

  @Test(
    "Whatever holds the focus of a slide is drawn with the caret on it, and the footer offers F9, F5, F1 and Ctrl-C"
  )
  func focus() throws {
    for program in Program.allCases {
      for slide in program.slides {
        var stage = try Stage()
        stage.play(SlideScene.to(slide, program))
        #expect(stage.state.slide == slide)
        for item in stage.state.focusables {
          stage.play([.focus(item)])
          for size in Self.sizes {
            let picture = stage.picture(size, .unicodeColors)
            let caret = try #require(picture.frame.caret, "\(slide), \(item), \(size)")
            let place = picture.targets.last { $0.item == item }?.rect
            #expect(place?.contains(caret) == true, "\(slide), \(item), \(size)\n\(picture.words)")
          }
        }
        let words = stage.picture(Self.sizes[0], .unicodeColors).words
        for button in ["F9", "F5", "F1 Aide", "^C Quitter", "F3"] {
          #expect(words.contains(button), "\(slide)")
        }
      }
    }
  }

  @Test("In a terminal in which the words of a slide don't fit, arrows bring all of them")
  func scrolled() throws {
    for slide in Program.day.slides {
      var stage = try Stage()
      stage.play(SlideScene.to(slide))
      let picture = stage.picture(Self.sizes[0], .unicodeColors)
      guard picture.scrollLimit > 0 else { continue }
      #expect(stage.state.focus == .footer(.proceed), "\(slide) can't be scrolled")
      let frames = stage.frames(Self.sizes[0], .unicodeColors)
      #expect(frames.count > picture.scrollLimit, "\(slide): \(frames.count) of \(picture.scrollLimit)")
    }
  }

  @Test("Missions out of sight are counted, and none where all are in sight")
  func hidden() throws {
    var stage = try Stage()
    stage.play(SlideScene.to(.closing))
    #expect(stage.picture(Self.sizes[0], .unicodeColors).words.contains("lignes"))
    #expect(!stage.picture(Self.sizes[2], .unicodeColors).words.contains("lignes"))
  }

  @Test("The answer of a question isn't told before it is shown, not even by its sources")
  func secret() throws {
    for (place, question) in AvantApres.all.enumerated() {
      var stage = try Stage()
      stage.play(SlideScene.to(.avantApres(place)) + [.why])
      let words = stage.picture(Self.sizes[2], .unicodeColors).words
      #expect(words.contains("Les sources viennent avec la réponse."))
      #expect(!words.contains(question.reason.title))
      stage.play([.back, .activate, .why])
      #expect(stage.picture(Self.sizes[2], .unicodeColors).words.contains(question.reason.title), "\(place)")
    }
  }
}

extension Picture {
  /// Whether a text is drawn in letters of either size.
  func shows(_ text: String, _ glyphs: Glyphs) -> Bool {
    let lines = frame.lines().map(Array.init)
    return BigText.Scale.allCases.contains { scale in
      let rows = BigText(text, scale, glyphs: glyphs).rows.map(Array.init)
      let width = rows.first?.count ?? 0
      return lines.indices.dropLast(max(0, rows.count - 1)).contains { top in
        (0...max(0, frame.size.columns - width)).contains { left in
          rows.indices.allSatisfy { Array(lines[top + $0].dropFirst(left).prefix(width)) == rows[$0] }
        }
      }
    }
  }
}
