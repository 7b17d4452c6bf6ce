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
      text.add(meaning.map { "\(title)\(mark)\u{A0}: \($0)" } ?? "\(title)\(mark)", mark: "- ")
    case .remark(let remark, _): text.add(remark)
    // On the last slide the numbered list says them.
    case .hands(let name, let count):
      if slide != .closing, count > 0 {
        text.add("\(name)\u{A0}: \(French.count(count, "main", "mains")).", mark: "- ")
      }
    }
  }

  /// An entry with its count, where it is a mission.
  private func entry(_ item: MenuItem, _ state: State) -> String {
    guard case .mission(let mission) = item, case let hands = state.talk.room.tally[mission], hands > 0 else {
      return item.label
    }
    return "\(item.label)\u{A0}: \(French.count(hands, "main", "mains"))"
  }

  /// What a line did on a slide that stays in front; nil where the page says it.
  func deedOnSlide(_ before: State, _ after: State) -> String? {
    guard let slide = after.slide, before.slide == slide else { return nil }
    if let problem = after.talk.typing?.problem { return sentence(problem.lineSentence(choices: 0)) }
    let (was, now) = (before.talk.room.tally, after.talk.room.tally)
    guard slide == .closing, after.remark == nil, was != now else { return nil }
    // The list is long: only what changed is said.
    return now.missions.filter { was[$0] != now[$0] || !was.missions.contains($0) }.map {
      sentence("\(French.typeset($0.title))\u{A0}: \(French.count(now[$0], "main", "mains")).")
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
