/// The form of a report; raw values are those of the command line, and the ends of the files' names.
package enum ReportForm: String, CaseIterable, Sendable {
  case texte, md, html, csv, json
}

extension ReportForm {
  /// The form that the name of a file says, text for one without an end; nil for an end that is no form.
  ///
  ///     ReportForm(path: "rapport.HTML")  // .html
  package init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    // A dot in front hides a file, as the shell has it.
    guard let dot = name.dropFirst().lastIndex(of: ".") else {
      self = .texte
      return
    }
    switch name[dot...].dropFirst().lowercased() {
    case "txt", "text", "texte": self = .texte
    case "htm": self = .html
    case let end: self.init(rawValue: end)
    }
  }
}

extension ReportForm {
  /// How the name of a file of this form ends.
  package var end: String {
    self == .texte ? ".txt" : ".\(rawValue)"
  }
}
