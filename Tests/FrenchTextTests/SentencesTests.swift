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
    for sentence in sentences + (try Samples.contract()) { expectTypography(sentence) }
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

  @Test("What only the press says is said so, what is reserved to one zone names it")
  func mended() throws {
    let phrasing = try Samples.phrasing()
    #expect(
      Undertaking.qualification(years: 2).sentence(phrasing)
        == "Faire qualifier l'assistant dans les 2 ans qui suivent l'embauche (d'après la presse)."
    )
    #expect(
      CriterionCause.optionZoneClosed.sentence(phrasing, comparing: Comparison(option: .unEtDemi))
        == "1,5 ETP\u{A0}: réservé à la zone d'intervention prioritaire (ZIP)."
    )
  }

  @Test("A contract older than the barème isn't computed, which doesn't mean that no aid existed")
  func refusal() throws {
    let refusal = Refusal.beforeFirstRegime(signature: Samples.day, first: Day(number: 19_896))
    #expect(
      refusal.sentence
        == "AssistMed ne calcule pas encore les contrats signés avant le 22 juin 2024\u{202F}; "
        + "un texte plus ancien peut s'appliquer à la signature indiquée (1er mars 2026)."
    )
    #expect(
      refusal.commandLineSentence(flag: "--date")
        == "--date\u{A0}: AssistMed ne calcule pas encore les contrats signés avant le 22 juin 2024\u{202F}; "
        + "un texte plus ancien peut s'y appliquer\u{202F}; reçu «\u{A0}2026-03-01\u{A0}»."
    )
  }

  @Test("A mention names the decision of the statut, not the first one met")
  func decisions() throws {
    func reference(_ statut: Statut, _ decision: String?) -> Reference {
      Reference(
        key: "\(statut)",
        statut: statut,
        sources: [],
        citation: nil,
        decision: decision,
        verifieLe: Samples.day
      )
    }
    let phrasing = try Samples.phrasing()
    let references = [reference(.officiel, "D-4"), reference(.interprete, "D-1")]
    #expect(Statut.interprete.mention(of: references, phrasing) == "interprétation D-1")
    #expect(Statut.interprete.mention(of: [references[0]], phrasing) == "interprétation")
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
