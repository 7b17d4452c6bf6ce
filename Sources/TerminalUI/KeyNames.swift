extension Key {
  /// The short French name of the key, as engraved or as written in the footer.
  package var label: String {
    switch self {
    case .character(" "): "Espace"
    case .character(let character): String(character)
    case .enter: "Entrée"
    case .escape: "Échap"
    case .tab: "Tab"
    case .backTab: "Maj+Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftLeft: "Maj+←"
    case .shiftRight: "Maj+→"
    case .home: "Début"
    case .end: "Fin"
    case .pageUp: "Pg préc"
    case .pageDown: "Pg suiv"
    case .backspace: "Retour arr."
    case .delete: "Suppr"
    case .function(let number): "F\(number)"
    case .alt(let character): "Alt+\(character)"
    case .control(let letter): "^\(letter.uppercased())"
    }
  }
}
