import FrenchText
import Guide
import Wizard

extension LineWriter {
  /// A slide of the hour, or of the quiz.
  func slide(_ slide: Slide, _ state: State) -> String {
    var text = Paragraphs(form)
    text.heading(slide.title)
    return text.text
  }
}

/// A line typed in front of a slide.
func readSlide(_ text: String, in state: State) -> Reading {
  .events([.insert(text)])
}
