import FrenchText
import Guide
import TerminalUI
import Wizard

/// One text to type besides the questions of the law: a name, a file, a note.
enum PromptPage {
  static func draw(_ prompt: Prompt, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = painter.box(rect, title: prompt.title, focused: true)
    let state = scene.state
    var row = inside.row
    if let problem = state.fileProblem {
      row = painter.problem(problem.sentence, isFocused: state.focus == .problem, row: row, in: inside)
    }
    let below = Rect(column: inside.column, row: row, columns: inside.columns, rows: inside.endRow - row)
    var lines = Lines(columns: min(below.columns, 76), glyphs: painter.glyphs)
    for paragraph in paragraphs(prompt, scene) { lines.add(paragraph) }
    painter.lines(lines.all, in: below)
    row += lines.all.count + 1
    painter.field(
      state.entry.text,
      isFocused: state.focus == .field,
      columns: max(4, min(64, inside.columns - 6)),
      row: row,
      in: inside
    )
    row += 1
    if case .note = prompt {
      let mark = state.entry.isToAsk ? painter.glyphs.checked : painter.glyphs.unchecked
      painter.item(
        .menu(.isToAsk),
        "\(mark) À demander\u{A0}: ce chiffre manque encore",
        column: inside.column,
        row: row,
        focus: state.focus,
        in: inside
      )
      row += 1
    }
    painter.item(
      .proceed,
      "\(prompt.verb) (Entrée)",
      column: inside.column,
      row: row + 1,
      ink: .button,
      focus: state.focus,
      in: inside
    )
  }

  private static func paragraphs(_ prompt: Prompt, _ scene: Scene) -> [String] {
    switch prompt {
    case .name:
      [scene.keepingSentence, "Quel nom donner à ce dossier\u{202F}? Celui du médecin, par exemple."]
    case .rename: ["Quel nom donner à ce dossier\u{202F}?"]
    case .export:
      [
        "Le dossier est écrit dans un fichier qu'un collègue peut reprendre\u{A0}: ses réponses et ses notes, sans "
          + "l'historique.",
        "Dans quel fichier\u{202F}?",
      ]
    case .importing: ["Quel fichier reprendre\u{202F}? C'est un dossier exporté par AssistMed."]
    case .saveList: ["La liste s'imprime ou s'envoie telle quelle. Dans quel fichier l'écrire\u{202F}?"]
    case .note(let fact):
      [
        "\(scene.question(fact).label)\u{A0}: que faut-il noter\u{202F}? Par exemple «\u{A0}demander à la CPAM\u{A0}»."
      ]
    }
  }
}

extension Prompt {
  fileprivate var title: String {
    switch self {
    case .name, .rename: "Nom du dossier"
    case .export: "Exporter"
    case .importing: "Importer"
    case .note: "Note"
    case .saveList: "Enregistrer la liste"
    }
  }

  fileprivate var verb: String {
    switch self {
    case .name, .rename, .note: "Garder"
    case .export, .saveList: "Écrire le fichier"
    case .importing: "Reprendre le fichier"
    }
  }
}
