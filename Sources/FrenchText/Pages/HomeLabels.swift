package import AidRules
package import Wizard

extension State {
  /// The entry that goes on with the answers already given, or with the dossier last written; the longest wording first.
  package func resumeLabels(_ specialites: [Specialite]) -> [String] {
    guard isBlank, let last = lastDossier else {
      let name = dossier.name
      return name.isEmpty
        ? [PageWords.resume] : ["Reprendre \(French.quoted(name))", "Reprendre\u{A0}: \(name)"]
    }
    let titles = last.titles(specialites)
    // A name that leaves no room for the moment is cut alone.
    let whole = last.changed.map { moment in
      titles.map { "Reprendre\u{A0}: \($0), \(moment.text(on: setting.today))" }
    }
    return (whole ?? [])
      + titles.suffix(1).map { "Reprendre\u{A0}: \($0)" }
  }
}
