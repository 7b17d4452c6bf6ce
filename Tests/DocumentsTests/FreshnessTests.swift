import BaremeFiles
import Reports
import Testing

/// ASSISTMED_RECORD=1 swift test --filter DocumentsTests writes the documents; with CI=true that is refused.
@Suite("The documents made from the code")
struct FreshnessTests {
  @Test("docs/bareme.md is what the program shows")
  func bareme() throws {
    Repository.check(try BaremeLoader.embedded().markdown, "docs/bareme.md")
  }

  @Test("docs/regles.md tells the rules as they are")
  func rules() throws {
    Repository.check(try RulesPage(doctors: SeededDoctors.all.get()).text(), "docs/regles.md")
  }

  @Test("docs/decisions/README.md lists every numbered decision")
  func decisions() throws {
    let page = "docs/decisions/README.md"
    Repository.check(try DecisionsPage(Repository.text(page)).updated(BaremeLoader.embedded()), page)
  }

  @Test("docs/decisions/coquilles.md lists every slip of the sources")
  func slips() throws {
    Repository.check(try MisprintsPage(BaremeLoader.embedded()).text, "docs/decisions/coquilles.md")
  }
}
