package import AidRules
import FrenchText
package import Intake

/// The dossiers there are, each with what its answers say today.
package struct DossierList: Sendable {
  /// One dossier of the list.
  package struct Line: Sendable {
    let id: Int64
    let name: String
    /// When it was last written, for a person; nil when that can't be read.
    let changed: String?
    /// The same for a script, as ISO 8601.
    let timestamp: String?
    let answers: Answers
    let evaluation: Evaluation?
    /// The answers still awaited, the most decisive first.
    let missing: [Fact]
    /// What can't be read of it.
    let unread: [String]

    /// Creates a line; `evaluation` is nil when the rules refuse the answers, or when they can't be read.
    package init(
      id: Int64,
      name: String,
      changed: String?,
      timestamp: String?,
      answers: Answers,
      evaluation: Evaluation?,
      missing: [Fact],
      unread: [String]
    ) {
      self.id = id
      self.name = name
      self.changed = changed
      self.timestamp = timestamp
      self.answers = answers
      self.evaluation = evaluation
      self.missing = missing
      self.unread = unread
    }
  }

  private let lines: [Line]
  private let specialites: [Specialite]

  /// Creates the list, in the order shown.
  package init(_ lines: [Line], specialites: [Specialite]) {
    self.lines = lines
    self.specialites = specialites
  }

  /// One paragraph a dossier: its number, its name, what it says, when it was written.
  package var text: String {
    var page = Paragraphs(.report)
    if lines.isEmpty { page.add(DossierPageWords.noDossier) }
    for line in lines {
      let specialite = line.answers.specialite(in: specialites)?.libelle ?? DossierPageWords.noSpecialite
      let name = line.name.isEmpty ? French.dossierName("") : line.name
      page.add(
        "\(name), \(French.uncapitalized(specialite))\u{A0}: \(line.standing)",
        mark: "\(line.id)  "
      )
    }
    return page.text
  }

  /// The same for a script (`assistmed.dossiers/1`).
  package var json: JSON {
    [
      "format": .string("assistmed.dossiers/1"),
      "dossiers": .array(
        lines.map { line in .object(line.members(specialites)) }
      ),
    ]
  }
}

extension DossierList.Line {
  /// What the answers say today, and when they were written.
  var standing: String {
    let said = evaluation.map { evaluation in
      [evaluation.shortVerdict] + (missing.isEmpty ? [] : [French.answersMissing(missing.count)])
    }
    return
      ((said ?? [DossierPageWords.toReview]) + (unread.isEmpty ? [] : [DossierPageWords.partlyRead])
      + [changed ?? DossierPageWords.noDate]).joined(separator: ", ")
  }

  /// The dossier for a script.
  func members(_ specialites: [Specialite]) -> [JSON.Member] {
    [
      JSON.Member("numero", .int(Int(id))), JSON.Member("nom", .string(name)),
      JSON.Member("specialite", JSON.text(answers.specialite(in: specialites)?.id)),
      JSON.Member("modifie", JSON.text(timestamp)),
      JSON.Member("verdict", JSON.text(evaluation?.verdict.rawValue)),
      JSON.Member("manquants", JSON.texts(missing.map(\.rawValue))),
      JSON.Member("illisible", JSON.texts(unread)),
    ]
  }
}
