import Testing

@testable import CursesBackend
import TerminalUI

@Suite struct InputDecoderTests {
  private let size = Size(columns: 80, rows: 24)

  /// Feeds characters one by one, then lets the time pass.
  private func events(_ text: String) -> [InputEvent] {
    var decoder = InputDecoder()
    var events = text.unicodeScalars.compactMap { decoder.feed(.character($0), size: size) }
    if let last = decoder.expire() { events.append(last) }
    return events
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("é", [.character("é")]), ("\r", [.enter]), ("\n", [.enter]),
    ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]),
    ("\u{0}\u{1F}\u{9B}", []),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}1", [.alt("1")]),
    ("\u{1B}é", [.alt("é")]), ("\u{1B}]", [.alt("]")]), ("\u{1B}_", [.alt("_")]), ("\u{1B}[", [.alt("[")]),
    ("\u{1B}O", [.alt("O")]), ("\u{1B}\r", [.enter]),
  ])
  func singleKeys(text: String, keys: [Key]) {
    #expect(events(text) == keys.map { .key($0) })
  }

  @Test(arguments: [
    "\u{1B}[19;5~", "\u{1B}[?1;2c", "\u{1B}[1;5P", "\u{1B}[[Z", "\u{1B}OZ", "\u{1B}O2P", "\u{1B}[I",
    "\u{1B}[200;1;3u", "\u{1B}]10;rgb:0/0/0\u{7}", "\u{1B}]0;titre\u{1B}\\", "\u{1B}P>|XTerm(379)\u{1B}\\",
    "\u{1B}[12",
  ])
  func unknownSequencesTypeNothing(sequence: String) {
    #expect(events(sequence).isEmpty)
    if sequence != "\u{1B}[12" { #expect(events(sequence + "7") == [.key(.character("7"))]) }
  }

  @Test func anEscapeCutsAnUnfinishedSequence() {
    #expect(events("\u{1B}[12\u{1B}x") == [.key(.alt("x"))])
    #expect(events("\u{1B}]0;ti\u{1B}x") == [.key(.alt("x"))])
  }

  @Test func pastesComeWhole() {
    var decoder = InputDecoder()
    #expect(decoder.feed(.pasteStart, size: size) == nil)
    for scalar in "1\u{202F}234\r\u{1B}".unicodeScalars {
      #expect(decoder.feed(.character(scalar), size: size) == nil)
    }
    #expect(decoder.feed(.key(.function(2)), size: size) == nil)
    #expect(decoder.patience == 1_000)
    #expect(decoder.feed(.pasteEnd, size: size) == .paste("1\u{202F}234\r\u{1B}"))
    #expect(decoder.patience == nil)
    #expect(decoder.feed(.character("x"), size: size) == .key(.character("x")))
  }

  @Test func aPasteWithoutEndIsGivenAfterAWhile() {
    var decoder = InputDecoder()
    _ = decoder.feed(.pasteStart, size: size)
    _ = decoder.feed(.character("7"), size: size)
    #expect(decoder.expire() == .paste("7"))
    #expect(decoder.expire() == nil)
  }

  @Test func othersPassThrough() {
    var decoder = InputDecoder()
    #expect(decoder.feed(.resize, size: size) == .resize(size))
    #expect(decoder.feed(.interrupt(.hangup), size: size) == .interrupt(reason: .hangup))
    #expect(
      decoder.feed(.mouse(column: 3, row: 4, action: .press), size: size)
        == .mouse(column: 3, row: 4, action: .press)
    )
    #expect(decoder.feed(.key(.function(12)), size: size) == .key(.function(12)))
  }
}
