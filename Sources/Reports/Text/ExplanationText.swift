import AidRules
import FrenchText

/// The tree of the reasoning as indented text: each step in a sentence, then what it read in the barème.
struct ExplanationText {
  private let explainer: Explainer
  /// The paths and the decisions already told whole: the same are often met again.
  private var told: Set<String> = []

  init(_ explainer: Explainer) {
    self.explainer = explainer
  }

  /// Adds the whole tree.
  mutating func add(to page: inout Paragraphs) {
    page.heading("Explication")
    add(explainer.tree, depth: 0, to: &page)
  }

  /// Adds what was read beside the tree.
  mutating func add(_ references: [Reference], _ title: String, to page: inout Paragraphs) {
    page.heading(title)
    for reference in references { add(explainer.value(reference), indentation: 0, to: &page) }
  }

  private mutating func add(_ node: Explanation, depth: Int, to page: inout Paragraphs) {
    let indentation = 2 * depth
    page.add(explainer.sentence(node), mark: "- ", indentation: indentation)
    for value in explainer.values(node) { add(value, indentation: indentation + 2, to: &page) }
    for child in node.children { add(child, depth: depth + 1, to: &page) }
  }

  private mutating func add(_ value: ReadValue, indentation: Int, to page: inout Paragraphs) {
    guard told.insert(value.reference.key).inserted else {
      return page.add("Lu\u{A0}: \(value.figure), déjà cité.", indentation: indentation)
    }
    page.add("Lu\u{A0}: \(value.line)", indentation: indentation)
    if let decision = value.decision, let reading = value.reading, told.insert(decision.id).inserted {
      page.add(reading, indentation: indentation + 2)
    }
    for point in value.contradictions { page.add(point, indentation: indentation + 2) }
  }
}
