import AidRules
import Intake
import LineMode
import TestSupport
import Testing
import Wizard

@Suite("Line mode: conversations")
struct TalkTests {
  /// The first worked example: médecine générale, secteur 1, PMT 775, file active 1 025, every working time.
  private static let generalist = ["1", "medecine g", "", "775", "1", "n", "1025", "0", "5", "", "5", ""]

  private func talk(_ lines: [String], ascii: Bool = false) throws -> Talk {
    var talk = try Talk(ascii: ascii)
    for line in lines { talk.say(line) }
    return talk
  }

  @Test("The first worked example, from home to the result, as recorded")
  func generalist() throws {
    let talk = try talk(Self.generalist)
    GoldenFile.check(talk.transcript, "generaliste")
    let said = plain(talk.reply)
    // The figures of the document of 2025, annex of the general practitioner.
    for figure in [
      "VERDICT ✓ Éligible", "1re année, dès le 21 novembre 2026 : 19 000 €", "38 000 €",
      "PMT : départ 775, objectif 970, soit 195",
      "objectif 1 530, soit 505",
      "objectif 1 080, soit 305", "objectif 1 686, soit 661",
    ] {
      #expect(said.contains(figure), "\(figure)")
    }
    #expect(talk.state.answers[.tranche] == .unknown)
    #expect(talk.state.answers[.option] == .value(.option(.toutes)))
  }

  @Test("No line is longer than 80 columns, and none has a box, a bar or a tab", arguments: [false, true])
  func plainLines(ascii: Bool) throws {
    var talk = try talk(Self.generalist, ascii: ascii)
    talk.say("2", "!", "=", "7", "?", "!", "<", "*", "<", "<")
    for line in talk.transcript.split(separator: "\n") {
      // A web address is never cut.
      #expect(line.count <= 80 || line.contains("https://"), "\(line)")
      #expect(!line.contains { "┌│└─█░\t\u{1B}".contains($0) })
      if ascii { #expect(!line.contains { !$0.isASCII }, "\(line)") }
    }
  }

  @Test("What was understood and what it changed are said after each answer")
  func effects() throws {
    var talk = try talk(["2", "=", "4", "774"])
    #expect(plain(talk.reply).hasPrefix("Compris : 774 patients. PMT 775 → 774 : "))
    talk.say("4", "1 234")
    #expect(plain(talk.reply).hasPrefix("Compris : 1 234 patients. PMT 774 → 1 234 : vous devenez éligible."))
    talk.say("u")
    #expect(plain(talk.reply).hasPrefix("Annulé : patientèle médecin traitant. Étape 4 sur 6 : "))
    #expect(talk.state.answers[.pmt] == .value(.count(774)))
  }

  @Test("A wrong answer is told in the words of the screen, and nothing is kept of it")
  func wrong() throws {
    var talk = try talk(["1", "mg", "", "77a"])
    #expect(
      plain(talk.reply) == "Un nombre entier de 0 à 9 999 est attendu ; vous avez tapé « 77a »."
    )
    #expect(talk.state.answers[.pmt] == .unset)
    talk.say("1.234")
    #expect(
      plain(talk.reply)
        == "Un nombre entier de 0 à 9 999 est attendu ; vous avez tapé « 1.234 » : s'agit-il de 1 234 ? Dans ce cas, "
        + "écrivez 1234. Entrée : oui, 1 234."
    )
    talk.say("")
    #expect(talk.state.answers[.pmt] == .value(.count(1234)))
    #expect(plain(talk.reply).hasPrefix("Compris : 1 234 patients."))
  }

  @Test("Enter after a refused text keeps the answer there was, or passes")
  func enterAfterRefusal() throws {
    var talk = try talk(["1", "mg", "31/02/2026", ""])
    #expect(talk.state.question == .pmt)
    #expect(talk.state.answers[.signature] == .unset)
    talk.say("775", "<", "77a", "")
    #expect(talk.state.question == .secteur)
    #expect(talk.state.answers[.pmt] == .value(.count(775)))
    talk.say("")
    #expect(plain(talk.reply) == "Un numéro de 1 à 3 est attendu.")
    // Nothing was typed: nothing is taken back.
    talk.say("")
    #expect(talk.state.answers[.pmt] == .value(.count(775)))
  }

  @Test("Going back keeps what was typed, and an answer already there is offered")
  func back() throws {
    var talk = try talk(["1", "mg", "", "77a", "<", ""])
    #expect(talk.state.question == .pmt)
    #expect(plain(talk.reply).contains("À corriger : « 77a »."))
    talk.say("775", "<")
    #expect(plain(talk.reply).contains("Réponse actuelle : 775 patients. Entrée la garde."))
    talk.say("")
    #expect(talk.state.answers[.pmt] == .value(.count(775)))
    #expect(talk.state.question == .secteur)
  }

  @Test("A search that finds several names lists them, and a number takes one")
  func search() throws {
    var talk = try talk(["1", "gynéco"])
    #expect(talk.state.question == .specialite)
    let found = talk.state.choices.compactMap { choice in
      if case .specialite(let specialite) = choice { specialite } else { nil }
    }
    #expect(found.count > 1)
    #expect(
      plain(talk.reply).hasPrefix(
        "Plusieurs spécialités portent le nom « gynéco » : choisissez un numéro. 1. \(found[0].libelle) 2. "
          + found[1].libelle
      )
    )
    talk.say("2")
    #expect(talk.state.answers[.specialite] == .value(.specialite(id: found[1].id)))
  }

  @Test("« n » is « je ne sais pas encore », and says how to answer « non »")
  func dontKnow() throws {
    var talk = try talk(["1", "cardiologie", "", "2"])
    #expect(talk.state.question == .optam)
    talk.say("n")
    #expect(talk.state.answers[.optam] == .unknown)
    #expect(
      plain(talk.reply).hasPrefix("Compris : je ne sais pas encore. Pour répondre « non » : u, puis 2.")
    )
    talk.say("u", "2")
    #expect(talk.state.answers[.optam] == .value(.flag(false)))
  }

  @Test("Help and reasons are said before the question, which the next line answers")
  func asides() throws {
    var talk = try talk(["1", "mg", "", "?"])
    #expect(plain(talk.reply).contains("RÉPONDRE LIGNE PAR LIGNE"))
    #expect(plain(talk.reply).hasSuffix("n : je ne sais pas encore. r : une note. ? : aide."))
    talk.say("!")
    #expect(plain(talk.reply).contains("La patientèle médecin traitant (PMT) ouvre l'aide"))
    talk.say("775")
    #expect(talk.state.answers[.pmt] == .value(.count(775)))
  }

  @Test("The review numbers what can be changed, and comes back after a change")
  func review() throws {
    var talk = try talk(["2", "="])
    let said = plain(talk.reply)
    #expect(said.contains("Bilan : vérifiez vos réponses 1. Spécialité : Médecine générale"))
    #expect(said.contains("- OPTAM : Sans objet en secteur 1"))
    talk.say("2")
    #expect(talk.state.question == .secteur)
    talk.say("2")
    #expect(talk.state.page == .review)
    #expect(plain(talk.reply).contains("2. Secteur : secteur 2"))
  }

  @Test("Where the figures come from is said without the whole result again")
  func reasons() throws {
    let talk = try talk(["2", "!"])
    let said = plain(talk.reply)
    #expect(said.hasPrefix("EXPLICATION"))
    #expect(said.contains("775 patients (patientele.pmt_minimale)"))
    #expect(!said.contains("VERDICT"))
    #expect(said.hasSuffix("q : quitter."))
  }

  @Test("Comparisons are told apart")
  func comparisons() throws {
    let talk = try talk(["2", "2"])
    let said = plain(talk.reply)
    #expect(said.contains("comparaison de deux cas"))
    #expect(said.contains("19 000 €") && said.contains("38 000 €"))
    #expect(!said.contains("--avec"))
  }

  @Test("The result lists as missing the answers that « a » asks for and the review counts, and no others")
  func missing() throws {
    var talk = try talk(["1", "mg", "", "n", "1", "a"])
    #expect(plain(talk.reply).hasPrefix("4 réponses à demander, "))
    talk.say("*")
    let parts = talk.reply.split(separator: "RÉPONSES QUI MANQUENT, ET OÙ LES TROUVER\n")
    let list = try #require(parts.count == 2 ? parts[1] : nil).split(separator: "\n\n")[0]
    let lines = list.split(separator: "\n").filter { $0.hasPrefix("- ") }
    let labels = lines.map { line in plain(String(line)).prefix { $0 != ":" } }
    #expect(
      labels == [
        "- Patientèle médecin traitant ", "- Tranche de patientèle ", "- File active ",
        "- Situations particulières ",
      ]
    )
  }

  @Test("At the end of the lines the result is said, unless it was just said")
  func ending() throws {
    let early = try talk(["1", "mg"])
    #expect(early.writer.ending(early.state).map(plain)?.contains("… À compléter") == true)
    let late = try talk(["2"])
    #expect(late.writer.ending(late.state) == nil)
  }
}
