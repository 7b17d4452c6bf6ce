import Foundation
import TestSupport
import Testing

@Suite("fiche: the job description from the command line")
struct FicheTests {
  private func refusal(_ arguments: [String]) throws -> String {
    let result = try runCommand(["fiche"] + arguments)
    #expect(result.status == .code(2))
    #expect(result.stdout == "")
    #expect(result.stderr.split(separator: "\n").count == 1)
    return plain(result.stderr)
  }

  @Test("Missions by their names or in one's own words, hours and days from the barème")
  func text() throws {
    let result = try runCommand([
      "fiche", "--missions", "accueil, constantes,Arroser les plantes", "--option", "1", "--assistant", "ide",
      "--signature", "2026-11-01", "--embauche", "2026-12-01", "--date", "2026-11-22",
    ])
    #expect(result.status == .code(0))
    #expect(result.stderr == "")
    let text = plain(result.stdout)
    let expected = [
      "Fiche de poste : assistant médical\n", "- Accueil du patient. Recevoir le patient",
      "- Prise de constantes.",
      "Autres missions :\n- Arroser les plantes.\n", "Heures par semaine : 35.\n",
      "Profil : infirmier (IDE).\n", "L'assistant doit être qualifié : au plus tard le 1er décembre 2028.\n",
      "Salaire brut par mois : à compléter",
    ]
    #expect(expected.filter { !text.contains($0) } == [])
  }

  @Test("A name alone that the guide doesn't have is a mission in one's own words, and that is said")
  func misspelt() throws {
    let result = try runCommand(["fiche", "--missions", "acceuil"])
    #expect(result.status == .code(0))
    #expect(
      plain(result.stderr) == "Mission écrite dans vos mots, qu'aucune source ne nomme : « acceuil ».\n"
    )
  }

  @Test("The file is the user's own (0600), in Markdown by its name, and never replaced")
  func file() throws {
    let home = try Home()
    let path = home.path + "/fiche.md"
    let arguments = ["fiche", "--missions", "accueil", "--sortie", path]
    let result = try runCommand(arguments)
    #expect(result.status == .code(0))
    #expect(result.stdout == "")
    #expect(
      try String(contentsOfFile: path, encoding: .utf8).hasPrefix(
        "# Fiche de poste\u{A0}: assistant médical\n"
      )
    )
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try runCommand(arguments)
    #expect(again.status == .code(2))
    #expect(plain(again.stderr).contains("existe déjà et n'est pas remplacé : choisissez un autre nom."))
  }

  @Test("A dossier gives its missions and its answers; options come over them")
  func dossier() throws {
    let home = try Home()
    let path = try home.write(
      """
      {"format": "assistmed.dossier/1", "nom": "", "notes": {},
       "reponses": {"option": {"etat": "valeur", "texte": "0.5"}, "assistant": {"etat": "valeur", "texte": "autre"}},
       "missions": [{"mission": "mission.accueil"}, {"texte": "Trier le courrier"}]}
      """,
      "d.json"
    )
    let result = try runCommand(["fiche", "--dossier", path, "--missions", "facturation", "--option", "1"])
    let text = plain(result.stdout)
    #expect(text.contains("- Accueil du patient."))
    #expect(text.contains("- Facturation."))
    #expect(text.contains("- Trier le courrier.\n"))
    #expect(text.contains("Heures par semaine : 35.\n"))
    #expect(text.contains("Profil : autre profil (niveau 4).\n"))
  }

  @Test("The missions of a room are those that got a hand")
  func room() throws {
    let home = try Home()
    let path = try home.write(
      "Missions\n\n- Facturation : 12 mains\n- Trier le courrier : 1 main (ajoutée par la salle)\n- Dépistage : 0 main\n",
      "salle.txt"
    )
    let result = try runCommand(["fiche", "--missions-de", path])
    let text = plain(result.stdout)
    #expect(text.contains("- Facturation."))
    #expect(text.contains("Autres missions :\n- Trier le courrier.\n"))
    #expect(!text.contains("- Dépistage."))
  }

  @Test("Without a mission, the sentence names them all")
  func none() throws {
    let said = try refusal([])
    #expect(said.contains("Une mission au moins est attendue (--missions, --missions-de ou --dossier)."))
    #expect(said.contains("accueil, dossier, recueil, demandes, facturation, telemedecine, preconsultation"))
  }

  @Test("What can't be used is refused in a sentence that names the option")
  func refused() throws {
    #expect(try refusal(["--missions", ""]).contains("--missions : une valeur est attendue"))
    #expect(try refusal(["--missions", " , "]).contains("--missions : une valeur est attendue"))
    let long = String(repeating: "a", count: 81)
    #expect(
      try refusal(["--missions", long]).contains("--missions : une mission tient en 80 caractères au plus")
    )
    let many = (1...101).map { "mission \($0)" }.joined(separator: ",")
    #expect(try refusal(["--missions", many]).contains("une fiche de poste compte 100 missions au plus"))
    #expect(try refusal(["--missions", "accueil", "--option", "3"]).contains("--option"))
    #expect(try refusal(["--missions", "accueil", "--assistant", "robot"]).contains("--assistant"))
    #expect(try refusal(["--missions", "accueil", "--embauche", "demain"]).contains("--embauche"))
    #expect(
      try refusal(["--missions", "accueil", "--format", "json"]).contains("texte ou md ; reçu « json »")
    )
    #expect(
      try refusal(["--missions", "accueil", "--sortie", ""]).contains("--sortie : une valeur est attendue")
    )
    #expect(try refusal(["--missions", "accueil", "--missions", "dossier"]).contains("plusieurs fois"))
    #expect(
      try refusal(["--missions-de", "/nulle/part"]).contains(
        "--missions-de : « /nulle/part » ne peut pas être lu"
      )
    )
    #expect(
      try refusal(["--missions-de", "/dev/zero"]).contains(
        "--missions-de : « /dev/zero » ne peut pas être lu"
      )
    )
    #expect(try refusal(["--missions-de", "/"]).contains("répertoire"))
    #expect(try refusal(["--missions-de", ""]).contains("--missions-de : une valeur est attendue"))
  }

  @Test("A dash writes to the standard output and reads the standard input; a pipe is read, a device written")
  func streams() throws {
    let written = try runCommand(["fiche", "--missions", "accueil", "--sortie", "-"])
    #expect(written.status == .code(0))
    #expect(plain(written.stdout).hasPrefix("Fiche de poste : assistant médical\n"))
    let device = try runCommand(["fiche", "--missions", "accueil", "--sortie", "/dev/null"])
    #expect(device.status == .code(0))
    #expect(device.stdout == "")
    #expect(try refusal(["--missions", "accueil", "--sortie", "/dev/full"]).contains("« /dev/full »"))
    #expect(
      try refusal(["--missions", "accueil", "--sortie", "  "]).contains("--sortie : une valeur est attendue")
    )
    for path in ["-", "/dev/stdin"] {
      let read = try runCommand(["fiche", "--missions-de", path], input: "- Facturation : 2 mains\n")
      #expect(plain(read.stdout).contains("- Facturation."))
    }
    #expect(try refusal(["--dossier", "-", "--missions-de", "-"]).contains("ne vont pas ensemble"))
  }

  @Test("A line of a mission that can't be read is refused by its number")
  func badLine() throws {
    let home = try Home()
    let path = try home.write("- Accueil : 2 mains\n- Facturation : -3 mains\n", "salle.txt")
    #expect(try refusal(["--missions-de", path]).contains("--missions-de : la ligne 2 de"))
  }

  @Test("A wrong option is said even where no mission is given, and no far option is suggested")
  func order() throws {
    #expect(try refusal(["--option", "3"]).contains("--option"))
    #expect(try refusal(["--signature", "demain"]).contains("--signature"))
    #expect(try refusal(["--pmt", "5"]).contains("Option inconnue : --pmt. La liste s'affiche avec --aide."))
    let long = String(repeating: "a", count: 81)
    #expect(!(try refusal(["--missions", long]).contains(String(repeating: "a", count: 41))))
  }

  @Test("A file that is no list of a room, or in which no hand was raised, is refused")
  func badRoom() throws {
    let home = try Home()
    for content in ["", "bonjour\n", "- Accueil\n", String(repeating: "x", count: 300_000)] {
      let path = try home.write(content, "salle.txt")
      #expect(
        try refusal(["--missions-de", path]).contains("n'est pas une liste de missions écrite par AssistMed.")
      )
    }
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: home.path + "/octets"))
    #expect(
      try refusal(["--missions-de", home.path + "/octets"]).contains("n'est pas une liste de missions")
    )
    let path = try home.write("- Accueil : 0 main\n", "salle.txt")
    #expect(try refusal(["--missions-de", path]).contains("aucune mission n'a de main levée"))
  }
}
