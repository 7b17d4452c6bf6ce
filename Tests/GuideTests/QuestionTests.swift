import AidRules
import Guide
import Testing

@Suite("Questions")
struct QuestionTests {
  private var avenant7: QuestionFigures {
    var figures = QuestionFigures()
    figures.minimumAge = 16
    figures.indicators = 5
    figures.claims = Fraction(2, over: 3)
    return figures
  }

  @Test("Every fact has its own question, in good typography", arguments: Fact.allCases)
  func complete(fact: Fact) {
    for question in [fact.question(), fact.question(avenant7)] {
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
    #expect(Fact.pmt.question(avenant7).text.contains("plus de 16 ans"))
    #expect(!Fact.pmt.question().text.contains("16 ans"))
    #expect(Fact.partMoins16.question(avenant7).text.contains("avait moins de 16 ans"))
    #expect(Fact.partMoins16.question().text.contains("étaient des enfants"))
  }

  @Test("The forfait structure has its indicators and its share of claims from the text that applies")
  func forfait() {
    let question = Fact.forfaitStructure.question(avenant7)
    #expect(question.text.hasPrefix("Les 5 indicateurs du premier volet"))
    #expect(question.help.contains("au moins 2/3 des feuilles de soins télétransmises"))
    let bare = Fact.forfaitStructure.question()
    #expect(bare.text.hasPrefix("Les indicateurs du premier volet"))
    #expect(bare.help.contains("assez de feuilles de soins télétransmises"))
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
