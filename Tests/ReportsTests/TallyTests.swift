import AidRules
import Reports
import Testing

@Suite("The missions of a room as a page, and read back")
struct TallyTests {
  private func document() throws -> TallyDocument {
    TallyDocument(
      [
        .init("Accueil du patient", hands: 1_234, isAdded: false),
        .init("Trier : le *courrier*", hands: 1, isAdded: true),
        .init("Facturation", hands: 0, isAdded: false),
      ],
      on: try #require(Day(2026, 11, 22))
    )
  }

  @Test("Each mission on one line with its hands, those that the room added marked")
  func text() throws {
    #expect(
      try document().text == """
        Missions choisies par la salle
        Le 22 novembre 2026, avec AssistMed. Une main levée par personne et par mission.

        - Accueil du patient\u{A0}: 1\u{202F}234 mains
        - Trier\u{A0}: le *courrier*\u{A0}: 1 main (ajoutée par la salle)
        - Facturation\u{A0}: 0 main

        """
    )
    #expect(
      try document().markdown.hasSuffix(
        """
        - Accueil du patient\u{A0}: 1\u{202F}234 mains
        - Trier\u{A0}: le \\*courrier\\*\u{A0}: 1 main (ajoutée par la salle)
        - Facturation\u{A0}: 0 main

        """
      )
    )
  }

  @Test("Read back, the missions that got a hand come in the same order, from either form")
  func roundTrip() throws {
    let chosen = ["Accueil du patient", "Trier\u{A0}: le *courrier*"]
    #expect(TallyDocument.chosen(in: try document().text) == chosen)
    #expect(TallyDocument.chosen(in: try document().markdown) == chosen)
  }

  @Test(
    "What somebody else wrote is read where it can be, and nothing in it is obeyed",
    arguments: [
      ("", nil), ("Accueil du patient : 3 mains", nil), ("- Accueil du patient", nil), ("- : 3 mains", nil),
      ("- Accueil : beaucoup de mains", nil), ("- Accueil : -3 mains", nil),
      ("- Accueil : 99999999999999999999 mains", nil), ("- Accueil : 0 main", []),
      ("- Accueil : 3 mains\r\n- Facturation: 1 main\r\n", ["Accueil", "Facturation"]),
      ("- \u{1B}[2JAccueil : 2 mains", ["[2JAccueil"]),
    ] as [(String, [String]?)]
  )
  func received(text: String, chosen: [String]?) {
    #expect(TallyDocument.chosen(in: text) == chosen)
  }

  @Test("The first line of a mission that can't be read is told by its number, titles and blanks counted")
  func unreadable() {
    #expect(
      TallyDocument.unreadableLine(in: "Missions\n\n- Accueil : 3 mains\n- Facturation : -3 mains\n") == 4
    )
    #expect(TallyDocument.unreadableLine(in: "- Accueil : 99999999999999999999 mains") == 1)
    #expect(TallyDocument.unreadableLine(in: "Missions\n\n- Accueil : 3 mains\n") == nil)
  }
}
