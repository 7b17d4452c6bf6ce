import AidRules
import Guide
import Testing

@Suite("Questions")
struct QuestionTests {
  private var avenant7: Wording {
    var wording = Wording(minimumAge: 16, zone: .fullTime)
    wording.indicators = 5
    wording.claims = Fraction(2, over: 3)
    return wording
  }

  @Test("Every fact has its own question, in good typography", arguments: Fact.allCases)
  func complete(fact: Fact) {
    for question in [
      fact.question(), fact.question(avenant7),
      fact.question(Wording(signedOn: "01/06/2023", zone: .nothing)),
    ] {
      #expect(question.fact == fact)
      let texts = [
        question.label, question.text, question.hint, question.source, question.why, question.help,
      ]
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

  @Test("A contract already signed is asked about the day of its signature")
  func past() {
    let wording = Wording(signedOn: "01/06/2023")
    #expect(
      Fact.pmt.question(wording).text
        == "À la signature, le 01/06/2023, combien de patients vous avaient déclaré médecin traitant (adultes et "
        + "enfants)\u{202F}?"
    )
    #expect(
      Fact.pmt.question(Wording(minimumAge: 16, signedOn: "01/03/2020")).text
        == "À la signature, le 01/03/2020, combien de patients de plus de 16 ans vous avaient déclaré médecin "
        + "traitant\u{202F}?"
    )
    for fact in [
      Fact.fileActive, .secteur, .optam, .zone, .option, .tranche, .situations, .honorairesCliniques,
    ] {
      #expect(fact.question(wording).text.hasPrefix("À la signature, le 01/06/2023, "))
      #expect(!fact.question().text.contains("signature"))
    }
    #expect(
      Fact.assistant.question(wording).text
        == "À la signature, le 01/06/2023, qui embauchiez-vous comme assistant\u{202F}?"
    )
    // What follows the contract is about today.
    #expect(Fact.pmtAtteinte.question(wording).text == Fact.pmtAtteinte.question().text)
  }

  @Test("The zone decides a full time under avenant 7, a second assistant today, nothing in between")
  func zone() {
    #expect(Fact.zone.question().why.contains("second assistant"))
    let avenant7 = Fact.zone.question(Wording(zone: .fullTime))
    #expect(avenant7.why.contains("temps plein") && !avenant7.help.contains("second assistant"))
    #expect(!avenant7.help.contains("ou un temps plein, la zone ne change rien"))
    let arbitral = Fact.zone.question(Wording(zone: .nothing))
    #expect(!arbitral.why.contains("second assistant"))
  }

  @Test("Help pages hold lines")
  func help() {
    for page in HelpPage.all + HelpPage.inLines {
      for line in page.lines + [page.title] { expectTypography(line) }
    }
  }
}
