import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// « Pourquoi » on a slide or on a section of the guide: what backs each text, the documents, and the values read.
struct TalkSources {
  let topics: [Topic]
  let references: [Reference]
  let regime: Regime
  let bareme: Bareme

  /// What backs a slide; nothing of an answer that isn't shown yet.
  static func add(_ slide: Slide, _ scene: Scene, into lines: inout Lines) {
    guard let text = SlideText(slide, scene.state, in: scene.bareme),
      let regime = scene.state.slideRegime(in: scene.bareme)
    else { return }
    let sources = TalkSources(
      topics: text.topics,
      references: text.references,
      regime: regime,
      bareme: scene.bareme
    )
    if sources.isEmpty { return lines.add(SlideWords.nothingToBack(slide)) }
    sources.add(to: &lines)
  }

  /// What backs a section of the guide.
  static func add(_ place: GuidePlace, _ scene: Scene, into lines: inout Lines) {
    guard let regime = scene.state.regime else { return }
    let topics = place.chapter.sections[place.place].topics.filter { $0.applies(to: regime) }
    TalkSources(topics: topics, references: [], regime: regime, bareme: scene.bareme).add(to: &lines)
  }

  private var isEmpty: Bool { topics.isEmpty && references.isEmpty }

  private func add(to lines: inout Lines) {
    for topic in topics {
      guard let told = topic.told(regime, in: bareme) else { continue }
      lines.add(told.title, .strong, hanging: 2)
      lines.add(told.sourceLine, told.statut.ink, indent: 2, hanging: 2)
    }
    if let checked = topics.map(\.backing.verifieLe).min() {
      lines.gap()
      lines.add(SlideWords.checked(checked), .muted)
    }
    addDocuments(to: &lines)
    addValues(to: &lines)
  }

  /// The documents behind the texts, each once, whole.
  private func addDocuments(to lines: inout Lines) {
    let documents = topics.flatMap(\.backing.sources).compactMap { $0.document(in: bareme) }
      .distinct(by: \.id)
    guard !documents.isEmpty else { return }
    lines.heading(SlideWords.documents)
    for document in documents {
      lines.add("\(French.typeset(document.titre)) — \(document.rangText)", indent: 2, hanging: 2)
      if let link = document.lien { lines.add(link, .muted, indent: 4) }
    }
  }

  /// The values of the barème that the texts tell, then those of the slide itself.
  private func addValues(to lines: inout Lines) {
    let values = (references + topics.flatMap { $0.references(regime) ?? [] }).distinct(by: \.key)
    guard !values.isEmpty else { return }
    lines.heading(SlideWords.values)
    for (index, value) in values.enumerated() {
      if index > 0 { lines.gap() }
      lines.provenance(of: ReadValue(value, under: regime, in: bareme), indent: 2)
    }
  }
}
