import AidRules
import FrenchText
import Testing

@Suite("Sentences of the findings")
struct SentencesTests {
  @Test("Every cause has a line and a sentence of its own")
  func causes() throws {
    let phrasing = try Samples.phrasing()
    let sentences = Samples.causes.map { $0.sentence(phrasing) }
    #expect(Set(sentences).count == sentences.count)
    for sentence in sentences { expectTypography(sentence) }
    for cause in Samples.causes { #expect(!cause.line.isEmpty && cause.line.count <= 20) }
  }

  @Test("Methods, warnings and duties say something, in good typography")
  func others() throws {
    let phrasing = try Samples.phrasing()
    let sentences =
      Samples.methods.map { $0.sentence(phrasing) } + Samples.warnings.map { $0.sentence(phrasing) }
    for sentence in sentences + Samples.contract { expectTypography(sentence) }
    for verdict in Verdict.allCases { expectTypography(verdict.sentence(phrasing)) }
    for fact in Fact.allCases { #expect(!fact.name.isEmpty) }
  }

  @Test("A patientèle is compared with its bar")
  func patientele() throws {
    let phrasing = try Samples.phrasing()
    func sentence(_ cause: CriterionCause, _ value: Int) -> String {
      cause.sentence(
        phrasing,
        comparing: Comparison(value: .count(value), bar: .count(775), gap: value - 775)
      )
    }
    #expect(sentence(.patienteleReached(.pmt), 775) == "PMT de 775\u{A0}: exactement le seuil demandé (775).")
    #expect(
      sentence(.patienteleBelow(.pmt), 774)
        == "PMT de 774\u{A0}: il manque 1 patient pour atteindre le seuil (775)."
    )
    let adults = try Samples.phrasing(countsAdultsOnly: true)
    #expect(
      CriterionCause.patienteleReached(.pmt)
        .sentence(adults, comparing: Comparison(value: .count(800), bar: .count(640), gap: 160))
        == "PMT de plus de 16 ans de 800\u{A0}: 160 de plus que le seuil demandé (640)."
    )
  }

  @Test("Each statut has its mention, an official figure is plain")
  func statuts() throws {
    let phrasing = try Samples.phrasing()
    #expect(Statut.officiel.mention(phrasing) == nil)
    #expect(Statut.presse.mention(phrasing) == "d'après la presse")
    #expect(Statut.interprete.mention(decision: "D-2", phrasing) == "interprétation D-2")
    #expect(Statut.estime.mention(phrasing) == "estimation ≈")
    #expect(Statut.notifie.mention(phrasing) == "notifié par votre CPAM")
    #expect(Statut.inconnu.mention(phrasing) == "à demander à votre CPAM (3608)")
  }
}
