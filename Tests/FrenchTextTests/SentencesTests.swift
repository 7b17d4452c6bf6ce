import AidRules
import BaremeFiles
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
    let adults = try Samples.phrasing(minimumAge: 16)
    #expect(
      CriterionCause.patienteleReached(.pmt)
        .sentence(adults, comparing: Comparison(value: .count(800), bar: .count(640), gap: 160))
        == "PMT de plus de 16 ans de 800\u{A0}: 160 de plus que le seuil demandé (640)."
    )
  }

  @Test("Clinical fees below the bar are told by how much, in points")
  func clinicalFees() throws {
    let phrasing = try Samples.phrasing()
    func sentence(_ whole: Int, _ decimals: String) throws -> String {
      let (value, bar) = (try #require(Percent(whole, decimals: decimals)), try #require(Percent(80)))
      return CriterionCause.clinicalFeesBelow
        .sentence(phrasing, comparing: Comparison(value: .percent(value), bar: .percent(bar)))
    }
    #expect(
      try sentence(79, "95")
        == "Vos honoraires cliniques (79,95\u{202F}%) sont en dessous du seuil de 80\u{202F}%\u{A0}: il manque 0,05 point."
    )
    #expect(try sentence(72, "").hasSuffix("il manque 8 points."))
  }

  @Test("Everything that closes a second assistant is named, not the first reason alone")
  func secondAssistant() throws {
    let bareme = try BaremeLoader.embedded()
    var doctor = Situation()
    doctor.specialite = bareme.specialite("medecine-generale")
    (doctor.option, doctor.annee, doctor.zone, doctor.objectifsAtteints) = (.unEtDemi, 1, .horsZone, false)
    let evaluation = try bareme.evaluate(doctor, on: try #require(Day(2026, 1, 15)))
    let phrasing = try #require(Phrasing(evaluation, in: bareme))
    let said =
      "1,5 ETP\u{A0}: ouvert à partir de la 3e année de contrat (année étudiée\u{A0}: la 1re)\u{202F}; "
      + "réservé à la zone d'intervention prioritaire (ZIP)\u{202F}; "
      + "il faut d'abord atteindre les objectifs du premier assistant."
    #expect(evaluation.options.first?.accessSentence(phrasing) == said)
    let criterion = try #require(evaluation.criterion(.option))
    #expect(evaluation.sentence(of: criterion, phrasing) == said)
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
    #expect(
      CriterionCause.optionZoneClosed.sentence(phrasing, comparing: Comparison(option: .un))
        == "1 ETP\u{A0}: réservé à la zone d'intervention prioritaire (ZIP) ou à la zone d'action complémentaire (ZAC)."
    )
  }

  @Test("A contract older than the first text of the barème is refused in words")
  func refusal() throws {
    let early = try #require(Day(2018, 3, 1))
    let first = try #require(Day(2019, 9, 1))
    let refusal = Refusal.beforeFirstRegime(signature: early, first: first)
    #expect(
      refusal.sentence
        == "Aucun dispositif d'aide avant le 1er septembre 2019\u{A0}: la signature "
        + "indiquée (1er mars 2018) est trop ancienne."
    )
    #expect(
      refusal.commandLineSentence(flag: "--date")
        == "--date\u{A0}: aucun dispositif d'aide avant le 1er septembre 2019\u{202F}; une date "
        + "de ce jour ou après est attendue\u{202F}; reçu «\u{A0}2018-03-01\u{A0}»."
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
