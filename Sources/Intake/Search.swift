package import AidRules

/// The specialties that a few typed letters may mean, the likeliest first; all of them for an empty query.
///
/// Names, the directory's names, synonyms, identifiers and initials are searched, without accents or case: « généraliste »,
/// « gynéco » and « mg » all find something. Names of which words begin with the query come first, then the
/// directory's names and initials, then those that only contain it; within each group the barème's order holds.
package func search(_ query: String, in specialites: [Specialite]) -> [Specialite] {
  let words = folded(query)
  // « Chirurgien dentiste » is no surgeon.
  if isOtherProfession(query) { return [] }
  guard !words.isEmpty else {
    // A query of spaces asks for everything; one of other signs asks for nothing we have.
    return query.allSatisfy(\.isWhitespace) ? specialites : []
  }
  var groups: [[Specialite]] = Array(repeating: [], count: Closeness.allCases.count)
  for specialite in specialites {
    if let closeness = closeness(of: words, to: specialite) {
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
  let words = folded(query)
  let sure = found.indices.filter { place in
    let specialite = found[place]
    let names = [specialite.libelle, specialite.libelleAmeli ?? "", specialite.id] + specialite.synonymes
    return names.contains { opens(folded($0), with: words) }
      || initials(folded(specialite.libelle)) == words.joined()
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

private func closeness(of query: [String], to specialite: Specialite) -> Closeness? {
  let name = folded(specialite.libelle)
  let identifier = folded(specialite.id)
  let directory = folded(specialite.libelleAmeli ?? "")
  let letters = query.joined()
  if begins(name, with: query) || begins(identifier, with: query) || initials(name) == letters {
    return .name
  }
  if begins(directory, with: query)
    || specialite.synonymes.contains(where: { begins(folded($0), with: query) })
  {
    return .directory
  }
  if letters.count > 1, initials(name).hasPrefix(letters) { return .directory }
  let texts = [name, identifier, directory].map { $0.joined() }
  return texts.contains { $0.contains(letters) } ? .contained : nil
}

/// Whether the words of a query begin words of one of a specialty's names, whichever.
func beginsWords(of specialite: Specialite, with query: String) -> Bool {
  let words = folded(query)
  let names = [specialite.libelle, specialite.id, specialite.libelleAmeli ?? ""] + specialite.synonymes
  return !words.isEmpty && names.contains { begins(folded($0), with: words) }
}

/// Whether the words of the query begin the first words of the text, in order.
private func opens(_ text: [String], with query: [String]) -> Bool {
  query.count <= text.count && zip(text, query).allSatisfy { $0.hasPrefix($1) }
}

/// Whether each word of the query begins a word of the text.
private func begins(_ text: [String], with query: [String]) -> Bool {
  query.allSatisfy { word in text.contains { $0.hasPrefix(word) } }
}

/// The initials people say, small words left out: « mpr » for médecine physique et de réadaptation.
private func initials(_ words: [String]) -> String {
  String(words.filter { !smallWords.contains($0) }.compactMap(\.first))
}

private let smallWords: Set<String> = ["et", "de", "des", "du", "la", "le", "les", "l", "d", "en"]
