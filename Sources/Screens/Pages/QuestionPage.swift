import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// One question at the left, its live effects at the right, and why it is asked when there is room.
enum QuestionPage {
  /// The width from which the effects stand beside the question; below it, « pourquoi » tells them.
  static let twoColumns = 78

  static func draw(_ fact: Fact, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    guard rect.columns >= twoColumns else {
      let inside = painter.box(rect, title: "Votre question")
      QuestionPanel.draw(fact, scene, in: inside, on: &painter)
      return
    }
    let whyColumns = rect.columns >= 132 ? rect.columns * 30 / 100 : 0
    let effectsColumns = rect.columns >= 132 ? rect.columns * 30 / 100 : max(33, rect.columns * 36 / 100)
    let (left, why) = rect.split(right: whyColumns)
    let (question, effects) = left.split(right: effectsColumns)
    let inside = painter.box(question, title: "Votre question")
    QuestionPanel.draw(fact, scene, in: inside, on: &painter)
    let title = PageWords.effects(isPreview: scene.state.liveChange != nil)
    EffectsPanel.draw(scene, in: painter.box(effects, title: title), on: &painter)
    guard whyColumns > 0 else { return }
    let whyInside = painter.box(why, title: "Pourquoi cette question")
    var lines = Lines(columns: whyInside.columns, glyphs: painter.glyphs)
    WhyText.question(fact, scene, isShort: true, into: &lines)
    painter.lines(lines.all, in: whyInside)
  }
}
