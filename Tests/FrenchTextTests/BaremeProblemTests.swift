import AidRules
import BaremeFiles
import FrenchText
import Testing

@Suite("Sentences about the barème and the program")
struct BaremeProblemTests {
  private func problem(_ kind: BaremeProblem.Kind, line: Int? = 3) -> BaremeProblem {
    BaremeProblem(file: "bareme.yaml", line: line, key: "regimes", kind: kind)
  }

  @Test("Every kind of problem says something, in good typography")
  func kinds() {
    let kinds: [BaremeProblem.Kind] = [
      .missingFile("sources.yaml"), .unexpectedFile, .invalidYAML("oops"), .anchorRefused, .missingKey("vie"),
      .unknownKey("vei"),
      .duplicateKey("vie"), .wrongType(expected: .count, found: ""), .wrongType(expected: .table, found: "x"),
      .wrongType(expected: .fraction, found: "x"), .unknownValue(found: "x", allowed: ["a", "b"]),
      .numberTooLarge(max: 999_999), .noStatut, .noSource, .unknownSource("X"), .unknownDecision("D-99"),
      .datesOutOfOrder(first: Samples.day, second: Samples.day), .limitsOutOfOrder(lower: 2, upper: 1),
    ]
    for kind in kinds { expectTypography(problem(kind).sentence) }
    #expect(
      problem(.missingKey("vie")).sentence
        == "bareme.yaml, ligne 3 (regimes)\u{A0}: il manque «\u{A0}vie\u{A0}»."
    )
  }

  @Test("The program's own messages are in good typography")
  func program() {
    let messages: [ProgramMessage] = [
      .unwritable, .unexpected, .unreadableFolder("/nulle/part"), .otherBareme("/essai"),
    ]
    for message in messages { expectTypography(message.sentence) }
  }
}
