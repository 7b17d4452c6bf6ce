import AidRules
import Intake
import Testing
@testable import Wizard
import WizardSupport

@Suite("Whatever is pressed, and whatever happens outside")
struct RandomDossiersTests {
  @Test("Every page, prompt, overlay and notice is reached, and most events do something")
  func everywhere() {
    var visited: Set<String> = []
    var told: Set<String> = []
    var (sent, accepted) = (0, 0)
    for seed in 1...8 as ClosedRange<UInt64> {
      var events = RandomEvents(seed: seed)
      var outside = RandomNews(seed: seed + 100)
      var state = State(setting: Samples.setting)
      for step in 0..<2_000 {
        let event = events.next(state)
        let (next, effects) = reduce(state, event)
        sent += 1
        if Look(next) != Look(state) || !effects.isEmpty { accepted += 1 }
        state = next
        var news = effects.flatMap { outside.answers(to: $0, state) }
        if step % 12 == 5 { news.append(outside.next(state)) }
        for told in news + outside.keep(state) { state = receive(state, told) }
        visited.formUnion([Self.kind(state.page), state.overlay.map { "overlay \($0)" } ?? "no overlay"])
        if state.overlay == .notice, let notice = state.notice { told.insert(Self.kind(notice)) }
        guard holds(state, "seed \(seed), step \(step), \(event), \(news)") else { return }
      }
    }
    #expect(Self.pages.filter { !visited.contains($0) } == [])
    #expect(Set(RandomNews.notices.map(Self.kind)).subtracting(told) == [])
    #expect(accepted * 100 >= sent * 60, "\(accepted) of \(sent) events did something")
  }

  /// What is promised of every state.
  private func holds(_ state: State, _ moment: String) -> Bool {
    let listed =
      switch state.page {
      case .dossier, .erasing, .prompt(.rename), .prompt(.export): state.listed != nil
      default: true
      }
    // A question that another answer closed meanwhile is not opened again.
    let isTakenUp = state.question.map { state.applicability(of: $0) == .asked } ?? state.page.isInside
    let holds: [(Bool, String)] = [
      (state.focusables.contains(state.focus), "the focus \(state.focus) isn't on \(state.page)"),
      (state.overlay != .notice || state.notice != nil, "a notice says nothing"),
      (listed, "\(state.page) is about a dossier that isn't there"),
      (state.entry.text.cursor <= state.entry.text.text.count, "the cursor left the text"),
      (state.fileProblem == nil || state.prompt != nil, "a file is refused on \(state.page)"),
      (
        !isTakenUp || State(setting: state.setting, saved: state.saved).saved == state.saved,
        "taken up again, \(state.saved) is another"
      ),
    ]
    for (isHeld, problem) in holds where !isHeld {
      Issue.record("\(moment): \(problem)")
      return false
    }
    return true
  }

  // The rules of the tests know one text: what only the avenant 7 asks is never asked.
  private static let questions = Fact.questionOrder.filter {
    ![.partMoins16, .forfaitStructure, .exerciceCoordonne].contains($0)
  }

  private static let pages =
    ["home", "review", "toAsk", "dossiers", "dossier", "erasing", "fiche"]
    + questions.map { "question(\($0))" }
    + Panel.allCases.map { "results(\($0))" }
    + ["name", "rename", "export", "importing", "note", "saveList", "mission", "saveFiche", "saveReport"].map
  {
    "prompt(\($0))"
  }
    + Overlay.allCases.map { "overlay \($0)" }

  /// A page by its kind: which question and which panel, but not which dossier.
  private static func kind(_ page: Page) -> String {
    switch page {
    case .home: "home"
    case .question(let fact): "question(\(fact))"
    case .review: "review"
    case .results(let panel): "results(\(panel))"
    case .toAsk: "toAsk"
    case .dossiers: "dossiers"
    case .dossier: "dossier"
    case .erasing: "erasing"
    case .prompt(.name): "prompt(name)"
    case .prompt(.rename): "prompt(rename)"
    case .prompt(.export): "prompt(export)"
    case .prompt(.importing): "prompt(importing)"
    case .prompt(.note): "prompt(note)"
    case .prompt(.saveList): "prompt(saveList)"
    case .prompt(.saveReport): "prompt(saveReport)"
    case .prompt(.mission): "prompt(mission)"
    case .prompt(.saveFiche): "prompt(saveFiche)"
    case .prompt(.saveTally): "prompt(saveTally)"
    case .fiche: "fiche"
    case .slide: "slide"
    case .guide: "guide"
    case .reading: "reading"
    }
  }

  private static func kind(_ notice: Notice) -> String {
    switch notice {
    case .notKept: "notKept"
    case .notKeptAside: "notKeptAside"
    case .notRenamed: "notRenamed"
    case .partlyRead: "partlyRead"
    case .failed: "failed"
    case .copiedAside: "copiedAside"
    case .putAside: "putAside"
    case .copied: "copied"
    case .reread: "reread"
    case .erasedElsewhere: "erasedElsewhere"
    case .baremeChanged: "baremeChanged"
    case .written: "written"
    case .erased: "erased"
    }
  }
}

/// What a user sees of a state, to tell whether an event did something.
private struct Look: Hashable {
  let saved: Saved
  let focus: FocusItem
  let entry: Entry
  let overlay: Overlay?
  let notice: Notice?
  let problem: InputProblem?
  let fileProblem: FileProblem?
  let scroll: Int
  let dossier: OpenDossier
  let dossiers: [ListedDossier]
  let remark: Remark?

  init(_ state: State) {
    (saved, focus, entry, overlay) = (state.saved, state.focus, state.entry, state.overlay)
    (notice, problem, fileProblem) = (state.notice, state.problem, state.fileProblem)
    (scroll, dossier, dossiers, remark) = (state.scroll, state.dossier, state.dossiers, state.remark)
  }
}
