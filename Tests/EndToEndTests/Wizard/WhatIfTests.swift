import TerminalUI
import TestSupport
import Testing

@Suite("The wizard: « Et si… »")
struct WhatIfTests {
  /// The first worked example, with the sliders in front.
  private func opened(_ size: Size, _ keys: TestSupport.Key...) throws -> TerminalSession {
    let session = try openWizard(size: size)
    try session.send(.down, .enter)
    try session.waitForPanel(1)
    for key in keys { try session.send(key) }
    try session.waitForFocus("PMT")
    return session
  }

  @Test(
    "F7 opens it; from 774 to 775 patients the doctor becomes eligible, and the dossier stays as it was",
    arguments: promisedSizes + [Size(columns: 60, rows: 18), Size(columns: 100, rows: 30)]
  )
  func threshold(size: Size) throws {
    let session = try opened(size, .f(7))
    try session.send(.left)
    try session.waitFor(text: "PMT 775 → 774\u{A0}: vous n'êtes plus éligible")
    try session.waitFor(text: "✗ Non éligible")
    try session.send(.right)
    try session.waitFor(text: "PMT 774 → 775\u{A0}: vous devenez éligible")
    #expect(session.holds("19\u{202F}000\u{202F}€"))
    // Typed instead of moved.
    try session.send("774")
    try session.waitFor(text: "PMT 775 → 774\u{A0}: vous n'êtes plus éligible")
    try session.send(.f(9))
    try session.waitForReview()
    #expect(session.holds("775"))
  }

  @Test("Alt with 7 and the digit 5 open it too; the digit 7 is what comes after the cost")
  func ways() throws {
    let session = try opened(Size(columns: 80, rows: 24), .raw([0x1B] + Array("è".utf8)))
    // On a slider a digit is typed: the tabs are one step above.
    try session.send(.up)
    try session.waitForFocus("5 Et si")
    try session.send("7")
    try session.waitForPanel(7)
    #expect(session.contains("0,5 ETP ou 1 ETP"))
    try session.send("5")
    try session.waitForFocus("PMT")
  }

  @Test("A click on a step of the track puts the value there; a click on a working time takes it")
  func mouse() throws {
    let session = try opened(Size(columns: 132, rows: 43), .f(7))
    try session.send("500", .enter)
    try session.waitFor(text: "775 → 500")
    let track = try #require(
      session.screen.indices.first { session.row($0).contains("├") && session.row($0).contains("┼") }
    )
    let step = try #require(session.row(track).firstIndex(of: "┼"))
    let column = session.row(track).distance(from: session.row(track).startIndex, to: step)
    try session.send(.click(row: track, column: column))
    try session.waitFor(text: "PMT 500 → 775\u{A0}: vous devenez éligible")
    let label = try #require(session.position(of: "Temps de travail"))
    try session.send(.click(row: label.row, column: label.column + 1))
    try session.waitForFocus("Temps de travail")
    let option = try #require(session.position(of: " 1,5 ETP "))
    try session.send(.click(row: option.row, column: option.column + 2))
    try session.waitFor(text: "[1,5 ETP]")
  }
}
