package import TerminalUI
import FrenchText
import Wizard

/// Draws a scene: a pure function of the state, the size and what the terminal can show.
package func render(_ scene: Scene, size: Size, capabilities: Capabilities) -> Picture {
  var painter = Painter(size: size, capabilities: capabilities)
  guard size.columns >= Layout.minimum.columns, size.rows >= Layout.minimum.rows else {
    drawTooSmall(size, on: &painter)
    return painter.picture
  }
  // What can be pressed doesn't depend on what is hidden.
  let actions = scene.state.focusables.compactMap { item in
    if case .footer(let action) = item { action } else { nil }
  }
  let scene = scene.shown
  let state = scene.state
  let footer = Footer(actions, columns: size.columns, glyphs: capabilities.glyphs)
  let message = Message(scene, size: size, glyphs: capabilities.glyphs)
  let layout = Layout(
    size: size,
    footerRows: footer.rows.count,
    asks: state.question != nil,
    messageRows: message.rows
  )
  Header.draw(scene, layout, on: &painter)
  // An overlay covers the whole page, which needn't be drawn then.
  if let overlay = state.overlay {
    Overlays.draw(overlay, scene, in: layout.body, on: &painter)
  } else {
    switch state.page {
    case .home: HomePage.draw(scene, in: layout.body, on: &painter)
    case .question(let fact): QuestionPage.draw(fact, scene, in: layout.body, on: &painter)
    case .review: ReviewPage.draw(scene, in: layout.body, on: &painter)
    case .fiche: FichePage.draw(scene, in: layout.body, on: &painter)
    case .toAsk: ToAskPage.draw(scene, in: layout.body, on: &painter)
    case .dossiers: DossiersPage.draw(scene, in: layout.body, on: &painter)
    case .dossier, .erasing: DossierPage.draw(scene, in: layout.body, on: &painter)
    case .prompt(let prompt): PromptPage.draw(prompt, scene, in: layout.body, on: &painter)
    case .slide(let slide): SlidePage.draw(slide, scene, in: layout.body, on: &painter)
    case .guide: GuidePage.draw(scene, in: layout.body, on: &painter)
    case .reading(let chapter, let place):
      let section = GuidePlace(chapter: chapter, place: place)
      ReadingPage.draw(section, scene, in: layout.body, on: &painter)
    case .results(let panel): ResultsPage.draw(panel, scene, in: layout.body, on: &painter)
    }
  }
  footer.draw(state.focus, in: layout.footer, on: &painter)
  message.draw(in: layout.message, on: &painter)
  return painter.picture
}

/// A terminal too small says so, and what to do; nothing typed is lost meanwhile.
private func drawTooSmall(_ size: Size, on painter: inout Painter) {
  let whole = Rect(size)
  var lines = Lines(columns: size.columns, glyphs: painter.glyphs)
  lines.add("Agrandissez la fenêtre.", .strong)
  lines.add(
    "Il faut au moins \(Layout.minimum.columns) × \(Layout.minimum.rows)\u{A0}; ici \(size.columns) × \(size.rows)."
  )
  lines.add("Vos réponses sont gardées. Ctrl-C quitte.")
  painter.lines(lines.all, in: whole)
  painter.caret(column: 0, row: 0)
}
