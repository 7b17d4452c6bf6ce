import AidRules

/// Reads a specialty by its identifier, its name, or its name in the directory or a synonym when only one bears it.
func readSpecialite(_ text: String, in specialites: [Specialite]) throws(InputProblem.Cause) -> Specialite {
  let key = FoldedText(text).key
  guard !key.isEmpty else { throw .unknownSpecialty(nearest: []) }
  if isOtherProfession(text) { throw .otherProfession }
  if let exact = specialites.first(where: {
    FoldedText($0.id).isSpelled(key) || FoldedText($0.libelle).isSpelled(key)
  }) {
    return exact
  }
  let named = specialites.filter { specialite in
    ([specialite.libelleAmeli].compactMap { $0 } + specialite.synonymes).contains {
      FoldedText($0).isSpelled(key)
    }
  }
  if let only = named.first, named.count == 1 { return only }
  guard named.isEmpty else { throw .severalSpecialties(named) }
  let alike = specialites.filter { beginsWords(of: $0, with: text) }
  guard alike.count < 2 else {
    throw .wordOfSeveral(Array(alike.prefix(5)), others: max(0, alike.count - 5))
  }
  throw .unknownSpecialty(nearest: nearest(text, in: specialites))
}

/// The specialties that a misspelt name may mean, at most three, the nearest first.
private func nearest(_ text: String, in specialites: [Specialite]) -> [Specialite] {
  let found = search(text, in: specialites)
  guard found.isEmpty else { return Array(found.prefix(3)) }
  // Longer texts aren't names of specialties; cutting them bounds the work.
  let key = Array(foldedKey(text).utf8.prefix(60))
  let limit = max(2, key.count / 3)
  let ranked = specialites.enumerated().map { index, specialite in
    let names = [specialite.id, specialite.libelle, specialite.libelleAmeli ?? specialite.id]
    let distance = names.map { editDistance(key, Array(foldedKey($0).utf8)) }.min() ?? .max
    return (distance: distance, index: index, specialite: specialite)
  }
  return
    ranked
    .filter { $0.distance <= limit }
    .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
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
