import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// A section of the guide, each text with what backs it.
enum ReadingPage {
  static func draw(_ place: GuidePlace, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let section = place.chapter.sections[place.place]
    let inside = painter.box(rect, title: French.typeset(section.title), focused: true)
    var lines = Lines(columns: min(inside.columns, 100), glyphs: painter.glyphs)
    guard let regime = scene.state.regime else { return }
    for topic in section.topics {
      guard let told = topic.told(regime, in: scene.bareme) else { continue }
      lines.heading(told.title)
      lines.add(told.text, indent: 2)
      if let remark = told.remark { lines.add(remark, .muted, indent: 2) }
      if let contact = Contact.all.first(where: { $0.topic.id == topic.id }) {
        for line in contact.reach(regime) { lines.add(line, .strong, indent: 2) }
      }
      lines.add(told.sourceLine, .muted, indent: 2, hanging: 2)
    }
    painter.scrolled(lines.all, in: inside, frame: rect, offset: scene.state.scroll)
  }
}
