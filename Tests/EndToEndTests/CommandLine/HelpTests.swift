import TestSupport
import Testing

@Suite("The command line's help")
struct HelpTests {
  @Test("The help pages are these, in French, whatever way they are asked")
  func pages() throws {
    for (arguments, golden) in [
      (["--aide"], "aide"), (["evaluer", "--aide"], "aide-evaluer"), (["bareme", "--aide"], "aide-bareme"),
      (["bareme", "montrer", "--aide"], "aide-bareme-montrer"),
      (["bareme", "verifier", "--aide"], "aide-bareme-verifier"), (["comparer", "--aide"], "aide-comparer"),
      (["fiche", "--aide"], "aide-fiche"), (["lot", "--aide"], "aide-lot"),
      (["seuils", "--aide"], "aide-seuils"), (["dossiers", "--aide"], "aide-dossiers"),
      (["dossiers", "lister", "--aide"], "aide-dossiers-lister"),
      (["dossiers", "montrer", "--aide"], "aide-dossiers-montrer"),
      (["dossiers", "exporter", "--aide"], "aide-dossiers-exporter"),
      (["dossiers", "importer", "--aide"], "aide-dossiers-importer"),
      (["dossiers", "supprimer", "--aide"], "aide-dossiers-supprimer"), (["quiz", "--aide"], "aide-quiz"),
      (["demo", "--aide"], "aide-demo"),
    ] {
      let page = try runCommand(arguments)
      #expect(page.status == .code(0))
      #expect(page.stderr == "")
      GoldenFile.check(page.stdout, golden)
    }
  }

  @Test("Every spelling gives the same page", arguments: [["-h"], ["--help"], ["aide"]])
  func spellings(arguments: [String]) throws {
    let page = try runCommand(["--aide"])
    #expect(try runCommand(arguments) == page)
    let evaluer = try runCommand(["evaluer", "--aide"])
    #expect(try runCommand(["evaluer", "-h"]) == evaluer)
  }

  @Test("No English of the parser is left")
  func french() throws {
    for command in [
      [], ["evaluer"], ["bareme"], ["bareme", "montrer"], ["bareme", "verifier"], ["comparer"], ["fiche"],
      ["seuils"], ["lot"],
      ["dossiers"], ["dossiers", "lister"], ["dossiers", "montrer"], ["dossiers", "exporter"],
      ["dossiers", "importer"], ["dossiers", "supprimer"], ["quiz"], ["demo"],
    ] {
      let page = try runCommand(command + ["--aide"]).stdout
      for word in ["USAGE", "OVERVIEW", "OPTIONS:", "SUBCOMMANDS", "Show", "default", "See '", "ARGUMENTS"] {
        #expect(!page.contains(word))
      }
      #expect(page.contains("UTILISATION"))
    }
  }

  @Test("The version says which barème")
  func version() throws {
    let result = try runCommand(["--version"])
    #expect(result.status == .code(0))
    #expect(result.stdout.hasPrefix("AssistMed "))
    #expect(result.stdout.contains("barème"))
    #expect(result.stdout.split(separator: "\n").count == 1)
    #expect(try runCommand(["evaluer", "--version"]) == result)
  }
}
