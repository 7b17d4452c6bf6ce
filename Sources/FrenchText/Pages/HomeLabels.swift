package import AidRules
package import Wizard

extension State {
  /// The entry that goes on with the answers already given, or with the dossier last written; the longest wording first.
  package func resumeLabels(_ specialites: [Specialite]) -> [String] {
    guard isBlank, let last = lastDossier else {
      return [dossier.name.isEmpty ? PageWords.resume : "Reprendre \(French.quoted(dossier.name))"]
    }
    let when = last.changed.text(on: setting.today)
    return last.titles(specialites).map { "Reprendre\u{A0}: \($0), \(when)" }
  }
}
