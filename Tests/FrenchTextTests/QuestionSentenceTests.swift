import AidRules
import BaremeFiles
import FrenchText
import Testing

@Suite("What a question can still change, in words")
struct QuestionSentenceTests {
  /// A GP in secteur 1 of whom everything is known but what a test takes away.
  private func sentence(_ fact: Fact, _ change: (inout Situation) -> Void) throws -> String {
    let bareme = try BaremeLoader.embedded()
    var situation = Situation()
    situation.specialite = bareme.specialite("medecine-generale")
    situation.secteur = .un
    situation.pmt = 900
    situation.fileActive = 1025
    situation.tranche = .p30P50
    situation.situations = []
    change(&situation)
    let questions = try bareme.questions(situation, on: try #require(Day(2026, 1, 15)))
    return try #require(questions.first { $0.fact == fact }).sentence(situation.option)
  }

  @Test("The sector decides the verdict alone")
  func verdict() throws {
    #expect(
      try sentence(.secteur) { $0.secteur = nil }
        == "Peut encore changer\u{A0}: le verdict (éligible ou non)."
    )
  }

  @Test("The band changes the amount of an option asked, with the year; the objectives by their estimate")
  func amount() throws {
    #expect(
      try sentence(.tranche) { situation in
        situation.tranche = nil
        situation.option = .demi
      }
        == "Peut encore changer\u{A0}: le montant de la 2e année (de 14\u{202F}000 à 19\u{202F}000\u{202F}€), les objectifs."
    )
  }

  @Test("Side by side, the option is named")
  func options() throws {
    #expect(
      try sentence(.tranche) { $0.tranche = nil }.hasPrefix(
        "Peut encore changer\u{A0}: le montant (0,5 ETP, 2e année\u{A0}: de 14\u{202F}000 à 19\u{202F}000\u{202F}€)"
      )
    )
    #expect(
      try sentence(.zone) { situation in
        situation.signature = Day(2020, 3, 1)
        situation.forfaitStructure = true
        situation.partMoins16 = Percent(10)
      } == "Peut encore changer\u{A0}: l'accès à 1 ETP."
    )
  }

  @Test("A patientèle too small hangs on the circumstances")
  func conditions() throws {
    #expect(
      try sentence(.situations) { situation in
        situation.pmt = 700
        situation.situations = nil
      }.hasPrefix("Peut encore changer\u{A0}: le verdict (éligible sous conditions ou non)")
    )
    #expect(
      try sentence(.pmt) { situation in
        situation.pmt = nil
        situation.situations = nil
      }.hasPrefix("Peut encore changer\u{A0}: le verdict (éligible ou à compléter)")
    )
  }

  @Test("An answer that changes nothing computed says so")
  func precision() throws {
    #expect(
      try sentence(.tranche) { situation in
        situation.tranche = nil
        situation.option = .demi
        situation.annee = 1
        situation.objectifPmt = 1000
        situation.objectifFileActive = 1530
      } == "Ne change plus ni le verdict ni les chiffres\u{A0}: la réponse précise seulement le contrat."
    )
  }
}
