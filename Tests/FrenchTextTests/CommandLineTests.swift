import FrenchText
import Testing

@Suite("The parser's English")
struct CommandLineTests {
  @Test(
    "Each message becomes a cause",
    arguments: [
      (
        "Unknown option '--pnt'. Did you mean '--pmt'?", UsageProblem.unknownOption("--pnt", nearest: "--pmt")
      ),
      ("Unknown option '--pmt'. Did you mean '--date'?", .unknownOption("--pmt", nearest: nil)),
      ("Unknown option '-x'", .unknownOption("-x", nearest: nil)),
      ("Missing value for '--pmt <N>'", .missingValue("--pmt")),
      ("Unexpected argument 'foo'", .unexpected("foo")),
      ("2 unexpected arguments: 'foo', 'bar'", .unexpected("foo")),
      ("The option '--texte' does not take any value, but '3' was specified.", .valueNotTaken("--texte")),
      ("Something new.", .other),
    ]
  )
  func messages(message: String, problem: UsageProblem) {
    #expect(UsageProblem(parserMessage: message) == problem)
  }

  @Test("The headings of a help page are in French")
  func help() {
    let page = """
      OVERVIEW: Évaluer.

      USAGE: assistmed <subcommand>

      OPTIONS:
        -h, --help, --aide      Show help information.

      SUBCOMMANDS:
        evaluer                 Évaluer.

        See 'assistmed help <subcommand>' for detailed help.
      """
    #expect(
      French.helpPage(page) == """
        Évaluer.

        UTILISATION\u{A0}: assistmed <sous-commande>

        OPTIONS\u{A0}:
          -h, --help, --aide      Afficher cette aide.

        SOUS-COMMANDES\u{A0}:
          evaluer                 Évaluer.

          Le détail d'une commande\u{A0}: assistmed <sous-commande> --aide
        """
    )
  }

  @Test("Texts of the barème get the spaces of French printing")
  func typesetting() {
    #expect(French.typeset("Quoi : « 80 % » ?") == "Quoi\u{A0}: «\u{A0}80\u{202F}%\u{A0}»\u{202F}?")
    #expect(French.typeset("Quoi\u{A0}?") == "Quoi\u{202F}?")
    #expect(French.typeset("36 000\u{A0}€ ; oui !") == "36 000\u{202F}€\u{202F}; oui\u{202F}!")
    #expect(French.typeset("https://ameli.fr:443/a b ") == "https://ameli.fr:443/a b ")
    #expect(French.typeset(" : « ") == "\u{A0}: «\u{A0}" && French.typeset("") == "")
    #expect(French.typeset("à É œ") == "à É œ")
  }
}
