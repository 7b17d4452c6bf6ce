import AidRules
import Guide
import Intake
import LineMode
import Testing
import Wizard

@Suite("Line mode: the slides, the quiz and the guide")
struct SlideLinesTests {
  /// What is said after some lines typed at home.
  private func talk(_ lines: String...) throws -> Talk {
    var talk = try Talk()
    for line in lines { talk.say(line) }
    return talk
  }

  @Test("Somebody alone answers by a word or a number; the answer comes with its reason, then the score")
  func alone() throws {
    var talk = try talk("6", "avant")
    #expect(plain(talk.reply).contains("Réponse : AVANT. Bien répondu. - La fiche de poste d'abord"))
    #expect(plain(talk.reply).contains("On ne cherche bien que ce qu'on a décrit"))
    talk.say("", "apres", "", "1", "", "AVANT", "", "2")
    // The last one comes before the interviews.
    #expect(plain(talk.reply).contains("Réponse : AVANT. L'autre réponse a été donnée. - La CPAM d'abord"))
    talk.say("")
    #expect(plain(talk.reply).contains("3 bonnes réponses sur 5."))
  }

  @Test("Two numbers are the hands of a room, whatever was counted before")
  func room() throws {
    let talk = try talk("6", "12 5")
    #expect(plain(talk.reply).contains("- AVANT : 12 mains. - APRÈS : 5 mains."))
    #expect(talk.state.talk.room.hands[0]?.avant == 12)
    #expect(talk.state.isRevealed)
  }

  @Test("What is no vote is refused and changes nothing; Enter alone shows the answer without a vote")
  func refused() throws {
    var talk = try talk("6", "peut-être")
    #expect(
      plain(talk.reply) == "« avant », « après », ou deux nombres de mains sont attendus, comme 12 5."
    )
    talk.say("12 beaucoup")
    #expect(talk.state.talk.room == Room())
    talk.say("")
    #expect(talk.state.isRevealed)
    #expect(talk.state.talk.room.score == nil)
  }

  @Test("The order of the day opens a part; Enter goes on, a dash comes back, « < » leaves")
  func day() throws {
    var talk = try talk("5")
    #expect(plain(talk.reply).contains("L'ASSISTANT MÉDICAL : POURQUOI ? COMMENT ? COMBIEN ? (1/"))
    talk.say("")
    #expect(talk.state.slide == .opening)
    talk.say("-")
    #expect(talk.state.slide == .agenda)
    let parts = Program.day.parts
    talk.say(String((parts.firstIndex(of: .chapter(.combien)) ?? 0) + 1))
    #expect(talk.state.slide == .chapter(.combien))
    talk.say("=")
    #expect(talk.state.slide == .agenda)
    talk.say("<")
    #expect(talk.state.slide == .chapter(.combien), "Back to the page left for the order of the day")
    talk.say("<")
    #expect(talk.state.page == .home)
  }

  @Test("A figure of the room is one line; the rules answer at once, and r brings the example back")
  func figures() throws {
    var talk = try talk("5", "=")
    while talk.state.slide != .example(1), talk.state.slide != .closing { talk.say("") }
    #expect(talk.state.slide == .example(1))
    #expect(plain(talk.reply).contains("775"))
    #expect(plain(talk.reply).contains("970"))
    talk.say("p 774")
    #expect(plain(talk.reply).contains("PMT 775 → 774 : vous n'êtes plus éligible"))
    talk.say("r")
    #expect(talk.state.roomAnswers(1)[.pmt] == .value(.count(775)))
    talk.say("1 080")
    #expect(talk.state.roomAnswers(1)[.pmt] == .value(.count(1080)))
    talk.say("f 1500")
    #expect(talk.state.roomAnswers(1)[.fileActive] == .value(.count(1500)))
    talk.say("p sept cents")
    #expect(plain(talk.reply).hasPrefix("Un chiffre est attendu, comme p 800"))
    talk.say("p 12,5")
    #expect(plain(talk.reply).contains("attendu"))
    #expect(talk.state.roomAnswers(1)[.pmt] == .value(.count(1080)))
    talk.say("p 900")
    #expect(talk.state.roomAnswers(1)[.pmt] == .value(.count(900)), "What was refused is not typed before")
    talk.say("*")
    #expect(talk.state.answers[.pmt] == .value(.count(900)))
    #expect(plain(talk.reply).contains("VERDICT ✓ Éligible"))
  }

  @Test("Missions: a number is a hand, two numbers how many, words a mission more")
  func missions() throws {
    var talk = try talk("6")
    while talk.state.slide != .closing { talk.say("") }
    #expect(plain(talk.reply).contains("1. Accueil du patient"))
    talk.say("1", "1")
    #expect(plain(talk.reply) == "Accueil du patient : 2 mains.")
    talk.say("2 14")
    #expect(plain(talk.reply) == "Création et gestion du dossier : 14 mains.")
    talk.say("Arroser les plantes")
    #expect(talk.state.talk.room.tally.added == ["Arroser les plantes"])
    talk.say("u")
    #expect(talk.state.talk.room.tally.added == [])
    talk.say("2 quatorze")
    #expect(plain(talk.reply).hasPrefix("Un numéro de la liste, un numéro et un nombre de mains"))
  }

  @Test("The guide: a section by its number, Enter the next one, each text with its sources")
  func guide() throws {
    var talk = try talk("7", "1")
    #expect(
      plain(talk.reply).contains("UN COLLABORATEUR DU MÉDECIN L'assistant médical est un salarié formé")
    )
    #expect(
      plain(talk.reply).contains(
        "Sources : URPS Nouvelle-Aquitaine et CPAM 86, 2025 ; ameli.fr, rôle et missions."
      )
    )
    talk.say("")
    #expect(plain(talk.reply).contains("ADMINISTRATIF"))
    talk.say("<")
    #expect(talk.state.page == .guide)
    talk.say("99")
    #expect(plain(talk.reply).hasPrefix("Un numéro de 1 à "))
  }

  @Test("A letter that is a command stays one, but where the slide takes it")
  func commands() throws {
    var talk = try talk("6", "?")
    #expect(talk.state.overlay == nil)
    #expect(plain(talk.reply).contains("AVANT OU APRÈS"))
    talk.say("q")
    #expect(talk.hasQuit)
  }
}
