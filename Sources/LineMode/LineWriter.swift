package import AidRules
package import FrenchText
import Guide
import Intake
package import Wizard

/// Says the wizard's pages as plain lines: no box, no colour, nothing said by its place alone.
package struct LineWriter: Sendable {
  /// The texts of a result, made by a room that this one doesn't know.
  package struct Reports: Sendable {
    /// A result told whole.
    ///
    /// The answers still awaited are given, the most decisive first: what is missing is counted once for all pages.
    package let result: @Sendable (Evaluation, _ awaited: [Fact]) -> String
    /// Where its figures come from.
    package let reasons: @Sendable (Evaluation) -> String
    /// Two results side by side; nil where the rules refuse one.
    package let comparison: @Sendable (Comparing) -> String?
    /// What an assistant costs and what the aid leaves to pay; empty where no working time is open.
    package let cost: @Sendable (Evaluation) -> String

    /// Creates the texts of a result.
    package init(
      result: @escaping @Sendable (Evaluation, _ awaited: [Fact]) -> String,
      reasons: @escaping @Sendable (Evaluation) -> String,
      comparison: @escaping @Sendable (Comparing) -> String?,
      cost: @escaping @Sendable (Evaluation) -> String
    ) {
      self.result = result
      self.reasons = reasons
      self.comparison = comparison
      self.cost = cost
    }
  }

  let bareme: Bareme
  let form: TextForm
  let reports: Reports
  /// What is said first of a barème that isn't the program's own.
  let notice: String?

  /// Creates a writer.
  ///
  /// - Parameter notice: what to say first, such as which barème is tried.
  package init(bareme: Bareme, form: TextForm, reports: Reports, notice: String? = nil) {
    self.bareme = bareme
    self.form = form
    self.reports = reports
    self.notice = notice
  }

  /// What is said once, then the page in front.
  package func opening(_ state: State) -> String {
    var text = Paragraphs(form)
    text.add("\(PageWords.title). Barème vérifié le \(bareme.verifieLe.shortText).")
    if let notice { text.add(notice) }
    text.add(Words.start)
    return text.text + "\n" + page(state)
  }

  /// The page in front.
  package func page(_ state: State) -> String {
    let state = state.shown
    return switch state.page {
    case .home: home(state)
    case .question(let fact): question(fact, state)
    case .review: review(state)
    case .toAsk: toAsk(state)
    case .fiche: fiche(state)
    case .dossiers: dossiers(state)
    case .dossier, .erasing: dossier(state)
    case .prompt(let prompt): self.prompt(prompt, state)
    case .slide(let slide): self.slide(slide, state)
    case .guide: guide(state)
    case .reading(let chapter, let place): reading(GuidePlace(chapter: chapter, place: place), state)
    case .results(.etSi): trial(state)
    case .results(let panel): results(panel, state)
    }
  }

  /// What comes before the cursor.
  package func prompt(_ state: State) -> String {
    let cue =
      state.prompt?.cue ?? (state.sliderInFocus.map { _ in Words.valueCue })
      ?? (state.question == nil ? Words.choicePrompt : Words.answerPrompt)
    return form.fold(cue)
  }

  /// A line that the terminal didn't echo, as it is shown back.
  package func echo(_ line: String) -> String {
    form.fold(shown(line, longest: form.columns)) + "\n"
  }

  /// A sentence on lines of its own.
  package func sentence(_ sentence: String) -> String {
    var text = Paragraphs(form)
    text.add(sentence)
    return text.text
  }

  /// Help or reasons while they cover the page; nil otherwise.
  package func aside(_ state: State) -> String? {
    let state = state.shown
    return switch state.overlay {
    case .help: help(state)
    case .why: why(state)
    case .notice: notice(state)
    case nil: nil
    }
  }

  /// What is said at the end of the lines: the result, unless it was just said, or other dossiers are in front.
  package func ending(_ state: State) -> String? {
    switch state.page {
    case .results, .dossiers, .dossier, .erasing, .slide, .guide, .reading, .fiche: nil
    case .home, .question, .review, .toAsk, .prompt: result(state)
    }
  }

  /// The question that asks for a fact, in the words of the text that applies.
  func wording(_ fact: Fact, _ state: State) -> Question {
    fact.question(Wording(state.regime, signedOn: state.pastSignature?.shortText))
  }
}
