extension French {
  /// The parser's help page with its English headings in French.
  package static func helpPage(_ page: String) -> String {
    page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { helpLine(String($0)) }
      .joined(separator: "\n")
  }

  private static func helpLine(_ line: String) -> String {
    if line.hasPrefix("OVERVIEW: ") { return String(line.dropFirst("OVERVIEW: ".count)) }
    if line.hasPrefix("USAGE: ") {
      let usage = String(line.dropFirst("USAGE: ".count))
      return "UTILISATION : " + replacing("<subcommand>", in: usage, by: "<sous-commande>")
    }
    if line == "SUBCOMMANDS:" { return "SOUS-COMMANDES :" }
    if line == "ARGUMENTS:" { return "À INDIQUER :" }
    if line.hasPrefix("  See '") { return "  Le détail d'une commande : assistmed <sous-commande> --aide" }
    // The titles of the groups are ours and already in French.
    if !line.hasPrefix(" "), line.hasSuffix(":") { return line.dropLast() + " :" }
    let shown = replacing("Show help information.", in: line, by: "Afficher cette aide.")
    return replacing("(default: ", in: shown, by: "(par défaut : ")
  }

  private static func replacing(_ old: String, in text: String, by new: String) -> String {
    guard let range = text.firstRange(of: old) else { return text }
    return text.replacingCharacters(range, by: new)
  }
}

extension String {
  /// The standard library has no replacement of a range that returns a new text without Foundation.
  fileprivate func replacingCharacters(_ range: Range<Index>, by new: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: new)
    return copy
  }
}
