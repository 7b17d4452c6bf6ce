package import AidRules
package import Wizard

extension State {
  /// The entry that goes on with the answers already given, or with the dossier last written.
  package func resumeLabel(_ specialites: [Specialite]) -> String {
    guard isBlank, let last = dossiers.first else {
      return dossier.name.isEmpty ? PageWords.resume : "Reprendre \(French.quoted(dossier.name))"
    }
    return "Reprendre\u{A0}: \(last.title(specialites)), \(last.changed.text(on: setting.today))"
  }
}
