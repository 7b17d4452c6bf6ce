import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// What can be done with a dossier of the list, and the question that comes before erasing one.
enum DossierPage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    guard let dossier = scene.state.listed else { return }
    let inside = painter.box(rect, title: dossier.title(scene.bareme.specialites), focused: true)
    var lines = Lines(columns: inside.columns, glyphs: painter.glyphs)
    if let standing = DossiersPage.standings(dossier, scene, painter.glyphs).first {
      lines.add(standing, DossiersPage.ink(dossier, scene))
    }
    let isErasing = scene.state.page == .erasing(dossier.id)
    if !isErasing, case .success(let evaluation) = scene.state.dossierResults[dossier.id],
      !evaluation.missing.isEmpty
    {
      let labels = evaluation.missing.map { French.uncapitalized(scene.question($0).label) }
      lines.add("Manque\u{A0}: \(labels.joined(separator: ", ")).", .muted)
    }
    if isErasing {
      lines.gap()
      lines.add(
        "Supprimer ce dossier\u{202F}? Ses réponses, ses notes et son historique seront effacés du disque. Rien ne pourra "
          + "les rendre.",
        .strong
      )
    }
    painter.lines(lines.all, in: inside)
    var row = inside.row + lines.all.count + 1
    let items: [MenuItem] = isErasing ? [.keep, .eraseForGood] : [.take, .rename, .export, .erase]
    for item in items {
      painter.item(
        .menu(item),
        label(item),
        column: inside.column,
        row: row,
        focus: scene.state.focus,
        in: inside
      )
      row += 1
    }
  }

  private static func label(_ item: MenuItem) -> String {
    switch item {
    case .take: "Reprendre là où il a été laissé"
    case .rename: "Renommer"
    case .export: "Exporter dans un fichier"
    case .erase: "Supprimer"
    case .keep: "Non, le garder"
    case .eraseForGood: "Oui, effacer définitivement"
    case .dossier, .newDossier, .importing, .isToAsk, .note, .toAsk, .saveList: ""
    }
  }
}
