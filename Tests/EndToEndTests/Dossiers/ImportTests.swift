import Foundation
import TestSupport
import Testing

@Suite("Dossiers: files received")
struct ImportTests {
  /// A file, and what is said of it.
  static let bad: [(content: String, says: String)] = [
    ("bonjour", "ce n'est pas un dossier exporté par AssistMed"),
    (
      "{\"format\": \"assistmed.dossier/9\"}",
      "son format, « assistmed.dossier/9 », n'est pas connu de cette version d'AssistMed"
    ),
    ("{\"format\": \"assistmed.dossier/1\", \"nom\": 3}", "son contenu est incomplet ou abîmé"),
    (
      "{\"format\": \"assistmed.dossier/1\", \"nom\": \"x\", \"reponses\": {\"\\u001b[2Jage\": {\"etat\": \"inconnu\"}}, "
        + "\"notes\": {}}",
      "il répond à une question inconnue de cette version, « age »"
    ),
    (String(repeating: "[", count: 1_100_000), "il est trop grand pour un dossier (plus de 1 024 Kio)"),
  ]

  @Test("A file that is no dossier is refused in words, and nothing is imported", arguments: bad)
  func refused(content: String, says: String) throws {
    let session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    let file = session.home.path + "/r.json"
    try Data(content.utf8).write(to: URL(filePath: file))
    try session.openList()
    try session.send(.end, .enter)
    try session.waitForWords("Quel fichier reprendre ?")
    try session.send("absent.json", .enter)
    try session.waitForWords("absent.json » ne peut pas être lu : vérifiez le chemin et les droits.")
    try session.send(.control("u"), "r.json", .enter)
    try session.waitForWords("r.json » n'est pas repris : \(says)")
    try session.send(.escape)
    try session.waitForWords("Aucun dossier encore.")
  }

  @Test("A hostile file: what it would do to a terminal is dropped, what it answers is read")
  func hostile() throws {
    let session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    let bells = session.bells
    let content = """
      {"format": "assistmed.dossier/1", "nom": "Dr \\u001b]0;pirate\\u0007Mal\\u202e\\nin\\u0000",
       "reponses": {"specialite": {"etat": "valeur", "texte": "medecine-generale"},
                    "pmt": {"etat": "valeur", "texte": "775\\u001b[31m"}},
       "notes": {"pmt": {"texte": "\\u001b[2Jdemander\\u0007", "a_demander": true}}}
      """
    try Data(content.utf8).write(to: URL(filePath: session.home.path + "/h.json"))
    try session.openList()
    try session.send(.end, .enter)
    try session.waitForWords("Quel fichier reprendre ?")
    try session.send("h.json", .enter)
    try session.waitForFocus("Reprendre là où")
    #expect(session.contains("Dr Malin (médecine générale)"))
    try session.send(.enter)
    try session.waitForNo(text: "Reprendre là où")
    try session.send(.f(9))
    try session.waitForReview()
    // Not a number any more: a text to validate.
    #expect(session.words.contains("À valider : 775"))
    #expect(session.bells == bells)
    try session.quit()
    #expect(try session.home.files(holding: "Dr Malin") != [])
    #expect(try session.home.files(holding: "pirate") == ["h.json"])
    let store = try Data(contentsOf: URL(filePath: session.home.storePath))
    #expect(store.range(of: Data("\u{1B}".utf8 + Array("[2J".utf8))) == nil)
  }
}
