import Foundation
import TestSupport
import Testing

@Suite("Dossiers: what is written, and where")
struct PlaceTests {
  private func answerThree(_ session: TerminalSession) throws {
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(3)))
    try session.waitForQuestion("Secteur")
  }

  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("--sans-enregistrer writes no file at all, and says so")
  func nothing() throws {
    let home = try Home()
    let session = try startWizard(in: home, arguments: ["--sans-enregistrer"])
    try answerThree(session)
    try session.waitForWords("Dossier non enregistré, comme demandé")
    try session.send(.f(2))
    try session.waitForWords("Ce dossier n'est enregistré nulle part, comme demandé.")
    try session.send("Dr Martin", .enter)
    try session.waitForQuestion("Secteur")
    #expect(try home.files() == [])
    try session.quit()
    #expect(try home.files() == [])
    // The command that gives the same result is all that is left.
    #expect(session.words.contains("--pmt 775"))
  }

  @Test("--sans-enregistrer: before the first answer too, nothing is promised")
  func promise() throws {
    let session = try startWizard(in: Home(), arguments: ["--sans-enregistrer"])
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.waitForQuestion("Spécialité")
    try session.send(.f(2))
    try session.waitForWords("Ce dossier n'est enregistré nulle part, comme demandé.")
  }

  @Test("--dossiers writes beside the file named, and nowhere else; nobody else can read it")
  func elsewhere() throws {
    for typed in ["cabinet.sqlite", "nouveau/dossier/cabinet.sqlite"] {
      let home = try Home()
      let session = try startWizard(in: home, arguments: ["--dossiers", typed])
      try answerThree(session)
      for name in try home.files() { #expect(name.hasPrefix(typed), "\(name)") }
      for name in try home.files() { #expect(try mode(home.path + "/" + name) == 0o600, "\(name)") }
      if typed.contains("/") { #expect(try mode(home.path + "/nouveau/dossier") == 0o700) }
      try session.quit()
      let files = try home.files()
      #expect(files.contains(typed))
      for name in files { #expect(name.hasPrefix(typed), "\(name)") }
      let again = try startWizard(in: home, arguments: ["--dossiers", typed])
      try again.waitForFocus("Reprendre")
    }
  }

  @Test("The store is in the folder of the user's data: the file 0600, its folder 0700")
  func modes() throws {
    let home = try Home()
    let session = try startWizard(in: home)
    try answerThree(session)
    #expect(try home.files().contains("data/assistmed/dossiers.sqlite"))
    for name in try home.files() {
      #expect(name.hasPrefix("data/assistmed/dossiers.sqlite"), "\(name)")
      #expect(try mode(home.path + "/" + name) == 0o600, "\(name)")
    }
    #expect(try mode(home.dataPath + "/assistmed") == 0o700)
    try session.quit()
    #expect(session.words.contains("nregistré"))
  }

  @Test("An example only looked at leaves no dossier")
  func example() throws {
    let home = try Home()
    let session = try startWizard(in: home)
    try session.waitForFocus("Nouveau dossier")
    try session.send("2")
    try session.waitForPanel(1)
    try session.quit()
    let again = try startWizard(in: home)
    try again.waitForFocus("Nouveau dossier")
    #expect(!again.contains("Reprendre"))
  }
}
