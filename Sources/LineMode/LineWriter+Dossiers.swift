import AidRules
import FrenchText
import Guide
import Intake
import Wizard

extension LineWriter {
  /// The dossiers there are, each with what is missing in it.
  func dossiers(_ state: State) -> String {
    var text = Paragraphs(form)
    text.add(PageWords.dossiers)
    if let problem = state.listProblem {
      text.add(PageWords.unlisted(problem))
    } else if state.dossiers.isEmpty {
      text.add(PageWords.noDossier)
    }
    let lines = state.dossiers.map { "\($0.title(bareme.specialites))\u{A0}: \(standing($0, state))" }
    add(lines + [MenuItem.newDossier, .importing].map(\.label), to: &text)
    text.add(Words.choiceWays)
    return text.text
  }

  /// What can be done with a dossier of the list, and the question that comes before erasing one.
  func dossier(_ state: State) -> String {
    guard let dossier = state.listed else { return "" }
    var text = Paragraphs(form)
    text.add("\(dossier.title(bareme.specialites))\u{A0}: \(standing(dossier, state))")
    if state.page == .erasing(dossier.id) {
      text.add(PageWords.erasing)
      add([MenuItem.keep, .eraseForGood].map(\.label), to: &text)
      text.add(Words.erasingWays)
      return text.text
    }
    if let awaited = state.standings[dossier.id]?.awaited, !awaited.isEmpty {
      text.add(French.missing(awaited.map { wording($0, state).label }))
    }
    add([MenuItem.take, .rename, .export, .erase].map(\.label), to: &text)
    text.add(Words.choiceWays)
    return text.text
  }

  /// The figures to ask somebody for, each with where to find it.
  func toAsk(_ state: State) -> String {
    var text = Paragraphs(form)
    text.add(French.toAskHeading(state.toAsk.count))
    for figure in state.toAsk {
      let question = wording(figure.fact, state)
      text.add("\(question.label). \(question.text)", mark: "- ")
      text.add(PageWords.place(question.source), indentation: 2)
      if !figure.note.isEmpty { text.add(PageWords.note(figure.note), indentation: 2) }
    }
    add([MenuItem.saveList.label], to: &text)
    text.add(Words.choiceWays)
    return text.text
  }

  /// A text asked for besides the questions: a name, a file, a note.
  func prompt(_ prompt: Prompt, _ state: State) -> String {
    var text = Paragraphs(form)
    text.add(prompt.title + ".")
    let paragraphs = prompt.paragraphs(
      keeping: state.dossier.sentence(on: state.setting.today),
      label: { wording($0, state).label }
    )
    for paragraph in paragraphs { text.add(paragraph) }
    let held = state.entry.text.text
    if !held.isEmpty {
      text.add(Words.offered(shown(held, longest: .max)))
      if prompt.isWord { text.add(Words.emptying) }
    }
    if state.entry.isToAsk { text.add(MenuItem.isToAsk.label + ".") }
    text.add(Words.ways(of: prompt, isAsked: state.entry.isToAsk))
    return text.text
  }

  private func standing(_ dossier: ListedDossier, _ state: State) -> String {
    dossier.standings(state.standings[dossier.id], on: state.setting.today).first ?? ""
  }

  /// Lines that a number chooses.
  func add(_ lines: [String], to text: inout Paragraphs) {
    for (index, line) in lines.enumerated() { text.add(line, mark: "\(index + 1). ") }
  }
}

extension Prompt {
  /// Whether the text may be left empty: not the name of a file.
  fileprivate var isWord: Bool {
    switch self {
    case .name, .rename, .note: true
    case .export, .importing, .saveList, .saveFiche, .saveTally, .saveReport, .mission: false
    }
  }

  /// What comes before the cursor.
  var cue: String {
    switch self {
    case .name, .rename: Words.nameCue
    case .note: Words.noteCue
    case .export, .importing, .saveList, .saveFiche, .saveTally, .saveReport: Words.fileCue
    case .mission: Words.missionCue
    }
  }
}
