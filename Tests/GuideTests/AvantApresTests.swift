import AidRules
import Guide
import Testing

@Suite("The questions AVANT or APRÈS")
struct AvantApresTests {
  @Test("The questions of the slides, in their order, with their answers")
  func questions() throws {
    let convention = try regime("convention_2024")
    #expect(
      AvantApres.all.map { $0.question.told(convention) } == [
        "Établir la fiche de poste\u{A0}: avant ou après les démarches de recrutement\u{202F}?",
        "Inscrire l'assistant en formation\u{A0}: avant ou après la validation de la période d'essai\u{202F}?",
        "Faire des heures supplémentaires\u{A0}: avant ou après l'autorisation de l'employeur\u{202F}?",
        "Tenir l'entretien professionnel\u{A0}: avant ou après 1 an d'ancienneté\u{202F}?",
        "Contacter la CPAM\u{A0}: avant ou après les entretiens d'embauche\u{202F}?",
      ]
    )
    #expect(AvantApres.all.map(\.answer) == [.avant, .apres, .apres, .avant, .avant])
    #expect(AvantApres.Answer.allCases.map(\.label) == ["AVANT", "APRÈS"])
  }

  @Test("Each has what the slide says to remember")
  func points() throws {
    let convention = try regime("convention_2024")
    #expect(
      AvantApres.all.map { $0.points.map(\.title) } == [
        ["Missions", "Volume horaire", "Rémunération"],
        ["Durée", "Renouvellement"],
        ["Majorations", "À temps partiel", "Exceptions"],
        ["Obligations", "Trames"],
        ["Éligibilité", "Formation", "Budget"],
      ]
    )
    for question in AvantApres.all {
      #expect(question.points.allSatisfy { $0.id.hasPrefix(question.id + ".") })
      expectTypography(try #require(question.question.told(convention)))
    }
  }

  @Test("An answer that the slides don't print, or that the law has changed since, says so")
  func remarks() throws {
    let convention = try regime("convention_2024")
    let remarks = AvantApres.all.map { $0.reason.remark?.told(convention) ?? "" }
    #expect(remarks[0].contains("sans imprimer la réponse") && remarks[4] == remarks[0])
    #expect(remarks[1].contains("Aucun texte n'interdit"))
    #expect(remarks[2].isEmpty)
    #expect(remarks[3].hasPrefix("C'est la règle des embauches à partir du 26 octobre 2025."))
  }
}
