import AidRules
import FrenchText
import Testing
import Wizard

@Suite("What is said of recordings")
struct DemonstrationTests {
  private let heading = Recording.Heading(
    program: "0.2.0",
    bareme: "2027-01",
    empreinte: "x",
    today: Day(number: 20_468)
  )

  @Test("The top of the screen says what is under way, shorter where there is less room")
  func status() {
    func texts(_ stage: DemonstrationStatus.Stage, isOtherBareme: Bool = false) -> [String] {
      DemonstrationStatus(stage, isOtherBareme: isOtherBareme).texts(warning: "!")
    }
    #expect(
      texts(.replaying(12, of: 48)) == [
        "Démonstration 12/48\u{A0}: une touche vous donne la main",
        "Démonstration 12/48\u{A0}: une touche, à vous",
        "Démonstration 12/48",
      ]
    )
    #expect(texts(.replaying(12, of: 48), isOtherBareme: true).last == "! Démonstration 12/48, autre barème")
    #expect(texts(.replayed(heading.today))[0] == "Démonstration du 15/01/2026\u{A0}: à vous")
    #expect(texts(.stopped)[0] == "! Séance NON ENREGISTRÉE jusqu'au bout")
    #expect(texts(.recording)[0] == "Séance enregistrée, sans les noms")
    #expect(!DemonstrationStatus(.recording).isWarning)
    #expect(DemonstrationStatus(.replaying(1, of: 2), isOtherBareme: true).isWarning)
  }

  @Test("Every refusal says what to do, or what it is")
  func refusals() {
    let sentences = [
      RecordingProblem.notARecording, .otherFormat("assistmed.enregistrement/2"), .unreadableHeading,
      .unreadableLine(12, program: "0.2.0"), .tooLarge(largest: 1 << 20), .tooLong(most: 10_000),
    ].map { DemonstrationWords.refused("/h/f", $0) }
    #expect(Set(sentences).count == sentences.count)
    #expect(
      sentences.allSatisfy { $0.hasPrefix("--rejouer\u{A0}: «\u{A0}/h/f\u{A0}» n'est pas rejoué\u{A0}: ") }
    )
    #expect(sentences[1].contains("«\u{A0}assistmed.enregistrement/2\u{A0}»"))
    #expect(sentences[3].contains("sa ligne 12"))
    #expect(sentences[3].contains("mettez AssistMed à jour"))
    #expect(sentences[4].contains("1\u{202F}024 Kio"))
    #expect(sentences[5].contains("10\u{202F}000 gestes"))
  }

  @Test("Where it is, what it lacks, how to replay it")
  func endings() {
    #expect(DemonstrationWords.recorded("/h/f", 1).contains("(1 geste)"))
    #expect(DemonstrationWords.stopped("/h/f", 2, .unwritable).contains("en garde 2 gestes. Le disque"))
    #expect(DemonstrationWords.stopped("/h/f", 2, .full).hasSuffix("Un enregistrement n'en garde pas plus."))
    #expect(
      DemonstrationWords.replayed(heading, 48, isOtherBareme: true)
        == "Démonstration du 15/01/2026 rejouée (48 gestes)\u{A0}: à vous. Enregistrée avec un autre barème (2027-01)\u{A0}: "
        + "les valeurs peuvent différer."
    )
    #expect(
      DemonstrationWords.missing(.unreadable(path: "/h/f"), shipped: ["medecin", "pediatre"])
        .hasSuffix("Démonstrations fournies\u{A0}: medecin et pediatre.")
    )
    #expect(FileProblem.demonstration.sentence.contains("lancez assistmed sans demo"))
  }

  @Test("The command line refuses what doesn't go together, and says the bounds of a pause")
  func usage() {
    #expect(UsageProblem.notTogether("--a", "--b").sentence.hasPrefix("--a et --b ne vont pas ensemble"))
    #expect(UsageProblem.onlyWith("--a", "--b").sentence == "--a ne va qu'avec --b.")
    let problem = UsageProblem.notAPause(option: "--lent", 50...10_000, received: "400")
    #expect(
      problem.sentence.contains("entre 50ms et 10s, par exemple 400ms ou 0,4s\u{A0}; reçu «\u{A0}400\u{A0}»")
    )
  }
}
