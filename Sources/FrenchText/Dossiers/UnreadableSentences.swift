import AidRules
package import Wizard

extension UnreadableValue {
  /// What can't be read, with what stands there.
  package var words: String {
    raw.map { "\(part.words) (\(French.quoted($0)))" } ?? part.words
  }

  /// What a file exported lacks: only a newer program could have written it there.
  static func leftOut(_ unknown: [UnreadableValue]) -> String {
    "Le fichier exporté ne contient pas \(French.list(unknown.map(\.words))). Mettez AssistMed à jour pour exporter le "
      + "dossier en entier."
  }
}

extension UnreadableValue.Part {
  fileprivate var words: String {
    switch self {
    case .name: "le nom du dossier"
    case .created: "la date de création"
    case .changed: "la date du dernier enregistrement"
    case .answer(let column): "la réponse sur \(Self.named(column))"
    case .note(let column): "la note sur \(Self.named(column))"
    case .unknownFact(let column):
      "ce qui est dit de \(French.quoted(column)), une question inconnue de cette version"
    case .step: "un changement de l'historique"
    case .column(let name): "la valeur \(French.quoted(name))"
    }
  }

  private static func named(_ column: String) -> String {
    Fact(rawValue: column)?.name ?? French.quoted(column)
  }
}
