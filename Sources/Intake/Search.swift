package import AidRules

/// The specialties that a few typed letters may mean, the likeliest first; all of them for an empty query.
///
/// Names, the directory's names, synonyms, identifiers and initials are searched, without accents or case: « généraliste »,
/// « gynéco » and « mg » all find something. Names of which words begin with the query come first, then the
/// directory's names and initials, then those that only contain it; within each group the barème's order holds.
package func search(_ query: String, in index: SpecialiteIndex) -> [Specialite] {
  matches(query, in: index).map(\.specialite)
}

private func matches(_ query: String, in index: SpecialiteIndex) -> [SpecialiteIndex.Entry] {
  let asked = Query(query)
  // « Chirurgien dentiste » is no surgeon.
  if isOtherProfession(query) { return [] }
  guard !asked.words.isEmpty else {
    // A query of spaces asks for everything; one of other signs asks for nothing we have.
    return query.allSatisfy(\.isWhitespace) ? index.entries : []
  }
  var groups: [[SpecialiteIndex.Entry]] = Array(repeating: [], count: Closeness.allCases.count)
  for entry in index.entries {
    if let closeness = closeness(of: asked, to: entry) { groups[closeness.rawValue].append(entry) }
  }
  return groups.flatMap(\.self)
}

/// The place, among the specialties found, of the one that a query surely means: the only one found, the only one of which
/// a name begins by the query or whose initials it gives, or the one whose name begins those of all such; nil where
/// somebody has to point at one.
package func surelyMeant(_ query: String, in index: SpecialiteIndex) -> Int? {
  let found = matches(query, in: index)
  guard found.count > 1 else { return found.indices.first }
  let asked = Query(query)
  let sure = found.indices.filter { place in
    let entry = found[place]
    return entry.initials == asked.letters || entry.names.contains { opens($0, with: asked) }
  }
  guard let shortest = sure.min(by: { found[$0].libelleLength < found[$1].libelleLength }) else { return nil }
  // « Médecine générale » begins the names of its own particular exercises.
  let name = found[shortest].name.key
  return sure.allSatisfy { found[$0].name.key.starts(with: name) } ? shortest : nil
}

extension SpecialiteIndex.Entry {
  fileprivate var libelleLength: Int { specialite.libelle.utf8.count }
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
}

private func closeness(of query: Query, to entry: SpecialiteIndex.Entry) -> Closeness? {
  if query.begins(entry.name) || query.begins(entry.identifier) || entry.initials == query.letters {
    return .name
  }
  if query.begins(entry.directory) || entry.synonyms.contains(where: query.begins) { return .directory }
  // The first of the initials: one letter alone is the beginning of a word.
  if query.letters.count > 1, entry.initials.starts(with: query.letters) { return .directory }
  return [entry.name, entry.identifier, entry.directory].contains { $0.spells(query.letters) }
    ? .contained : nil
}

/// The specialties of which one name, whichever, has words that the words of a query begin.
func beginningWords(_ query: String, in index: SpecialiteIndex) -> [Specialite] {
  let asked = Query(query)
  guard !asked.words.isEmpty else { return [] }
  return index.entries.filter { $0.names.contains(where: asked.begins) }.map(\.specialite)
}

/// Whether the words of the query begin the first words of the text, in order.
private func opens(_ text: FoldedText, with query: Query) -> Bool {
  let words = text.words
  return query.words.count <= words.count && zip(words, query.words).allSatisfy { $0.starts(with: $1) }
}
