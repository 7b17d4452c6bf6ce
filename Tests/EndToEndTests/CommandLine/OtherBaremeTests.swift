import Foundation
import TestSupport
import Testing

/// A new text of the convention is tried by editing files, without rebuilding.
@Suite("Another barème than the program's own")
struct OtherBaremeTests {
  @Test("An edited amount changes the result, which says so")
  func edited() throws {
    let folder = try BaremeFolder()
    try folder.replace("annee_1: {valeur: 19 000", by: "annee_1: {valeur: 19 500", in: "convention-2024.yaml")
    for (arguments, environment) in [
      (["--bareme", folder.path], [:]), ([], ["ASSISTMED_BAREME": folder.path]),
    ] as [([String], [String: String?])] {
      let text = try evaluer(generalPractitioner + arguments, environment: environment)
      #expect(text.status == .code(0))
      #expect(text.stdout.contains("19\u{202F}500\u{202F}€"))
      #expect(!text.stdout.contains("19\u{202F}000\u{202F}€"))
      #expect(text.stdout.contains(folder.path))
      let json = try evaluer(
        generalPractitioner + ["--format", "json"] + arguments,
        environment: environment
      )
      let reply = try EvaluationReply.read(json.stdout)
      #expect(reply.option("0.5")?.aide.first?.maximum == 19500)
      #expect(json.stdout.contains(folder.path))
    }
    #expect(try runCommand(["bareme", "montrer", "--bareme", folder.path]).stdout.contains("19\u{202F}500"))
  }

  @Test("The wizard uses it too, by the flag or by the variable", arguments: [true, false])
  func wizard(byFlag: Bool) throws {
    let folder = try BaremeFolder()
    try folder.replace("annee_1: {valeur: 19 000", by: "annee_1: {valeur: 19 500", in: "convention-2024.yaml")
    let session = try openWizard(
      environment: byFlag ? [:] : ["ASSISTMED_BAREME": folder.path],
      arguments: byFlag ? ["--bareme", folder.path] : []
    )
    try session.send("2", "3")
    try session.waitForPanel(3)
    try session.expectPanel("19\u{202F}500\u{202F}€")
  }

  @Test("A broken file is refused with its name and line")
  func broken() throws {
    let folder = try BaremeFolder()
    try folder.replace(
      "annee_1: {valeur: 19 000",
      by: "annee_1: {valeur: beaucoup",
      in: "convention-2024.yaml"
    )
    let result = try evaluer(["--bareme", folder.path])
    #expect(result.status == .code(2))
    #expect(result.stdout == "")
    #expect(result.stderr.contains("convention-2024.yaml, ligne "))
    #expect(result.stderr.contains("beaucoup"))
    // The wizard refuses it alike, before the screen is taken.
    let wizard = try runCommand(["--bareme", folder.path])
    #expect(wizard.status == .code(2))
    #expect(wizard.stderr.contains("convention-2024.yaml, ligne "))
  }

  @Test("A text that isn't YAML, a missing file, an empty folder")
  func unusable() throws {
    let folder = try BaremeFolder()
    try folder.replace("exemples:", by: "exemples: [", in: "exemples.yaml")
    let invalid = try evaluer(["--bareme", folder.path])
    #expect(invalid.status == .code(2))
    #expect(invalid.stderr.contains("exemples.yaml, ligne "))
    try FileManager.default.removeItem(atPath: folder.path + "/exemples.yaml")
    let missing = try evaluer(["--bareme", folder.path])
    #expect(missing.status == .code(2))
    #expect(missing.stderr.contains("exemples.yaml"))
    let empty = try Home()
    let nothing = try evaluer(["--bareme", empty.path])
    #expect(nothing.status == .code(2))
    #expect(nothing.stdout == "")
  }
}
