import TestSupport
import Testing

@Suite("Where the result goes")
struct OutputTests {
  private func shell(_ script: String) throws -> CommandResult {
    let program = try BuiltProduct.assistmed
    return try runCommand(["-c", script, "sh", program], program: "/bin/sh")
  }

  @Test("A reader that leaves early isn't an error")
  func closedEarly() throws {
    let script = #"{ "$1" evaluer --format json; echo "code $?" >&2; } | head -c 1"#
    let result = try shell(script)
    #expect(result.stdout == "{")
    #expect(result.stderr == "code 0\n")
  }

  @Test(
    "A full disk is said",
    arguments: ["evaluer", "evaluer --format json", "bareme montrer", "--aide", "--version"]
  )
  func full(arguments: String) throws {
    let result = try shell(#""$1" \#(arguments) > /dev/full"#)
    #expect(result.status == .code(1))
    #expect(result.stdout == "")
    #expect(result.stderr.hasPrefix("assistmed : "))
    #expect(result.stderr.contains("n'a pas pu être écrit"))
    #expect(result.stderr.split(separator: "\n").count == 1)
  }

  @Test("The text answers the same questions as the JSON")
  func text() throws {
    let text = try evaluer(generalPractitioner).stdout
    for words in [
      "Éligible", "970", "1\u{202F}530", "1\u{202F}080", "1\u{202F}686", "19\u{202F}000\u{202F}€",
      "38\u{202F}000\u{202F}€",
    ] {
      #expect(text.contains(words))
    }
    let child = try evaluer(paediatrician).stdout
    for words in ["1\u{202F}184", "soit 14 patients", "1\u{202F}301", "soit 21 patients"] {
      #expect(child.contains(words))
    }
  }

  @Test("The barème shows its values and their sources")
  func bareme() throws {
    let result = try runCommand(["bareme", "montrer"])
    #expect(result.status == .code(0))
    #expect(result.stderr == "")
    for words in ["775", "949", "19\u{202F}000", "38\u{202F}000"] {
      #expect(result.stdout.contains(words))
    }
  }

  @Test("The barème is shown in Markdown when asked, another one too")
  func markdown() throws {
    let result = try runCommand(["bareme", "montrer", "--format", "md"])
    #expect(result.status == .code(0))
    #expect(result.stderr == "")
    #expect(result.stdout.hasPrefix("# Barème 2026-11\n"))
    #expect(result.stdout.contains("\n| PMT minimale en médecine générale | 775 patients | officiel"))
    let text = try runCommand(["bareme", "montrer"])
    #expect(try runCommand(["bareme", "montrer", "--format", "TEXTE"]) == text)
    let folder = try BaremeFolder()
    try folder.replace("annee_1: {valeur: 19 000", by: "annee_1: {valeur: 19 500", in: "convention-2024.yaml")
    let other = try runCommand(["bareme", "montrer", "--format", "md", "--bareme", folder.path])
    #expect(other.stdout.contains("| 0,5 ETP, 1re année | 19\u{202F}500\u{202F}€ | officiel"))
  }

  @Test("A form that doesn't exist, or two forms, are refused in one sentence")
  func unknownForm() throws {
    let unknown = try runCommand(["bareme", "montrer", "--format", "json"])
    #expect(unknown.status == .code(2))
    #expect(unknown.stdout == "")
    #expect(
      unknown.stderr
        == "assistmed : --format\u{A0}: réponses acceptées\u{A0}: texte ou md\u{202F}; reçu «\u{A0}json\u{A0}».\n"
    )
    let twice = try runCommand(["bareme", "montrer", "--format", "md", "--format", "texte"])
    #expect(twice.status == .code(2))
    #expect(twice.stderr.contains("--format"))
  }
}
