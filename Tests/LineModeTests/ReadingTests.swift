import AidRules
import LineMode
import Testing
import Wizard

@Suite("Line mode: reading a line")
struct ReadingTests {
  private func talk(_ lines: String...) throws -> Talk {
    var talk = try Talk()
    for line in lines { talk.say(line) }
    return talk
  }

  @Test("A number opens an entry of the home page, and Enter the first")
  func home() throws {
    let state = try Talk().state
    #expect(read("1", in: state) == .events([.choose(0)]))
    #expect(read("", in: state) == .events([.choose(0)]))
    #expect(read("5", in: state) == .events([.choose(4)]))
    #expect(
      read("9", in: state)
        == .refused("Un numéro de 1 à 8 est attendu\u{202F}; vous avez tapé «\u{A0}9\u{A0}».")
    )
    #expect(read("n", in: state) == .refused("Aucune question n'est posée ici."))
  }

  @Test("A figure is typed and accepted")
  func figure() throws {
    let state = try talk("1", "mg", "").state
    #expect(state.question == .pmt)
    #expect(read(" 1 234 \r", in: state) == .events([.clearField, .insert("1 234"), .proceed]))
    #expect(read("n", in: state) == .events([.dontKnow]))
    #expect(read("N", in: state) == .events([.dontKnow]))
    #expect(read("<", in: state) == .events([.back]))
    #expect(read("=", in: state) == .events([.overview]))
    #expect(read("*", in: state) == .events([.results]))
    #expect(read("u", in: state) == .events([.undo]))
    #expect(read("r", in: state) == .events([.press(.menu(.note))]))
    #expect(read("s", in: state) == .events([.save]))
    #expect(read("a", in: state) == .events([.toAsk]))
    #expect(read("d", in: state) == .events([.dossiers]))
    #expect(read("e", in: state) == .events([.showPanel(.etSi)]))
    #expect(read("q", in: state) == .events([.quit]))
    // Said once and closed: the next line answers the question.
    #expect(read("?", in: state) == .events([.help, .back]))
    #expect(read("!", in: state) == .events([.why, .back]))
  }

  @Test("One choice by its number, its name or its word")
  func choice() throws {
    let state = try talk("1", "mg", "", "775", "1", "n", "1025", "0").state
    #expect(state.question == .option)
    // The list is 0,5 ETP, 1 ETP, 1,5 ETP, 2 ETP, then all of them: a number is a place in it.
    #expect(read("1", in: state) == .events([.choose(0), .proceed]))
    #expect(read("2", in: state) == .events([.choose(1), .proceed]))
    #expect(read("1 ETP", in: state) == .events([.choose(1), .proceed]))
    #expect(read("0,5", in: state) == .events([.choose(0), .proceed]))
    #expect(read("1,5 etp", in: state) == .events([.choose(2), .proceed]))
    guard case .refused = read("15 ETP", in: state) else {
      Issue.record("fifteen posts were read as one and a half")
      return
    }
    #expect(read("1.5", in: state) == .events([.choose(2), .proceed]))
    #expect(read("toutes", in: state) == .events([.choose(4), .proceed]))
    #expect(
      read("6", in: state)
        == .refused("Un numéro de 1 à 5 est attendu\u{202F}; vous avez tapé «\u{A0}6\u{A0}».")
    )
    #expect(
      read("0", in: state)
        == .refused("Un numéro de 1 à 5 est attendu\u{202F}; vous avez tapé «\u{A0}0\u{A0}».")
    )
  }

  @Test("Circumstances: several numbers, words, or none")
  func circumstances() throws {
    let state = try talk("1", "mg", "", "775", "1", "n", "1025").state
    #expect(state.question == .situations)
    #expect(read("1 3", in: state) == .events([.clearField, .choose(0), .choose(2), .proceed]))
    #expect(read("3,1, 3", in: state) == .events([.clearField, .choose(0), .choose(2), .proceed]))
    #expect(read("rqth;ALD", in: state) == .events([.clearField, .choose(1), .choose(2), .proceed]))
    for none in ["0", "aucune", "Aucune", "6"] {
      #expect(read(none, in: state) == .events([.clearField, .choose(5), .proceed]))
    }
    #expect(
      read("7", in: state)
        == .refused(
          "Un ou plusieurs numéros de 1 à 6 sont attendus, ou 0 pour «\u{A0}aucune\u{A0}»\u{202F}; vous avez tapé "
            + "«\u{A0}7\u{A0}»."
        )
    )
    guard case .refused(let sentence) = read("1 0", in: state) else {
      Issue.record("« aucune » was taken with another circumstance")
      return
    }
    #expect(
      plain(sentence).hasSuffix("vous avez tapé « 1 0 » : « aucune » ne va pas avec une autre situation.")
    )
  }

  @Test("A letter between quotation marks is searched, and not obeyed")
  func quoted() throws {
    let state = try talk("1").state
    #expect(state.question == .specialite)
    #expect(read("n", in: state) == .events([.dontKnow]))
    #expect(read("\"n\"", in: state) == .events([.clearField, .insert("n"), .proceed]))
    #expect(read("«\u{A0}q\u{A0}»", in: state) == .events([.clearField, .insert("q"), .proceed]))
    // Before a search, a number names nothing that was said.
    #expect(read("2", in: state) == .events([.clearField, .insert("2"), .proceed]))
  }

  @Test("What has no sense on a page is said")
  func senseless() throws {
    let home = try Talk().state
    #expect(read("!", in: home) == .refused("Rien à expliquer sur cette page."))
    #expect(read("u", in: home) == .refused("Rien à annuler."))
    let results = try talk("2").state
    #expect(results.page == .results(.eligibilite))
    #expect(read("2", in: results) == .events([.showPanel(.comparer)]))
    #expect(read("4", in: results) == .events([.showPanel(.demarches)]))
    #expect(read("6", in: results) == .events([.showPanel(.cout)]))
    #expect(
      read("7", in: results)
        == .refused("Un numéro de 1 à 6 est attendu\u{202F}; vous avez tapé «\u{A0}7\u{A0}».")
    )
  }
}
