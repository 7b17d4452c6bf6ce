import AidRules
import FrenchText
import Guide
import Wizard

extension LineWriter {
  /// A slide of the hour, or of the quiz.
  func slide(_ slide: Slide, _ state: State) -> String {
    var text = Paragraphs(form)
    let place = state.slideProgress.map { " (\($0.place)/\($0.count))" } ?? ""
    text.heading(slide.title + place)
    for piece in SlideText(slide, state, in: bareme)?.pieces ?? [] { add(piece, slide, to: &text) }
    text.gap()
    add(state.slideEntries.map { entry($0, state) }, to: &text)
    text.add(Words.ways(of: slide, isRevealed: state.isRevealed))
    return text.text
  }

  private func add(_ piece: SlideText.Piece, _ slide: Slide, to text: inout Paragraphs) {
    switch piece {
    case .statement(let sentence), .question(let sentence), .sources(let sentence): text.add(sentence)
    case .answer(let answer): text.add("Réponse\u{A0}: \(answer).")
    case .point(let title, let meaning, let statut):
      let mark = statut == .officiel ? "" : " (\(statut.word))"
      text.add(meaning.map { "\(title)\(mark). \($0)" } ?? "\(title)\(mark)", mark: "- ")
    case .remark(let remark, let statut):
      text.add(
        statut == .officiel
          ? remark : "\(French.capitalized(statut.word))\u{A0}: \(French.uncapitalized(remark))"
      )
    // On the last slide the numbered list says them.
    case .hands(let name, let count):
      if slide != .closing, count > 0 {
        text.add(SlideWords.hands(name, count) + ".", mark: "- ")
      }
    }
  }

  /// An entry with its count, where it is a mission.
  private func entry(_ item: MenuItem, _ state: State) -> String {
    guard case .mission(let mission) = item, case let hands = state.talk.room.tally[mission], hands > 0 else {
      return item.label
    }
    return SlideWords.hands(item.label, hands)
  }

  /// The texts of the guide that the slide or the section in front tells.
  func topicsInFront(_ state: State) -> [ToldTopic] {
    guard let regime = state.regime else { return [] }
    switch state.page {
    case .slide(let slide):
      return (SlideText(slide, state, in: bareme)?.topics ?? []).compactMap { $0.told(regime, in: bareme) }
    case .reading(let chapter, let place):
      return chapter.sections[place].topics.compactMap { $0.told(regime, in: bareme) }
    default: return []
    }
  }

  /// What backs each text, then each document once with its link.
  func sources(of topics: [ToldTopic]) -> String {
    var text = Paragraphs(form)
    for topic in topics { text.add("\(topic.title). \(topic.sourceLine)", mark: "- ") }
    text.gap()
    for source in topics.flatMap(\.sources).map(\.source).distinct(by: \.id) {
      text.add("\(French.typeset(source.titre)) — \(source.rangText)", mark: "- ")
      if let link = source.lien { text.add(link, indentation: 2) }
    }
    return text.text
  }

  /// What a line did on a slide that stays in front; nil where the page says it.
  func deedOnSlide(_ before: State, _ after: State) -> String? {
    guard let slide = after.slide, before.slide == slide else { return nil }
    if let problem = after.talk.typing?.problem { return sentence(problem.lineSentence(choices: 0)) }
    let (was, now) = (before.talk.room.tally, after.talk.room.tally)
    guard slide == .closing, after.remark == nil, was != now else { return nil }
    // The list is long: only what changed is said.
    return now.missions.filter { was[$0] != now[$0] || !was.missions.contains($0) }.map {
      sentence(SlideWords.hands(French.typeset($0.title), now[$0]) + ".")
    }.joined()
  }
}

extension State {
  /// What the slide in front numbers.
  var slideEntries: [MenuItem] {
    focusables.compactMap { item in
      switch item {
      // The room answers by numbers of its own.
      case .menu(.reveal): nil
      case .menu(let entry): entry
      default: nil
      }
    }
  }
}
