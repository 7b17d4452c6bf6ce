import TerminalUI
import TestSupport
import Testing

@Suite("The wizard line by line: other windows")
struct LineWindowsTests {
  private func pipe(_ lines: [String], in home: Home) throws {
    let result = try runCommand(["--texte"], input: lines.map { $0 + "\n" }.joined(), home: home)
    try #require(result.status == .code(0), "\(result.stderr)")
  }

  @Test("Another window answered meanwhile: that is said first, then the page with its answers, once")
  func reread() throws {
    let home = try Home()
    try pipe(["1", "mg", "", "775", "q"], in: home)
    let session = try startWizard(in: home, arguments: ["--texte"], size: Size(columns: 80, rows: 90))
    try session.waitForWords("1. Reprendre : Médecine générale")
    try session.send("1", .enter)
    try session.waitForWords("Étape 4 sur 10 : Secteur")
    try pipe(["d", "1", "1", "2", "q"], in: home)
    try session.send("=", .enter)
    try session.waitForWords("s : nommer le dossier. Votre choix :")
    let said = session.words
    let told = try #require(
      said.firstRange(
        of:
          "UNE AUTRE FENÊTRE Ce dossier vient d'être modifié dans une autre fenêtre : les réponses affichées sont "
          + "maintenant les siennes. Une réponse que vous tapiez sans l'avoir validée reste dans le bilan, à côté de la "
          + "sienne. Bilan : vérifiez vos réponses 1. Spécialité : Médecine générale"
      )
    )
    #expect(said.ranges(of: "Bilan : vérifiez vos réponses").count == 1)
    #expect(said[told.upperBound...].contains("Secteur : secteur 2"))
    try session.send("q", .enter)
    #expect(try session.waitForExit() == .code(0))
  }
}
