/// Whether a text names a profession of health that isn't a physician's: no specialty is to be proposed for it.
///
/// The beginnings of words, so that « infirmière » and « kinésithérapeute » count too.
package func isOtherProfession(_ text: String) -> Bool {
  let words = folded(text)
  if words.starts(with: ["sage", "femme"]) || words.starts(with: ["sages", "femmes"]) { return true }
  return words.contains { word in otherProfessions.contains { word.hasPrefix($0) } }
}

private let otherProfessions = [
  "dentist", "kine", "masseur", "infirmi", "maieutic", "orthophon", "orthoptist", "pharmaci", "podolog",
  "pedicur",
  "psycholog", "osteopath", "dietetic", "ergotherap", "veterinair",
]
