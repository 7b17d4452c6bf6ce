import AidRules

/// The cell of a case that names its sources: `regles 3.1-5 « PMT ≥ 775 » et D-2`.
///
/// Sources are joined by « et ». Each is a key, then quoted words or a detail. Keys are `regles` and a section of the rule
/// book, with the point or the ruling where it has numbered ones; `D-n`; `décision 0001-n`, a page of `docs/decisions`; and
/// the identifiers of `sources.yaml`.
struct SourceCell {
  /// What is wrong, nil when nothing is.
  let problem: String?

  init(_ text: String, known: Known) {
    problem = Self.problem(text, known)
  }

  /// What keys may name.
  struct Known {
    let sources: Set<String>
    let decisions: Set<String>
    /// The pages of decisions, by number, and how many points each has.
    let pages: [String: Int]
  }

  private static func problem(_ text: String, _ known: Known) -> String? {
    guard !text.isEmpty else { return "no source" }
    let pieces = text.split(separator: "«", omittingEmptySubsequences: false)
    // What stands outside quotations; a quotation is left as « ».
    var outside = String(pieces[0])
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "»", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return "unbalanced quotation marks" }
      guard parts[0].contains(where: { $0 != " " }) else { return "an empty quotation" }
      outside += "«»" + parts[1]
    }
    guard !outside.contains("»»"), !pieces[0].contains("»") else { return "unbalanced quotation marks" }
    guard !outside.hasSuffix(" et") else { return "no source beside « et »" }
    for source in outside.split(separator: " et ", omittingEmptySubsequences: false) {
      if let problem = oneProblem(source, known) { return problem }
    }
    return nil
  }

  private static func oneProblem(_ text: Substring, _ known: Known) -> String? {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
    guard let first = words.popFirst(), !first.isEmpty else { return "no source beside « et »" }
    switch first {
    case "regles":
      guard let place = words.popFirst(), isInRuleBook(place) else { return "no such section: \(text)" }
    case "décision":
      guard let page = words.popFirst(), isPage(page, known) else { return "no such page: \(text)" }
    default:
      guard isKey(first, known) else { return "no such source: \(text)" }
    }
    if words.contains(where: \.isEmpty) { return "two spaces: \(text)" }
    // A key in the detail would be read by nobody.
    let hidden = words.first { $0 == "regles" || $0.hasPrefix("D-") || isKey($0, known) || $0 == "seed" }
    return hidden.map { "« et » is missing before \($0)" }
  }

  private static func isKey(_ word: Substring, _ known: Known) -> Bool {
    known.sources.contains(String(word)) || known.decisions.contains(String(word))
  }

  private static func isPage(_ word: Substring, _ known: Known) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard let points = known.pages[String(parts[0])] else { return false }
    if parts.count == 1 { return true }
    return parts.count == 2 && Int(parts[1]).map { (1...max(1, points)).contains($0) } == true && points > 0
  }

  /// The sections of the rule book, and how many numbered points each has; what stands outside them has a name.
  private static let points: [String: Int] = [
    "préambule": 0, "1": 0, "2": 0, "3": 0, "3.1": 7, "3.2": 0, "4": 0, "5": 0, "6": 0, "6.1": 0, "6.2": 0,
    "7": 0, "8": 0, "9": 0, "10": 0, "11": 6, "12": 0, "13": 0, "cas": 0, "14": 0, "15": 29,
  ]

  private static func isInRuleBook(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard let points = points[String(parts[0])] else { return false }
    guard parts.count > 1 else { return true }
    return parts.count == 2 && Int(parts[1]).map { 1 <= $0 && $0 <= points } == true
  }
}
