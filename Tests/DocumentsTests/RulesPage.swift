import AidRules
import FrenchText
import Reports

/// `docs/regles.md`: every rule with its comment, its sentences and the values it reads, all taken from the code.
struct RulesPage {
  let doctors: [SeededDoctors]

  func text() throws -> String {
    guard let last = doctors.last else { return "" }
    let wording = Wording(last.regime, doctors)
    var page = Markdown()
    page.heading(1, "Les règles")
    page.add(Self.introduction)
    for chapter in RuleChapter.all {
      page.heading(2, chapter.title)
      for section in chapter.sections {
        page.heading(3, section.title)
        for file in section.files { try add(file, to: &page) }
        addSentences(section.says(wording), to: &page)
        addValues(section, to: &page)
      }
    }
    return page.text
  }

  private static let introduction = """
    Cette page est écrite à partir du code et du barème par les tests (`Tests/DocumentsTests`)\u{202F}; elle ne se corrige \
    pas à la main. Les commentaires cités sont ceux du code, en anglais\u{A0}: «\u{A0}section\u{A0}» et «\u{A0}ruling\u{A0}» y renvoient au \
    cahier des règles du projet, «\u{A0}seed\u{A0}» à ses deux documents de départ ([sources](bareme.md#sources)). Les phrases \
    sont celles que le programme affiche\u{202F}; ‹…› y remplace une valeur. Les valeurs lues sont celles de la règle et \
    des règles qu'elle interroge\u{202F}; [le barème](bareme.md) dit ce qui fonde chacune.
    """

  private func add(_ file: String, to page: inout Markdown) throws {
    let path = "\(Repository.rules)/\(file)"
    page.add("[\(file)](../\(path))")
    let comments = DocComments(try Repository.text(path)).entries
    for comment in comments {
      let name = comments.count > 1 ? comment.name.map { ["`\($0)`", ""] } ?? [] : []
      page.add((name + comment.lines).map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n"))
    }
  }

  private func addSentences(_ said: [Said], to page: inout Markdown) {
    guard !said.isEmpty else { return }
    page.add("Phrases\u{A0}:")
    page.list(said.map { Markdown.escaped($0.sentence) })
  }

  private func addValues(_ section: RuleSection, to page: inout Markdown) {
    // What a regime reads of another one, such as the amounts that its contracts take later, shows in the other's column.
    let keys = Set(doctors.flatMap(section.reads).map(\.key))
    var names: [String] = []
    let columns = doctors.map { doctors in
      let lines = doctors.regime.sections.flatMap(\.lines).filter { keys.contains($0.reference.key) }
      names += lines.map(\.name).filter { !names.contains($0) }
      return Dictionary(lines.map { ($0.name, $0.value) }) { first, _ in first }
    }
    page.table(
      ["Valeur lue"] + doctors.map { French.capitalized(French.regime($0.regime.id)) },
      names.map { name in
        [Markdown.escaped(name)] + Self.row(columns.map { $0[name] })
      }
    )
  }

  /// The cells of one value; long words that a regime shares with the one before aren't written again.
  private static func row(_ values: [String?]) -> [String] {
    values.indices.map { index in
      guard let value = values[index] else { return "–" }
      let isRepeated = index > 0 && value == values[index - 1] && value.count > 40
      return isRepeated ? "idem" : Markdown.escaped(value)
    }
  }
}
