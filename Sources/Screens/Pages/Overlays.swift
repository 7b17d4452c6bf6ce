import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// Help and « pourquoi », over the page until they are closed.
enum Overlays {
  static func draw(_ overlay: Overlay, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = painter.box(rect, title: title(overlay, scene), focused: true)
    let (text, bottom) = inside.split(bottom: 1)
    var lines = Lines(columns: min(text.columns, 100), glyphs: painter.glyphs)
    switch overlay {
    case .help: addHelp(scene, into: &lines)
    case .why: addWhy(scene, hidesEffects: rect.columns < QuestionPage.twoColumns, into: &lines)
    case .notice: for paragraph in scene.state.notice?.paragraphs(.screen) ?? [] { lines.add(paragraph) }
    }
    painter.scrolled(lines.all, in: text, frame: rect, offset: scene.state.scroll)
    painter.item(
      .close,
      "Fermer (Échap)",
      column: bottom.column,
      row: bottom.row,
      ink: .button,
      focus: scene.state.focus,
      in: bottom
    )
  }

  private static func title(_ overlay: Overlay, _ scene: Scene) -> String {
    switch overlay {
    case .help: "Aide"
    case .why: "Pourquoi"
    case .notice: scene.state.notice?.title ?? ""
    }
  }

  private static func addHelp(_ scene: Scene, into lines: inout Lines) {
    if let fact = scene.state.question {
      let question = scene.question(fact)
      lines.heading(question.label)
      lines.add(question.hint)
      lines.add(question.help)
      lines.add(PageWords.place(question.source))
    }
    for page in (scene.state.slide == nil ? [] : [HelpPage.talk]) + HelpPage.all {
      lines.heading(page.title)
      for line in page.lines { lines.add("\(lines.glyphs.bullet) \(line)", hanging: 2) }
    }
  }

  /// - Parameter hidesEffects: whether the page has no room for the live effects, which are told here then.
  private static func addWhy(_ scene: Scene, hidesEffects: Bool, into lines: inout Lines) {
    switch scene.state.page {
    case .slide(let slide): return TalkSources.add(slide, scene, into: &lines)
    case .reading(let chapter, let place):
      return TalkSources.add(GuidePlace(chapter: chapter, place: place), scene, into: &lines)
    default: break
    }
    if let fact = scene.state.question {
      WhyText.question(fact, scene, into: &lines)
      guard hidesEffects, case .success(let evaluation) = scene.state.liveEvaluation else { return }
      lines.heading(PageWords.effects(isPreview: scene.state.liveChange != nil))
      EffectsPanel.lines(evaluation, into: &lines)
      return
    }
    if scene.state.page == .fiche { return WhyText.fiche(scene, into: &lines) }
    switch scene.state.evaluation {
    case .success(let evaluation): WhyText.panel(scene.state.panel, evaluation, scene, into: &lines)
    case .failure(let refusal): lines.add(refusal.sentence)
    }
  }
}
