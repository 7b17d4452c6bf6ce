import AidRules
import Intake
import LineMode
import Testing
import Wizard

@Suite("Line mode: answers that contradict each other")
struct DoubtTests {
  private static let pmt =
    "La PMT (1 500) dépasse de beaucoup la file active (300) : vérifiez les deux chiffres."
  private static let fileActive =
    "La file active (300) est bien plus petite que la PMT (1 500) : vérifiez les deux chiffres."

  /// A general practitioner of 1 500 patients, who saw 300 in the year.
  private func talk(_ lines: String...) throws -> Talk {
    var talk = try Talk()
    for line in ["1", "mg", "", "1500", "1", "n", "300"] + lines { talk.say(line) }
    return talk
  }

  @Test("Told with the answer that contradicts another one, once, before the next question")
  func answer() throws {
    let talk = try talk()
    let said = plain(talk.reply)
    #expect(said.hasPrefix("Compris : 300 patients."))
    #expect(said.ranges(of: Self.pmt).count == 1)
    #expect(said.contains("⚠ \(Self.pmt)"))
    // The other way round it is the same news.
    #expect(!said.contains(Self.fileActive))
    let reply = said.prefix(upTo: try #require(said.firstRange(of: "Étape ")).lowerBound)
    #expect(reply.contains(Self.pmt))
  }

  @Test("Told again with the question, until the answer is changed")
  func question() throws {
    var talk = try talk("<")
    #expect(talk.state.question == .fileActive)
    #expect(plain(talk.reply).contains("Réponse actuelle : 300 patients. Entrée la garde. ⚠ \(Self.pmt)"))
    talk.say("1900")
    #expect(!talk.reply.contains("⚠"))
    talk.say("<")
    #expect(!talk.reply.contains("⚠"))
  }

  @Test("Told beside each answer of the review, which says the whole once, and in the result")
  func review() throws {
    var talk = try talk("=")
    let said = plain(talk.reply)
    #expect(said.contains("Patientèle médecin traitant : 1 500 ⚠ dépasse de beaucoup la file active"))
    #expect(said.contains("File active : 300 ⚠ bien plus petite que la PMT"))
    #expect(said.ranges(of: "bien plus petite").count == 1)
    #expect(said.ranges(of: "vérifiez les deux chiffres").count == 1)
    // 1 500 less 775, the bar of the convention of 2024: beside the condition that rests on them.
    talk.say("*")
    let result = plain(talk.reply)
    #expect(
      result.contains("725 de plus que le seuil demandé (775). ⚠ \(Self.pmt) ASSISTANT ")
    )
    #expect(result.ranges(of: Self.pmt).count == 1)
  }

  @Test("Figures that agree raise no doubt")
  func agreeing() throws {
    var talk = try Talk()
    talk.say("2", "=")
    #expect(!talk.reply.contains("⚠"))
  }
}
