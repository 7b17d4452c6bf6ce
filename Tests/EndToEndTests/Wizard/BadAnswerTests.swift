import Foundation
import TestSupport
import Testing

/// A text that can't be accepted, and words of the sentence that says so.
struct BadAnswer: Sendable, CustomTestStringConvertible {
  let question: String
  let text: String
  let says: [String]

  var testDescription: String { "\(question): \(text)" }
}

@Suite("The wizard: what can't be accepted")
struct BadAnswerTests {
  static let refused = [
    BadAnswer(question: "File active", text: "abc", says: ["nombre entier", "« abc »"]),
    BadAnswer(question: "File active", text: "1e30", says: ["nombre entier", "« 1e30 »"]),
    BadAnswer(question: "File active", text: "-5", says: ["nombre entier", "« -5 »"]),
    BadAnswer(question: "File active", text: "99999999999999999999", says: ["nombre entier"]),
    BadAnswer(question: "Date de signature", text: "31/02/2026", says: ["JJ/MM/AAAA", "« 31/02/2026 »"]),
    BadAnswer(question: "Date de signature", text: "bientôt", says: ["JJ/MM/AAAA", "« bientôt »"]),
  ]

  @Test("A sentence says what is expected and what was typed; the text stays", arguments: refused)
  func refusal(_ bad: BadAnswer) throws {
    let session = try openWizard()
    try session.send("2")
    try session.waitForPanel(1)
    try session.openFromReview(bad.question)
    try session.send(.control("u"), .text(bad.text), .enter)
    try session.wait(for: "the sentence: \(bad.says)") { session in
      let text = session.joined
      return text.contains("vous avez tapé") && bad.says.allSatisfy { text.contains($0) }
        && session.cursorVisible
    }
    #expect(session.questionLabel == bad.question)
    #expect(session.screen.contains { $0.contains("[ \(bad.text) ") || $0.contains("[ \(bad.text)") })
    // Alive: the text is corrected and accepted.
    try session.send(.control("u"), bad.question == "File active" ? "1026" : "15/01/2026", .enter)
    try session.wait(for: "the review") { $0.questionLabel == nil }
    #expect(session.contains(bad.question == "File active" ? "1\u{202F}026" : "15 janvier 2026"))
  }

  @Test("A specialty that doesn't exist")
  func specialty() throws {
    let session = try openWizard()
    try session.send(.enter)
    try session.waitForQuestion("Spécialité")
    try session.send("plombier", .enter)
    try session.wait(for: "the sentence") { $0.joined.contains("vous avez tapé « plombier »") }
    #expect(session.questionLabel == "Spécialité")
    try session.send(.control("u"), "pédia", .enter)
    try session.waitForQuestion("Date de signature")
  }

  @Test("1.234 may be a thousand: the question is asked, and one key answers")
  func thousand() throws {
    let session = try openWizard()
    try session.send("2")
    try session.waitForPanel(1)
    try session.openFromReview("File active")
    try session.send(.control("u"), "1.234", .enter)
    try session.waitForFocus("Oui")
    #expect(session.contains("Oui, 1\u{202F}234"))
    #expect(session.contains("1.234"))
    try session.send(.enter)
    try session.wait(for: "the review") { $0.questionLabel == nil && $0.holds("1\u{202F}234") }
  }

  @Test("A date before the first text is refused in words, and can be changed")
  func tooEarly() throws {
    let session = try openWizard()
    try session.send("2")
    try session.waitForPanel(1)
    try session.openFromReview("Date de signature")
    try session.send("31/08/2019", .enter)
    try session.wait(for: "the refusal, on the page of the date") {
      $0.joined.contains("aucune aide n'existait avant le 1er septembre 2019")
        && $0.questionLabel == "Date de signature"
    }
    #expect(session.cursorVisible)
    try session.send(.control("u"), "15/01/2026", .enter)
    try session.wait(for: "the review") { $0.questionLabel == nil }
    try session.send(.f(10))
    try session.waitForPanel(1)
    try session.expectPanel("Éligible")
  }
}

extension TerminalSession {
  /// The rows as one text, so that a sentence is found however it was wrapped; boxes' borders are left out.
  var joined: String {
    // The column of the question ends where the next box begins.
    screen.map { row in
      let cells = row.split(separator: "│", omittingEmptySubsequences: false).map(String.init)
      return (cells.count > 2 ? cells[1] : row).trimmingCharacters(in: .whitespaces)
    }.joined(separator: " ")
      .replacingOccurrences(of: "\u{202F}", with: " ").replacingOccurrences(of: "\u{A0}", with: " ")
  }
}
