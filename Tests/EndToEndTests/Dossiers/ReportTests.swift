import Foundation
import TestSupport
import Testing

@Suite("Dossiers: the report from the results")
struct ReportOnScreenTests {
  @Test("Ctrl-P, a wrong end, the right one: the file is the dossier's, readable by its user alone")
  func written() throws {
    let session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    try session.send("2")
    try session.waitForPanel(1)
    try session.send(.f(2))
    try session.waitForWords("Quel nom donner à ce dossier ?")
    try session.send("Dr Noël", .enter)
    try session.waitForPanel(1)
    try session.send(.control("p"))
    try session.waitFor(text: "[ rapport-dr-noel.html")
    try session.send(.control("u"), "r.pdf", .enter)
    try session.waitForWords("La fin du nom dit la forme du rapport")
    try session.send(.enter, .control("u"), "r.html", .enter)
    try session.waitForWords("r.html » est écrit. Vous seul pouvez le lire.")
    let path = session.home.path + "/r.html"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(plain(page).contains("Dossier « Dr Noël » · Évaluation du"))
    #expect(plain(page).contains(">19 000 €</td>"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try session.send(.escape)
    try session.waitForPanel(1)
    try session.quit()
  }
}
