import AidRules
import Intake
import LineMode
import Testing
import Wizard

@Suite("Line mode: the cost")
struct CostLinesTests {
  @Test("The results offer it, it is told with what it can start from, and a number opens a question")
  func asked() throws {
    var talk = try Talk()
    talk.say("2")
    #expect(plain(talk.reply).contains("5. Fiche de poste 6. Coût et reste à charge"))
    talk.say("6")
    #expect(talk.state.page == .results(.cout))
    let told = plain(talk.reply)
    for part in [
      "COÛT ET RESTE À CHARGE", "1re année : coût ≈ 11 807 € à 15 186 €, aide 19 000 €",
      "7. Je connais mon coût : Combien l'assistant coûte-t-il", "8. Salaire : Quel est le salaire brut",
      "13. Semaines : Combien de semaines",
    ] {
      #expect(told.contains(part), "\(part)")
    }
    talk.say("8")
    #expect(talk.state.page == .question(.salaire))
    // No step of the way is counted.
    #expect(plain(talk.reply).contains("Salaire brut mensuel Quel est le salaire brut mensuel"))
    talk.say("1966,21")
    #expect(talk.state.page == .results(.cout))
    #expect(plain(talk.reply).contains("Compris : 1 966,21 € par mois."))
    // 1 966,21 × 1,1002 × 12 ÷ 2 = 12 979,35 €: 6 021 € less than the 19 000 € of the first year.
    #expect(
      plain(talk.reply).contains("coût ≈ 12 979 €, aide 19 000 € ; l'aide dépasse le coût de ≈ 6 021 €.")
    )
    talk.say("u")
    #expect(plain(talk.reply).hasPrefix("Annulé : salaire brut mensuel."))
  }

  @Test("On other results the list ends at the cost; past it, a number is refused")
  func bounds() throws {
    var talk = try Talk()
    talk.say("2", "7")
    #expect(plain(talk.reply).contains("de 1 à 6"))
    talk.say("6", "14")
    #expect(plain(talk.reply).contains("de 1 à 13"))
  }

  @Test("The page of all answers lists them last, in a group, each with its number")
  func review() throws {
    var talk = try Talk()
    talk.say("2", "=")
    let told = plain(talk.reply)
    #expect(told.contains("Coût (facultatif) :"))
    #expect(told.contains("Coût mensuel connu : Facultatif"))
    let number = talk.state.reviewRows.count { $0.applicability == .asked } + 1
    talk.say("\(number)")
    #expect(talk.state.page == .question(.coutEmployeur))
    talk.say("2388")
    #expect(talk.state.page == .review)
    #expect(plain(talk.reply).contains("Coût mensuel connu : 2 388 €"))
  }

  @Test("Who has no right to the aid is told that there is no cost to count")
  func refused() throws {
    var talk = try Talk()
    talk.say("1", "radiologie", "*", "6")
    #expect(plain(talk.reply).contains("Sans éligibilité, pas de coût."))
    #expect(!plain(talk.reply).contains("Je connais mon coût"))
  }
}
