import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// The title bar, the page's title and its progress.
enum Header {
  static func draw(_ scene: Scene, _ layout: Layout, on painter: inout Painter) {
    let right = statuses(scene, painter.glyphs)
    let (title, status) = fitting(titles(scene), right.texts, layout.header.columns, painter.glyphs)
    painter.text(" \(title)", column: 0, row: 0, ink: .strong, in: layout.header)
    painter.textAtRight("\(status) ", row: 0, ink: right.ink, in: layout.header)
    drawHeading(scene, layout.heading, on: &painter)
  }

  /// What stands at the right: a barème on trial above all, then whether the dossier is kept.
  private static func statuses(_ scene: Scene, _ glyphs: Glyphs) -> (texts: [String], ink: Ink) {
    if scene.otherBareme != nil {
      // A text that somebody tries must never pass for the one in force.
      let trial = "\(glyphs.warning) BARÈME D'ESSAI \(scene.bareme.version)"
      let shown = (scene.demonstration?.texts(warning: glyphs.warning) ?? []).map { "\(trial), \($0)" }
      return (shown + ["\(trial), vérifié le \(scene.bareme.verifieLe.shortText)", trial], .warning)
    }
    if let demonstration = scene.demonstration {
      return (demonstration.texts(warning: glyphs.warning), demonstration.isWarning ? .warning : .accent)
    }
    let dossier = scene.state.dossier
    let isKept =
      switch dossier.keeping {
      case .refused, .erased: false
      case .nothingYet, .onDisk, .inMemory: true
      }
    // A room is shown no dossier.
    if isKept, scene.state.slide != nil {
      return ([scene.state.isConference ? PageWords.namesHidden : ""], .muted)
    }
    let texts = dossier.status(on: scene.state.setting.today, warning: glyphs.warning)
    return (texts.isEmpty ? [""] : texts, isKept ? .muted : .warning)
  }

  /// The program and the text applied, the longest first; what the program is for, while nothing is asked.
  private static func titles(_ scene: Scene) -> [String] {
    let day = scene.bareme.verifieLe.shortText
    let checked = ", barème vérifié le \(day)"
    guard scene.state.page.concernsText, let id = scene.state.regime?.id else {
      return (scene.otherBareme == nil ? [PageWords.title + checked] : []) + [PageWords.title, "AssistMed"]
    }
    let short = French.shortRegime(id)
    guard scene.otherBareme == nil else { return ["AssistMed — \(short)", French.capitalized(short)] }
    return [
      "AssistMed — \(French.regime(id))\(checked)", "AssistMed — \(short)\(checked)",
      "\(French.capitalized(short))\(checked)", "\(French.capitalized(short)), barème du \(day)",
      // How to take a demonstration over is said whole.
    ] + (scene.demonstration == nil ? [] : ["AssistMed"])
  }

  /// The longest title and status that stand on one row together; the title gives way first.
  private static func fitting(
    _ titles: [String],
    _ statuses: [String],
    _ columns: Int,
    _ glyphs: Glyphs
  ) -> (String, String) {
    func width(_ text: String) -> Int { cellWidth(of: glyphs.text(text)) }
    for status in statuses {
      // The blanks at both ends, and two between.
      if let title = titles.first(where: { width($0) + width(status) + 4 <= columns }) {
        return (title, status)
      }
    }
    return (titles.last ?? "", statuses.last ?? "")
  }

  private static func drawHeading(_ scene: Scene, _ rect: Rect, on painter: inout Painter) {
    func title(_ text: String) {
      painter.text(" \(text)", column: 0, row: rect.row, ink: .title, in: rect)
    }
    switch scene.state.page {
    case .home: title("Bienvenue")
    case .review: title(PageWords.review)
    case .results, .prompt(.saveReport): title(PageWords.results)
    case .toAsk, .prompt(.saveList): title(PageWords.toAskTitle)
    case .fiche, .prompt(.saveFiche): title(FicheWords.title)
    case .dossiers, .dossier, .erasing, .prompt(.rename), .prompt(.export), .prompt(.importing):
      title("Dossiers")
    case .prompt(.mission) where scene.state.isChoosingMission: title(FicheWords.title)
    case .prompt(.mission), .prompt(.saveTally): title(Slide.closing.title)
    case .slide(let slide): drawSlide(slide, scene, rect, on: &painter)
    case .guide, .reading: title(PageWords.guide)
    case .prompt(.name): title(PageWords.name)
    case .prompt(.note(let fact)): title(scene.question(fact).label)
    case .question(let fact):
      drawProgress(fact, scene, rect, on: &painter)
    }
  }

  /// The slide's title, and where it stands among the others.
  private static func drawSlide(_ slide: Slide, _ scene: Scene, _ rect: Rect, on painter: inout Painter) {
    let place = scene.state.slideProgress.map { "\($0.place)/\($0.count) " } ?? ""
    let title = rect.split(right: place.count + 1).rest
    painter.cut(" \(scene.title(of: slide))", row: rect.row, ink: .title, in: title)
    painter.textAtRight(place, row: rect.row, ink: .muted, in: rect)
  }

  private static func drawProgress(
    _ fact: Fact,
    _ scene: Scene,
    _ rect: Rect,
    on painter: inout Painter
  ) {
    let label = scene.question(fact).label
    guard let progress = scene.state.progress else {
      painter.text(" \(label)", column: 0, row: rect.row, ink: .title, in: rect)
      return
    }
    let title = " \(PageWords.step(progress.step, of: progress.count, label))"
    let end = painter.text(title, column: 0, row: rect.row, ink: .title, in: rect)
    let next = "Ensuite\u{A0}: \(progress.next.map { scene.question($0).label } ?? "bilan") "
    if end + cellWidth(of: painter.glyphs.text(next)) < rect.endColumn {
      painter.textAtRight(next, row: rect.row, ink: .muted, in: rect)
    }
    guard rect.rows > 1 else { return }
    let drawn = bar(
      value: progress.step,
      maximum: progress.count,
      columns: rect.columns - 2,
      glyphs: painter.glyphs
    )
    painter.text(drawn, column: 1, row: rect.row + 1, ink: .bar, in: rect)
  }
}

extension Page {
  /// Whether what the page shows follows from the text that applies.
  fileprivate var concernsText: Bool {
    switch self {
    case .question, .review, .results, .toAsk, .fiche: true
    case .home, .dossiers, .dossier, .erasing, .prompt, .slide, .guide, .reading: false
    }
  }
}
