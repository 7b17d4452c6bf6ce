import AidRules
import Intake
import Screens
import TerminalUI
import Testing
import Wizard

@Suite("In front of a room, nothing tells whose dossiers there are")
struct ConferenceTests {
  private static let name = "Zéphyrine Quatrebarbes"
  private static let path = "/tmp/dossier-zephyrine-quatrebarbes.json"

  private static let dossiers = News.dossiers(
    [2, 1].map { id in
      ListedDossier(
        id: id,
        name: name,
        changed: Moment(day: Day(number: 20_778), hour: 9, minute: 5),
        answers: Answers([.specialite: .specialite(id: "pediatrie")])
      )
    }
  )

  /// A dossier that bears the name wherever it can.
  private func named() throws -> Stage {
    var stage = try Stage()
    stage.receive(Self.dossiers)
    stage.play(
      [.newDossier] + SlideScene.typed("mg") + [.activate, .save] + SlideScene.typed(Self.name) + [.activate]
    )
    stage.receive(.kept(id: 3, .onDisk(Moment(day: Day(number: 20_778), hour: 14, minute: 32))))
    stage.play(
      [.goTo(.pmt), .press(.menu(.note))] + SlideScene.typed(Self.name) + [.press(.menu(.isToAsk)), .proceed]
    )
    stage.play([.back, .back])
    return stage
  }

  private static let pages: [(String, [Event])] = [
    ("home", []), ("question", [.goTo(.pmt)]), ("review", [.overview]), ("results", [.results]),
    ("draft", [.goTo(.pmt)] + SlideScene.typed(name) + [.back, .overview]),
    ("draft, refused", [.goTo(.pmt)] + SlideScene.typed(name) + [.proceed]),
    ("draft, opened", [.goTo(.pmt)] + SlideScene.typed(name) + [.back, .goTo(.pmt)]),
    ("to ask", [.toAsk]), ("to ask, saved", [.toAsk, .press(.menu(.saveList))]),
    ("name", [.goTo(.pmt), .save]), ("note", [.goTo(.pmt), .press(.menu(.note))]),
    ("list", [.dossiers]), ("menu", [.dossiers, .press(.menu(.dossier(2)))]),
    ("renaming", [.dossiers, .press(.menu(.dossier(2))), .press(.menu(.rename))]),
    ("exporting", [.dossiers, .press(.menu(.dossier(2))), .press(.menu(.export))]),
    ("erasing", [.dossiers, .press(.menu(.dossier(2))), .press(.menu(.erase))]),
    ("report, saved", [.results, .report]),
    ("job description, saved", [.overview, .press(.menu(.fiche)), .press(.menu(.saveFiche))]),
    ("day", [.talk(.day)]), ("quiz", [.talk(.quiz)]), ("guide", [.guide]),
  ]

  private static let notices: [Notice] = [
    .notKeptAside(name: name, .noPlace), .notRenamed(former: name, name: name, .noPlace), .copied(name: name),
    .copiedAside(former: name, name: name), .written(path: path), .putAside(path: path),
    .notKept(.notWritable(path: path)), .notKeptAside(name: name, .diskFull(path: path)),
    .failed(.list, .damaged(path: path), keepsOn: true), .erased(copies: [path]),
  ]

  private static let problems: [FileProblem] = [
    .exists(path: path), .isFolder(path: path), .unreadable(path: path), .unwritable(path: path),
    .notADossier(path: path, .notADossier), .notADossier(path: "x", .tooLong(name, longest: 60)),
  ]

  private static func tells(_ stage: Stage) -> Bool {
    [Size(columns: 60, rows: 18), Size(columns: 132, rows: 43)].contains { size in
      let words = stage.picture(size, .unicodeColors).words.lowercased()
      return ["zéphyrine", "zephyrine", "quatreb"].contains(where: words.contains)
    }
  }

  @Test("Every page hides the name once the names are hidden, and shows it again")
  func pages() throws {
    var told: Set<String> = []
    for (place, events) in Self.pages {
      var stage = try named()
      stage.play(events)
      if stage.state.isConference { stage.play([.switchConference]) }
      if Self.tells(stage) { told.insert(place) }
      stage.play([.switchConference])
      #expect(
        !Self.tells(stage),
        "\(place)\n\(stage.picture(Size(columns: 80, rows: 24), .unicodeColors).words)"
      )
    }
    // Most pages bear the name: the test would otherwise prove nothing.
    #expect(
      told.isSuperset(of: [
        "home", "draft", "draft, opened", "to ask", "name", "note", "list", "menu", "renaming", "exporting",
        "erasing",
      ])
    )
  }

  @Test("Notices and files that can't be written hide it too")
  func told() throws {
    for notice in Self.notices {
      var stage = try named()
      stage.receive(.notice(notice))
      #expect(Self.tells(stage), "\(notice)")
      stage.play([.switchConference])
      #expect(!Self.tells(stage), "\(notice)")
    }
    for problem in Self.problems {
      var stage = try named()
      stage.play([.dossiers, .press(.menu(.dossier(2))), .press(.menu(.export))])
      stage.receive(.fileRefused(problem))
      #expect(stage.state.fileProblem != nil)
      stage.play([.switchConference])
      #expect(!Self.tells(stage), "\(problem)")
    }
  }

  @Test("What is typed is as many dots, the caret where it was, and what is kept isn't changed")
  func typed() throws {
    var stage = try named()
    stage.play([.goTo(.pmt), .save, .end])
    let size = Size(columns: 80, rows: 24)
    let caret = stage.picture(size, .unicodeColors).frame.caret
    stage.play([.switchConference])
    let picture = stage.picture(size, .unicodeColors)
    #expect(picture.frame.caret?.column == caret?.column)
    #expect(picture.words.contains(String(repeating: "•", count: Self.name.count) + " "))
    #expect(picture.words.contains("caché à la salle"))
    #expect(stage.state.dossier.name == Self.name)
  }

  @Test("A room reads the verdict and the first amounts in large letters where there is room")
  func large() throws {
    var stage = try Stage()
    stage.play([.example(1), .switchConference])
    for size in [Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)] {
      #expect(stage.picture(size, .unicodeColors).shows("Éligible", .unicode), "\(size)")
      stage.play([.showPanel(.aide)])
      let picture = stage.picture(size, .unicodeColors)
      #expect(picture.shows("19 000 €", .unicode) && picture.shows("38 000 €", .unicode), "\(size)")
      stage.play([.showPanel(.eligibilite)])
    }
    #expect(!stage.picture(Size(columns: 60, rows: 18), .unicodeColors).shows("Éligible", .unicode))
    stage.play([.switchConference])
    #expect(!stage.picture(Size(columns: 80, rows: 24), .unicodeColors).shows("Éligible", .unicode))
  }
}
