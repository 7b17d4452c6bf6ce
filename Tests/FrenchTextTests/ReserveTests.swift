import AidRules
import BaremeFiles
import FrenchText
import Testing

@Suite("Figures that hang on an answer, or on a contract that ended")
struct ReserveTests {
  /// A GP of avenant 7 who meets every condition of the aid, and of whom the zone isn't known.
  private func evaluation(on day: Day?) throws -> (Evaluation, Phrasing) {
    let bareme = try BaremeLoader.embedded()
    var situation = Situation()
    situation.specialite = bareme.specialite("medecine-generale")
    situation.secteur = .un
    (situation.pmt, situation.fileActive) = (700, 1300)
    (situation.forfaitStructure, situation.exerciceCoordonne) = (true, true)
    situation.partMoins16 = Percent(10)
    situation.situations = []
    situation.signature = Day(2021, 3, 15)
    let evaluation = try bareme.evaluate(situation, on: try #require(day))
    return (evaluation, try #require(Phrasing(evaluation, in: bareme)))
  }

  @Test("The aid is open, and full time still waits for the zone: its figures say so, the others' don't")
  func zone() throws {
    let (evaluation, phrasing) = try evaluation(on: Day(2022, 1, 1))
    #expect(evaluation.verdict == .eligible)
    #expect(
      evaluation.options.compactMap { evaluation.reserve(on: $0, phrasing) } == [
        "Les chiffres à 1 ETP valent si ce temps de travail vous est ouvert\u{A0}: il manque encore la zone de votre "
          + "cabinet."
      ]
    )
  }

  @Test("A contract at its term opens nothing any more")
  func ended() throws {
    let (over, phrasing) = try evaluation(on: Day(2026, 3, 15))
    #expect(
      over.verdictSentence(phrasing)
        == "Toutes les conditions étaient remplies, mais ce contrat est arrivé à son terme\u{A0}: il n'ouvre plus droit à "
        + "l'aide."
    )
    let bareme = try BaremeLoader.embedded()
    var adapted = over.situation
    (adapted.pmt, adapted.situations) = (600, [.rqth])
    let conditional = try bareme.evaluate(adapted, on: over.day)
    #expect(conditional.verdict == .sousConditions)
    #expect(
      conditional.verdictSentence(phrasing)
        == "L'aide était possible sous conditions, mais ce contrat est arrivé à son terme\u{A0}: il n'ouvre plus droit à "
        + "l'aide."
    )
    let (running, _) = try evaluation(on: Day(2026, 3, 14))
    #expect(running.verdictSentence(phrasing).hasPrefix("Toutes les conditions sont remplies"))
  }
}
