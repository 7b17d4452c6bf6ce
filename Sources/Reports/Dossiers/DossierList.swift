package import AidRules
import FrenchText
package import Intake

/// The dossiers there are, each with what its answers say today.
package struct DossierList: Sendable {
  /// One dossier of the list.
  package struct Line: Sendable {
    let id: Int64
    let name: String
    /// When it was last written, for a person.
    let changed: String
    /// The same for a script, as ISO 8601.
    let timestamp: String
    let answers: Answers
    let evaluation: Evaluation?
    /// The answers still awaited, the most decisive first.
    let missing: [Fact]

    /// Creates a line; `evaluation` is nil when the rules refuse the answers.
    package init(
      id: Int64,
      name: String,
      changed: String,
      timestamp: String,
      answers: Answers,
      evaluation: Evaluation?,
      missing: [Fact]
    ) {
      self.id = id
      self.name = name
      self.changed = changed
      self.timestamp = timestamp
      self.answers = answers
      self.evaluation = evaluation
      self.missing = missing
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
        "\(name), \(French.uncapitalized(specialite))\u{A0}: \(line.standing), \(line.changed)",
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
        lines.map { line in
          [
            "numero": .int(Int(line.id)), "nom": .string(line.name),
            "specialite": JSON.text(line.answers.specialite(in: specialites)?.id),
            "modifie": .string(line.timestamp),
            "verdict": JSON.text(line.evaluation?.verdict.rawValue),
            "manquants": JSON.texts(line.missing.map(\.rawValue)),
          ]
        }
      ),
    ]
  }
}

extension DossierList.Line {
  /// What the answers say today.
  fileprivate var standing: String {
    guard let evaluation else { return DossierPageWords.toReview }
    let word = evaluation.verdict.word.lowercased()
    return missing.isEmpty ? word : "\(word), \(French.answersMissing(missing.count))"
  }
}
