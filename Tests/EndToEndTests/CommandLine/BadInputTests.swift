import TestSupport
import Testing

/// A command line that is refused, and what its sentence must say.
struct RefusedCommand: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let says: [String]

  init(_ arguments: String..., says: String...) {
    self.arguments = arguments
    self.says = says
  }

  var testDescription: String { arguments.joined(separator: " ") }
}

@Suite("evaluer: what is refused, and how")
struct BadInputTests {
  static let refused: [RefusedCommand] = [
    // Numbers of the rulings 15 and 28.
    RefusedCommand("--pmt", "abc", says: "--pmt", "de 0 à 9\u{202F}999", "abc"),
    RefusedCommand("--pmt", "1e30", says: "--pmt", "de 0 à 9\u{202F}999", "1e30"),
    RefusedCommand("--pmt", "-5", says: "--pmt", "négatif", "-5"),
    RefusedCommand("--pmt=-5", says: "--pmt", "négatif", "-5"),
    RefusedCommand("--pmt", "1.234", says: "--pmt", "1.234", "écrivez 1234"),
    RefusedCommand("--pmt", "10000", says: "--pmt", "de 0 à 9\u{202F}999"),
    RefusedCommand("--pmt", "12,5", says: "--pmt", "décimales", "12,5"),
    RefusedCommand("--pmt", "99999999999999999999999999", says: "--pmt", "trop grand"),
    RefusedCommand("--pmt", "", says: "--pmt", "rien n'a été reçu"),
    RefusedCommand("--file-active", "moult", says: "--file-active", "moult"),
    RefusedCommand("--seuil-p30", "-1", says: "--seuil-p30", "-1"),
    RefusedCommand("--objectif-pmt", "x", says: "--objectif-pmt", "x"),
    RefusedCommand("--file-active-atteinte", "x", says: "--file-active-atteinte", "x"),
    RefusedCommand("--annee", "0", says: "--annee", "de 1 à 10", "0"),
    RefusedCommand("--annee", "11", says: "--annee", "de 1 à 10", "11"),
    RefusedCommand("--honoraires-cliniques", "101", says: "--honoraires-cliniques", "de 0 à 100", "101"),
    RefusedCommand("--part-moins-16", "-1", says: "--part-moins-16", "de 0 à 100", "-1"),
    // Dates.
    RefusedCommand("--signature", "2026-02-31", says: "--signature", "n'existe pas", "2026-02-31"),
    RefusedCommand("--embauche", "demain", says: "--embauche", "AAAA-MM-JJ", "demain"),
    RefusedCommand("--date", "2026-02-31", says: "--date", "n'existe pas", "2026-02-31"),
    RefusedCommand("--date", "", says: "--date", "rien n'a été reçu"),
    RefusedCommand("--part-moins-16", "", says: "--part-moins-16", "rien n'a été reçu"),
    RefusedCommand("--signature", "2019-08-31", says: "--signature", "1er septembre 2019", "2019-08-31"),
    RefusedCommand("--date", "2019-08-31", says: "--date", "1er septembre 2019", "2019-08-31"),
    // Words.
    RefusedCommand("--specialite", "pediatrix", says: "--specialite", "pediatrix", "pediatrie"),
    RefusedCommand("--specialite", "Chirurgien", says: "--specialite", "plusieurs", "chirurgie-generale"),
    RefusedCommand("--secteur", "4", says: "--secteur", "1, 2 ou 3", "4"),
    RefusedCommand("--optam", "peut-être", says: "--optam", "oui ou non", "peut-être"),
    RefusedCommand("--zone", "nord", says: "--zone", "zip, zac ou hors-zone", "nord"),
    RefusedCommand("--tranche", "P42", says: "--tranche", "P30-P50", "P42"),
    RefusedCommand("--option", "3", says: "--option", "3"),
    RefusedCommand("--situations", "aucune,ald", says: "--situations", "ne va pas"),
    RefusedCommand("--situations", "riche", says: "--situations", "riche"),
    RefusedCommand("--assistant", "robot", says: "--assistant", "robot"),
    RefusedCommand("--format", "xml", says: "--format", "texte ou json", "xml"),
    RefusedCommand("--forfait-structure", "bof", says: "--forfait-structure", "oui ou non", "bof"),
    // The command line itself.
    RefusedCommand("--pmt", "5", "--pmt", "6", says: "--pmt", "plusieurs fois"),
    RefusedCommand("--pmt=5", "--pmt", "5", says: "--pmt", "plusieurs fois"),
    RefusedCommand("--pmtt", "775", says: "--pmtt", "Vouliez-vous dire --pmt"),
    RefusedCommand("-x", says: "-x"),
    RefusedCommand("--pmt", "--secteur", "1", says: "--pmt", "valeur"),
    RefusedCommand("--pmt", says: "--pmt", "valeur"),
    RefusedCommand("775", says: "775", "inattendu"),
    RefusedCommand("--bareme", "/nulle/part", says: "--bareme", "/nulle/part"),
  ]

  @Test("One French sentence names the flag, what is expected and what came", arguments: refused)
  func refusal(_ command: RefusedCommand) throws {
    expectRefusal(try evaluer(command.arguments), says: command.says)
  }

  @Test("Outside evaluer too")
  func elsewhere() throws {
    expectRefusal(try runCommand(["frobnicate"]), says: ["frobnicate", "--aide"])
    expectRefusal(try runCommand(["--inconnu"]), says: ["--inconnu"])
    expectRefusal(try runCommand(["bareme", "montrer", "--inconnu"]), says: ["--inconnu"])
    expectRefusal(try runCommand(["bareme", "vendre"]), says: ["vendre"])
    expectRefusal(try runCommand([""]), says: ["--aide"])
  }

  private func expectRefusal(_ result: CommandResult, says: [String]) {
    #expect(result.status == .code(2))
    #expect(result.stdout == "")
    #expect(result.stderr.hasPrefix("assistmed : "))
    #expect(result.stderr.hasSuffix("\n"))
    #expect(result.stderr.split(separator: "\n").count == 1)
    // Spaces before the French signs may be of any width.
    let sentence = result.stderr
    for words in says {
      #expect(sentence.contains(words))
    }
    for word in [
      "Error", "Usage", "Missing", "Unknown", "Unexpected", "expected", "Help", "invalid", "Optional",
    ] {
      #expect(!sentence.contains(word))
    }
  }
}
