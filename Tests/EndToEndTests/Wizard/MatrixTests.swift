import TerminalUI
import TestSupport
import Testing

/// A terminal by the name it gives itself, with what its keys send.
struct Emulator: Sendable, CustomTestStringConvertible {
  let term: String
  /// The bytes of F1, F3, F8, F9 and F10.
  let keys: [Int: String]

  var testDescription: String { term }

  func press(_ number: Int) -> TestSupport.Key { .raw(Array((keys[number] ?? "").utf8)) }

  private static let vt220 = [8: "\u{1B}[19~", 9: "\u{1B}[20~", 10: "\u{1B}[21~"]
  private static let common = vt220.merging([1: "\u{1B}OP", 3: "\u{1B}OR"]) { $1 }
  private static let console = vt220.merging([1: "\u{1B}[[A", 3: "\u{1B}[[C"]) { $1 }
  /// A real one has four function keys; F8 to F10 are on its keypad.
  private static let oldest = common.merging([8: "\u{1B}Ol", 9: "\u{1B}Ow", 10: "\u{1B}Ox"]) { $1 }

  static let all = [
    Emulator(term: "xterm-256color", keys: common), Emulator(term: "screen", keys: common),
    Emulator(term: "tmux", keys: common), Emulator(term: "linux", keys: console),
    Emulator(term: "vt100", keys: oldest),
  ]
}

@Suite("The wizard: every terminal with every locale")
struct MatrixTests {
  /// The first isn't generated on most machines; a French user has it all the same.
  static let locales = ["fr_FR.UTF-8", "C", "C.UTF-8", "POSIX"]

  @Test(
    "First paint, accents typed and pasted, function keys, and the modes given back",
    arguments: Emulator.all,
    locales
  )
  func journey(emulator: Emulator, locale: String) throws {
    let isASCII = !locale.hasSuffix("UTF-8")
    func shown(_ text: String, _ ascii: String) -> String { isASCII ? ascii : text }
    let session = try openWizard(environment: ["TERM": emulator.term, "LANG": locale])
    #expect(session.contains("Bienvenue"))
    #expect(session.contains("L'Assurance Maladie peut-elle vous aider"))
    #expect(session.contains(shown("vérifié le", "verifie le")))
    // Typed, then pasted.
    try session.send(.enter)
    try session.waitForQuestion(shown("Spécialité", "Specialite"))
    try session.send("pé", .paste("diatrïe"))
    try session.wait(for: "the text") { $0.contains(shown("[ pédiatrïe ", "[ pediatrie ")) }
    try session.send(.backspace, .backspace, "ie")
    try session.wait(for: "the specialty") { $0.contains(shown("Pédiatrie", "Pediatrie")) }
    // What each key opens, and nothing typed by it.
    try session.send(emulator.press(1))
    try session.waitForFocus("Fermer")
    try session.send(emulator.press(1))
    try session.wait(for: "the question") { $0.contains(shown("[ pédiatrie ", "[ pediatrie ")) }
    try session.send(emulator.press(3))
    try session.waitForFocus("Fermer")
    try session.send(.escape)
    // An Escape and an Enter that come together are Alt and Enter.
    try session.wait(for: "the question again") { $0.contains(shown("[ pédiatrie ", "[ pediatrie ")) }
    try session.send(.enter)
    try session.waitForQuestion("Date de signature")
    try session.send(emulator.press(8))
    try session.waitForQuestion("Secteur")
    try session.send(emulator.press(9))
    try session.waitForFocus(shown("Voir les résultats", "Voir les resultats"))
    try session.send(emulator.press(10))
    try session.waitForPanel(1)
    try session.expectPanel(shown("À compléter", "A completer"))
    try session.send(.control("c"))
    #expect(try session.waitForExit() == .code(0))
    #expect(session.echoOn && session.canonicalOn && session.signalsOn)
    #expect(session.cursorVisible)
    #expect(!session.isAlternateScreen)
    #expect(!session.mouseEnabled)
  }
}
