import TerminalUI
import Wizard

/// The buttons at the bottom, every one of them: two rows hold them in the smallest terminal.
struct Footer {
  /// The rows of buttons, from the top.
  let rows: [[Action]]
  /// Which labels the buttons have.
  private let room: Room

  /// Lays the buttons out in as few rows as they take.
  init(_ actions: [Action], columns: Int, glyphs: Glyphs) {
    func flow(_ room: Room) -> [[Action]] {
      Self.flow(actions, columns: columns) { action in
        cellWidth(of: glyphs.text("\(action.key) \(action.label(room))"))
      }
    }
    let wide = columns < Self.roomy ? Room.narrow : .wide
    let (whole, tight) = (flow(wide), flow(.tight))
    // A row less is a line more of what is read.
    let isTight = wide == .wide && tight.count < whole.count
    room = isTight ? .tight : wide
    rows = isTight ? tight : whole
  }

  /// How long the labels may be.
  enum Room {
    /// All of them whole.
    case wide
    /// One shorter, where that spares a row.
    case tight
    /// Short, in a small terminal.
    case narrow
  }

  /// The columns from which the labels are whole.
  private static let roomy = 70

  func draw(_ focus: FocusItem, in rect: Rect, on painter: inout Painter) {
    painter.rule(row: rect.row, in: rect)
    for (index, actions) in rows.enumerated() {
      let row = rect.row + 1 + index
      var column = 0
      for (place, action) in actions.enumerated() {
        if place > 0 {
          column = painter.text(Self.separator, column: column, row: row, ink: .border, in: rect)
        }
        let item = FocusItem.footer(action)
        let focused = item == focus
        let start = column
        column = painter.text(action.key, column: column, row: row, ink: focused ? .focus : .key, in: rect)
        column = painter.text(
          " \(action.label(room))",
          column: column,
          row: row,
          ink: focused ? .focus : .button,
          in: rect
        )
        painter.target(item, Rect(column: start, row: row, columns: column - start, rows: 1))
        if focused { painter.caret(column: start, row: row) }
      }
    }
  }

  private static let separator = "│"

  private static func flow(_ actions: [Action], columns: Int, width widthOf: (Action) -> Int) -> [[Action]] {
    var rows: [[Action]] = [[]]
    var width = 0
    for action in actions {
      let needed = widthOf(action)
      let row = rows.count - 1
      if rows[row].isEmpty {
        rows[row] = [action]
        width = needed
      } else if width + 1 + needed <= columns {
        rows[row].append(action)
        width += 1 + needed
      } else {
        rows.append([action])
        width = needed
      }
    }
    return rows
  }
}

extension Action {
  /// The key that does the same.
  var key: String {
    switch self {
    case .proceed: Key.enter.label
    case .back: Key.escape.label
    case .save: Key.function(2).label
    case .why: Key.function(3).label
    case .undo: Key.function(6).label
    case .dontKnow: Key.function(8).label
    case .overview, .agenda: Key.function(9).label
    case .results: Key.function(10).label
    case .freeMouse, .takeMouse: Key.control("o").label
    case .contrast: Key.function(4).label
    case .conference, .showNames: Key.function(5).label
    case .whatIf: Key.function(7).label
    case .report: Key.control("p").label
    case .help: Key.function(1).label
    case .quit: Key.control("c").label
    }
  }

  /// What the button says, in fewer letters where there is little room.
  func label(_ room: Footer.Room) -> String {
    let isNarrow = room == .narrow
    return switch self {
    case .proceed where isNarrow: "Suite"
    case .dontKnow where isNarrow: "Passer"
    case .results where isNarrow: "Résultat"
    case .proceed: "Continuer"
    case .back: "Retour"
    case .save: "Nommer"
    case .why: "Pourquoi"
    case .undo: "Annuler"
    case .dontKnow: "Ne sais pas"
    case .overview: "Bilan"
    case .agenda where isNarrow: "Ordre"
    case .agenda: "Ordre du jour"
    case .conference where isNarrow: "Cacher"
    case .showNames where isNarrow: "Noms"
    case .conference: "Cacher les noms"
    case .showNames: "Montrer les noms"
    case .results: "Résultats"
    case .freeMouse: "Libérer la souris"
    case .takeMouse: "Reprendre la souris"
    case .contrast: "Contraste"
    case .whatIf: "Et si"
    case .report where room == .tight: "Impr."
    case .report: "Rapport"
    case .help: "Aide"
    case .quit: "Quitter"
    }
  }
}
