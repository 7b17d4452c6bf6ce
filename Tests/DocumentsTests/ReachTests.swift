import AidRules
import BaremeFiles
import FrenchText
import Guide
import Intake
import Reports
import Testing
import Wizard

/// Everything that `docs/seeds.md` names can be reached by somebody who has only the program.
@Suite("What the two first documents said is found in the program")
struct ReachTests {
  private func named(_ kind: String) throws -> Set<String> {
    let rows = try SeedsPage(Repository.text("docs/seeds.md")).rows
    let names = rows.flatMap(\.identifiers).filter { $0.kind == kind }.map(\.name)
    #expect(!names.isEmpty, "\(kind)")
    return Set(names)
  }

  @Test(
    "Each text of the guide is told on a slide of the hour, a page of the guide, or in the job description"
  )
  func guide() throws {
    let bareme = try BaremeLoader.embedded()
    var told: Set<String> = []
    var walk = try Walk(bareme)
    walk.send(.press(.home(.talk(.day))))
    while let slide = walk.state.slide {
      if walk.state.focus == .menu(.reveal) { walk.send(.activate) }
      told.formUnion((SlideText(slide, walk.state, in: bareme)?.topics ?? []).map(\.id))
      guard slide != Program.day.slides.last else { break }
      walk.send(.pageDown)
    }
    #expect(told.contains("salle.ouverture") && told.contains("salle.cloture"))
    for regime in bareme.regimes {
      var walk = try Walk(bareme, signedOn: regime.debut.value)
      walk.send(.press(.home(.guide)))
      #expect(!walk.state.guideSections.isEmpty)
      for place in walk.state.guideSections {
        walk.send(.press(.menu(.section(place.chapter, place.place))))
        #expect(walk.state.page == .reading(place.chapter, place.place))
        let topics = place.chapter.sections[place.place].topics
        told.formUnion(topics.filter { $0.told(regime, in: bareme) != nil }.map(\.id))
        walk.send(.back)
      }
    }
    told.formUnion(try toldInJobDescriptions(bareme))
    #expect(try named("guide").subtracting(told).sorted() == [])
    #expect(Set(Topic.all.map(\.id)).subtracting(told).sorted() == [], "Nothing of the guide is out of reach")
    #expect(try named("chapitre") == Set(Chapter.allCases.map(\.rawValue)))
  }

  /// What the job descriptions of every kind of assistant print whole.
  private func toldInJobDescriptions(_ bareme: Bareme) throws -> Set<String> {
    let regime = try #require(bareme.regimes.last)
    let documents = try ([nil] + ProfilAssistant.allCases).map { profile in
      let document = JobDescription(
        missions: [],
        otherMissions: [],
        option: nil,
        profile: profile,
        evaluation: nil,
        regime: regime,
        bareme: bareme,
        day: try #require(Day(2026, 11, 21)),
        version: ""
      )
      return Self.plain(document.text)
    }
    let topics = Topic.all.filter { topic in
      topic.told(regime, in: bareme).map { told in
        documents.contains { $0.contains(Self.plain(told.text)) }
      } ?? false
    }
    return Set(topics.map(\.id))
  }

  @Test("Each panel and each example opens")
  func pages() throws {
    let bareme = try BaremeLoader.embedded()
    for name in try named("exemple") {
      var walk = try Walk(bareme)
      let number = try #require(bareme.exemples.firstIndex { $0.id == name }) + 1
      walk.send(.press(.home(.example(number))))
      #expect(walk.state.page == .results(.eligibilite))
      for panel in try named("ecran") {
        let wanted = try #require(Panel(rawValue: panel))
        walk.send(.press(.panel(wanted)))
        #expect(walk.state.page == .results(wanted))
      }
    }
  }

  @Test("Each condition is judged for some doctor, and each question asked, in the wizard or by a flag")
  func questions() throws {
    let judged = try SeededDoctors.all.get().flatMap(\.criteria).filter { $0.verdict != .sansObjet }
    #expect(try named("critere").subtracting(judged.map(\.id.rawValue)).sorted() == [])
    let flags = try Repository.text("Tests/EndToEndTests/Goldens/aide-evaluer.golden")
    let asked = Set(Fact.questionOrder.map(\.rawValue))
    for name in try named("question") where !asked.contains(name) {
      #expect(flags.contains("--\(name.replacing("_", with: "-")) "), "\(name)")
    }
  }

  @Test("Each value, reading, contradiction and misprint is printed by « bareme montrer »")
  func values() throws {
    let bareme = try BaremeLoader.embedded()
    let text = Self.plain(bareme.text)
    func expect(_ words: String, _ what: String) {
      #expect(text.contains(Self.plain(French.typeset(words))), "\(what)")
    }
    for id in try named("decision") {
      expect(try #require(bareme.decisions.first { $0.id == id }).lecture, id)
    }
    for id in try named("desaccord") {
      expect(try #require(bareme.desaccords.first { $0.id == id }).question, id)
    }
    for id in try named("coquille") {
      expect(try #require(bareme.coquilles.first { $0.id == id }).preuve, id)
    }
    let lines = bareme.regimes.flatMap(\.sections).flatMap(\.lines)
    for group in try named("bareme") where group != "specialites" {
      let values = lines.filter { $0.reference.key == group || $0.reference.key.hasPrefix(group + ".") }
      #expect(!values.isEmpty, "\(group)")
      for line in values { expect(line.name, line.reference.key) }
    }
  }

  @Test("Each rule has its section among the rules told")
  func rules() throws {
    let page = try Repository.text("docs/regles.md")
    for file in try named("regle") { #expect(page.contains(file), "\(file)") }
  }

  private static func plain(_ text: String) -> String {
    text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : String($0) }.joined()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Somebody at the entrance, with the barème in force and its examples.
private struct Walk {
  private(set) var state: State

  init(_ bareme: Bareme, signedOn day: Day? = nil) throws {
    let examples = try bareme.exemples.map { try $0.answers(bareme.specialites) { throw $0 } }
    let setting = Setting(bareme: bareme, today: try #require(Day(2026, 11, 21)), examples: examples)
    state = State(setting: setting, answers: day.map { Answers([.signature: .day($0)]) } ?? Answers())
  }

  mutating func send(_ event: Event) { state = reduce(state, event).0 }
}
