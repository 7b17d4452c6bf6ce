import AidRules
import FrenchText
import Guide
import Wizard

extension LineWriter {
  /// The sections of the guide, each with its number.
  func guide(_ state: State) -> String {
    var text = Paragraphs(form)
    text.add(PageWords.guide + ".")
    let sections = state.guideSections
    for (index, place) in sections.enumerated() {
      if index == 0 || sections[index - 1].chapter != place.chapter { text.heading(place.chapter.title) }
      text.add(French.typeset(place.chapter.sections[place.place].title), mark: "\(index + 1). ")
    }
    text.add(Words.choiceWays)
    return text.text
  }

  /// A section of the guide, each text with what backs it.
  func reading(_ place: GuidePlace, _ state: State) -> String {
    let section = place.chapter.sections[place.place]
    var text = Paragraphs(form)
    text.heading(French.typeset(section.title))
    guard let regime = state.regime else { return text.text }
    for topic in section.topics {
      guard let told = topic.told(regime, in: bareme) else { continue }
      text.heading(told.title)
      text.add(told.text)
      if let remark = told.remark { text.add(remark) }
      if let contact = Contact.all.first(where: { $0.topic.id == topic.id }) {
        for line in contact.reach(regime) { text.add(line, mark: "- ") }
      }
      text.add(told.sourceLine)
    }
    text.gap()
    text.add(Words.readingWays)
    return text.text
  }
}
