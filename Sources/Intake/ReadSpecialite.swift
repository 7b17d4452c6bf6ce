import AidRules

/// Reads a specialty by its identifier, its name, or its name in the directory or a synonym when only one bears it.
func readSpecialite(_ text: String, in index: SpecialiteIndex) throws(InputProblem.Cause) -> Specialite {
  let key = FoldedText(text).key
  guard !key.isEmpty else { throw .unknownSpecialty(nearest: []) }
  if isOtherProfession(text) { throw .otherProfession }
  if let exact = index.entries.first(where: { $0.identifier.isSpelled(key) || $0.name.isSpelled(key) }) {
    return exact.specialite
  }
  let named = index.entries.filter { entry in
    entry.directory.isSpelled(key) || entry.synonyms.contains { $0.isSpelled(key) }
  }
  if let only = named.first, named.count == 1 { return only.specialite }
  guard named.isEmpty else { throw .severalSpecialties(named.map(\.specialite)) }
  let alike = beginningWords(text, in: index)
  guard alike.count < 2 else {
    throw .wordOfSeveral(Array(alike.prefix(5)), others: max(0, alike.count - 5))
  }
  throw .unknownSpecialty(nearest: nearest(text, in: index))
}

/// The specialties that a misspelt name may mean, at most three, the nearest first.
private func nearest(_ text: String, in index: SpecialiteIndex) -> [Specialite] {
  let found = search(text, in: index)
  guard found.isEmpty else { return Array(found.prefix(3)) }
  // Longer texts aren't names of specialties; cutting them bounds the work.
  let key = Array(foldedKey(text).utf8.prefix(60))
  let limit = max(2, key.count / 3)
  let ranked = index.entries.enumerated().map { place, entry in
    let names = [entry.identifier, entry.name, entry.directory].map(\.key).filter { !$0.isEmpty }
    let distance = names.map { editDistance(key, $0) }.min() ?? .max
    return (distance: distance, place: place, specialite: entry.specialite)
  }
  return
    ranked
    .filter { $0.distance <= limit }
    .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    .prefix(3)
    .map(\.specialite)
}

/// The number of letters to add, drop or change to go from one word to the other.
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var previous = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      let changed = previous[column] + (letter == other ? 0 : 1)
      current.append(min(changed, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[right.count]
}
