package import AidRules
import FrenchText

extension Bareme {
  /// The whole barème as a page of Markdown: every value with what backs it, then the registries.
  ///
  /// Without the digest, which changes with a comment: the page is kept beside the code and changes with a value.
  package var markdown: String {
    var page = Markdown()
    page.heading(1, "Barème \(version)")
    page.add(
      "Vérifié le \(verifieLe.text). Cette page est écrite par `assistmed bareme montrer --format md` : une valeur se "
        + "corrige dans les fichiers du barème, jamais ici."
    )
    page.add(
      "« Statut » dit ce qui fonde une valeur : un texte officiel, la presse, une interprétation (avec le numéro de la "
        + "décision), une estimation, ou rien (inconnu). Une valeur dont le contrôle est trop ancien donne un "
        + "avertissement à côté de la réponse."
    )
    page.table(["Ce qui est fixé"] + Self.columns, [row(checkLine)])
    for regime in regimes {
      page.heading(2, French.capitalized(regime.heading))
      for section in regime.sections {
        page.heading(3, section.title)
        page.table(["Ce qui est fixé"] + Self.columns, section.lines.map(row))
      }
    }
    page.heading(2, costHeading)
    for section in costSections {
      page.heading(3, section.title)
      page.table(["Ce qui est fixé"] + Self.columns, section.lines.map(row))
    }
    addSpecialties(to: &page)
    addSources(to: &page)
    addDecisions(to: &page)
    addDisagreements(to: &page)
    page.heading(2, "Coquilles des sources")
    page.add(misprintsMarkdown)
    page.add(linkDefinitions)
    return page.text
  }

  private static let columns = ["Valeur", "Statut", "Sources", "Mots cités", "Contrôlé le"]

  private func row(_ line: LegalLine) -> [String] {
    [Markdown.escaped(line.name), Markdown.escaped(line.value)] + backing(line.reference, besides: line.value)
  }

  /// The statut, the sources, the quoted words and the day of the check.
  private func backing(_ reference: Reference, besides shown: String) -> [String] {
    let reading = reference.decision.map { " [\($0)]" } ?? ""
    let quoted = reference.citation.map { French.quoted(French.typeset($0)) } ?? ""
    return [
      reference.statut.word + reading + disputed(reference),
      reference.sources.map { "[\($0)]" }.joined(separator: ", "),
      // Where the words are the value, once is enough.
      quoted == shown ? "" : Markdown.escaped(quoted),
      reference.verifieLe.shortText,
    ]
  }

  private func disputed(_ reference: Reference) -> String {
    desaccords(of: reference).map { ", désaccord [\($0.id)]" }.joined()
  }

  private func addSpecialties(to page: inout Markdown) {
    page.heading(2, "Spécialités")
    let rows = specialtyGroups.map { group in
      let rule = "\(group.regle.text) (\(group.famille.text.lowercased()))"
      let names = group.members.map { member in
        let note = member.note.map { " (\(French.typeset($0)))" } ?? ""
        return Markdown.escaped(member.libelle + note) + disputed(member.reference)
      }
      return [rule, names.joined(separator: "\u{202F}; ")] + backing(group.reference, besides: "")
    }
    page.table(["Règle d'accès", "Spécialités"] + Self.columns.dropFirst(), rows)
  }
}
