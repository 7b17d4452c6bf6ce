package import AidRules

/// The specialties that a few typed letters may mean, the likeliest first; all of them for an empty query.
///
/// Names, the directory's names, synonyms, identifiers and initials are searched, without accents or case: « généraliste »,
/// « gynéco » and « mg » all find something. Names of which words begin with the query come first, then the
/// directory's names and initials, then those that only contain it; within each group the barème's order holds.
package func search(_ query: String, in specialites: [Specialite]) -> [Specialite] {
  let asked = Query(query)
  // « Chirurgien dentiste » is no surgeon.
  if isOtherProfession(query) { return [] }
  guard !asked.words.isEmpty else {
    // A query of spaces asks for everything; one of other signs asks for nothing we have.
    return query.allSatisfy(\.isWhitespace) ? specialites : []
  }
  var groups: [[Specialite]] = Array(repeating: [], count: Closeness.allCases.count)
  for specialite in specialites {
    if let closeness = closeness(of: asked, to: specialite) {
      groups[closeness.rawValue].append(specialite)
    }
  }
  return groups.flatMap(\.self)
}

/// The place, among the specialties found, of the one that a query surely means: the only one found, the only one of which
/// a name begins by the query or whose initials it gives, or the one whose name begins those of all such; nil where
/// somebody has to point at one.
package func surelyMeant(_ query: String, among found: [Specialite]) -> Int? {
  guard found.count > 1 else { return found.indices.first }
  let asked = Query(query)
  let sure = found.indices.filter { place in
    let specialite = found[place]
    return asked.isInitials(of: FoldedText(specialite.libelle))
      || specialite.names.contains { opens(FoldedText($0), with: asked) }
  }
  guard let shortest = sure.min(by: { found[$0].libelle.utf8.count < found[$1].libelle.utf8.count }) else {
    return nil
  }
  // « Médecine générale » begins the names of its own particular exercises.
  let name = foldedKey(found[shortest].libelle)
  return sure.allSatisfy { foldedKey(found[$0].libelle).hasPrefix(name) } ? shortest : nil
}

/// How well a specialty answers a query, the best first.
private enum Closeness: Int, CaseIterable {
  case name, directory, contained
}

/// What is searched: its words, and its letters and digits without separators.
private struct Query {
  let words: [ArraySlice<UInt8>]
  let letters: [UInt8]

  init(_ text: String) {
    let folded = FoldedText(text)
    (words, letters) = (folded.words, folded.key)
  }

  /// Whether each word begins a word of the text.
  func begins(_ text: FoldedText) -> Bool {
    words.allSatisfy(text.hasWord)
  }

  /// Whether the letters are the initials people say.
  func isInitials(of text: FoldedText) -> Bool {
    // A name has as many words as initials, at least.
    letters.count <= text.words.count && initials(text).elementsEqual(letters)
  }

  /// Whether the letters are the first of the initials people say.
  func beginsInitials(of text: FoldedText) -> Bool {
    letters.count > 1 && letters.count <= text.words.count && initials(text).starts(with: letters)
  }
}

private func closeness(of query: Query, to specialite: Specialite) -> Closeness? {
  let name = FoldedText(specialite.libelle)
  let identifier = FoldedText(specialite.id)
  if query.begins(name) || query.begins(identifier) || query.isInitials(of: name) { return .name }
  let directory = FoldedText(specialite.libelleAmeli ?? "")
  if query.begins(directory) || specialite.synonymes.contains(where: { query.begins(FoldedText($0)) }) {
    return .directory
  }
  if query.beginsInitials(of: name) { return .directory }
  return [name, identifier, directory].contains { $0.spells(query.letters) } ? .contained : nil
}

/// Whether the words of a query begin words of one of a specialty's names, whichever.
func beginsWords(of specialite: Specialite, with query: String) -> Bool {
  let asked = Query(query)
  return !asked.words.isEmpty && specialite.names.contains { asked.begins(FoldedText($0)) }
}

extension Specialite {
  /// All that it is called.
  fileprivate var names: [String] { [libelle, id, libelleAmeli ?? ""] + synonymes }
}

/// Whether the words of the query begin the first words of the text, in order.
private func opens(_ text: FoldedText, with query: Query) -> Bool {
  let words = text.words
  return query.words.count <= words.count && zip(words, query.words).allSatisfy { $0.starts(with: $1) }
}

/// The initials people say, small words left out: « mpr » for médecine physique et de réadaptation.
private func initials(_ text: FoldedText) -> [UInt8] {
  text.words.filter { $0.count > 3 || !smallWords.contains(Array($0)) }.compactMap(\.first)
}

private let smallWords: Set<[UInt8]> = Set(
  ["et", "de", "des", "du", "la", "le", "les", "l", "d", "en"].map { Array($0.utf8) }
)
