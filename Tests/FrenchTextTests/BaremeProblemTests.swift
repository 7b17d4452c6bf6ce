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
      .numberTooLarge(max: 999_999), .numberTooSmall(min: 1), .noStatut, .noSource, .unknownSource("X"),
      .unknownDecision("D-99"),
      .datesOutOfOrder(first: Samples.day, second: Samples.day), .limitsOutOfOrder(lower: 2, upper: 1),
      .wrongType(expected: .interval, found: "x"), .wrongType(expected: .above, found: "x"),
      .bandGap(after: 199, before: 250), .bandOverlap(from: 190, to: 199), .noSuchValue("regime.vie"),
      .oneSidedDisagreement, .unusedSource("X"), .unusedDecision("D-99"), .quotationLacksValue("1234"),
      .checkedBeforeReading(source: "X", read: Samples.day, checked: Samples.day),
      .unlikelyAmount(1_234, likely: 5_000...6_000),
    ]
    for kind in kinds {
      expectTypography(problem(kind).sentence)
      expectTypography(problem(kind).listed)
    }
    #expect(
      problem(.missingKey("vie")).sentence
        == "bareme.yaml, ligne 3 (regimes)\u{A0}: il manque «\u{A0}vie\u{A0}»."
    )
  }

  @Test("A problem listed begins with its file and line, as editors follow them")
  func listed() {
    #expect(
      problem(.bandGap(after: 872, before: 880)).listed
        == "bareme.yaml:3: Aucune tranche ne contient les nombres de 873 à 879 (regimes)."
    )
    #expect(
      problem(.quotationLacksValue("1234"), line: nil).listed
        == "bareme.yaml: La citation ne contient pas «\u{A0}1234\u{A0}» (regimes)."
    )
    let both = BaremeProblems(problems: [problem(.noStatut), problem(.noSource)])
    #expect(both.listed.map { $0.prefix(14) } == ["bareme.yaml:3:", "bareme.yaml:3:"])
  }

  @Test("A barème without defect says how much was looked at")
  func verified() throws {
    let verified = try BaremeLoader.verify(files: BaremeLoader.embeddedTexts)
    expectTypography(verified.sentence)
    #expect(
      verified.sentence.hasPrefix("Barème 2026-11\u{A0}: aucun défaut (\(verified.valueCount) valeurs, ")
    )
    #expect(verified.sentence.hasSuffix("\u{202F}; vérifié le 21 novembre 2026)."))
  }

  @Test("The program's own messages are in good typography")
  func program() {
    let messages: [ProgramMessage] = [
      .unwritable, .unexpected, .unreadablePath("/nulle/part"), .defects(1), .defects(2),
      .unreadableFolder("/nulle/part"), .otherBareme("/essai"),
    ]
    for message in messages { expectTypography(message.sentence) }
  }
}
