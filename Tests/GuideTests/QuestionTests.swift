import AidRules
import Guide
import Testing

@Suite("Questions")
struct QuestionTests {
  @Test("Every fact has its own question, in good typography", arguments: Fact.allCases)
  func complete(fact: Fact) {
    for question in [fact.question(), fact.question(minimumAge: 16)] {
      #expect(question.fact == fact)
      let texts = [question.label, question.text, question.hint, question.why, question.help]
      for text in texts + question.choices.map(\.label) { expectTypography(text) }
      #expect(question.text.hasSuffix("\u{202F}?"))
      #expect(question.label.count <= 32)
    }
  }

  @Test("The choices of a question are those of the command line")
  func choices() {
    #expect(Fact.secteur.question().choices.map(\.value) == Secteur.allCases.map(\.rawValue))
    #expect(Fact.zone.question().choices.map(\.value) == Zone.allCases.map(\.rawValue))
    #expect(Fact.tranche.question().choices.map(\.value) == Tranche.allCases.map(\.rawValue))
    #expect(Fact.assistant.question().choices.map(\.value) == ProfilAssistant.allCases.map(\.rawValue))
    #expect(
      Fact.situations.question().choices.map(\.value) == ["aucune"]
        + SituationParticuliere.allCases.map(\.rawValue)
    )
    #expect(
      Set(Fact.option.question().choices.map(\.value)) == Set(["toutes"] + OptionETP.allCases.map(\.rawValue))
    )
  }

  @Test("Under avenant 7 the PMT counts the patients over 16")
  func adults() {
    #expect(Fact.pmt.question(minimumAge: 16).text.contains("plus de 16 ans"))
    #expect(!Fact.pmt.question().text.contains("16 ans"))
  }

  @Test("Help pages hold lines")
  func help() {
    for page in HelpPage.all {
      for line in page.lines + [page.title] { expectTypography(line) }
    }
  }

  private func expectTypography(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!text.isEmpty, sourceLocation: sourceLocation)
    for wrong in [" ;", " !", " ?", " %", " €", " :", "« ", " »", "’", "  "] {
      #expect(!text.contains(wrong), "\(text)", sourceLocation: sourceLocation)
    }
  }
}
