package import AidRules

/// The specialties with all that they are called folded once: a search asks every name at each letter typed.
package struct SpecialiteIndex: Sendable {
  /// The specialties, in the barème's order.
  package let specialites: [Specialite]
  let entries: [Entry]

  /// Folds the names of some specialties.
  package init(_ specialites: [Specialite]) {
    self.specialites = specialites
    entries = specialites.map(Entry.init)
  }

  /// A specialty and its folded names.
  struct Entry {
    let specialite: Specialite
    let name: FoldedText
    let identifier: FoldedText
    let directory: FoldedText
    let synonyms: [FoldedText]
    /// The initials people say of its name: « mpr ».
    let initials: [UInt8]

    init(_ specialite: Specialite) {
      self.specialite = specialite
      name = FoldedText(specialite.libelle)
      identifier = FoldedText(specialite.id)
      directory = FoldedText(specialite.libelleAmeli ?? "")
      synonyms = specialite.synonymes.map(FoldedText.init)
      initials = name.initials
    }

    /// All that it is called.
    var names: [FoldedText] { [name, identifier, directory] + synonyms }
  }
}
