@testable import AidRules
import BaremeFiles
import FrenchText
import Testing

@Suite("Sentences of the cost")
struct CostSentenceTests {
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }

  private func rest(
    _ low: Int,
    _ high: Int,
    aide: Int = 11_000,
    atteinte: Int = 100,
    _ consultations: Bounds<Int>? = nil
  ) -> Remainder {
    Remainder(
      atteinte: atteinte,
      aide: Bounds(Euros(aide)),
      reste: Bounds(low, high),
      consultations: consultations
    )
  }

  private func year(_ cout: Bounds<Euros>?, _ restes: [Remainder]) throws -> CostYear {
    let start = try #require(Day(2026, 11, 21))
    return CostYear(annee: 3, debut: start, statutAide: .officiel, cout: cout, restes: restes)
  }

  @Test("What a cost starts from")
  func bases() {
    let bases: [(CostBase, String, String)] = [
      (
        .known(Hundredths(238_850)), "Votre coût : 2 388,50 € par mois pour un temps plein.",
        "cout_employeur"
      ),
      (
        .groupement(coefficient: Hundredths(160), salaire: Hundredths(196_621)),
        "Groupement d'employeurs : salaire brut de 1 966,21 € par mois, multiplié par 1,6.", "coefficient"
      ),
      (
        .groupement(coefficient: Hundredths(160), salaire: nil),
        "Groupement d'employeurs : salaire brut de la grille, multiplié par 1,6.", "coefficient"
      ),
      (
        .salary(Hundredths(200_000)),
        "Salaire brut : 2 000 € par mois pour un temps plein, plus les cotisations de l'employeur.", "salaire"
      ),
      (
        .grid,
        "Salaire non indiqué : le coût va d'un bout à l'autre de la grille des assistants médicaux.", "grille"
      ),
    ]
    for (base, sentence, name) in bases {
      #expect(plain(base.sentence) == sentence)
      #expect(base.identifier == name)
      expectTypography(base.sentence)
    }
  }

  @Test("What stood in for an answer")
  func hypotheses() throws {
    let june = try #require(Day(2026, 6, 1))
    let january = try #require(Day(2026, 1, 1))
    let hypotheses: [(CostHypothesis, String)] = [
      (
        .positions(5, 9),
        "Le salaire va de la position 5 à la position 9 de la grille de la convention collective."
      ),
      (
        .raisedToSmic(Hundredths(186_702)),
        "Un salaire plus bas que le Smic du mois est porté au Smic (1 867,02 €)."
      ),
      (.noSeniority, "L'ancienneté n'est pas indiquée : elle se compte depuis l'embauche."),
      (
        .constant(since: june),
        "Les mois à venir gardent les dernières valeurs connues, celles du 1er juin 2026."
      ),
      (
        .unknownBefore(january),
        "Les valeurs d'avant le 1er janvier 2026 ne sont pas connues : une année commencée plus tôt n'a pas de coût."
      ),
      (.tarif(Hundredths(3_000)), "Une consultation est comptée 30 €, le tarif d'un généraliste."),
      (.noTarif, "Sans le tarif d'une consultation, on ne sait pas combien il en faudrait de plus."),
      (.semaines(46), "L'année est comptée de 46 semaines travaillées."),
      (.semaines(1), "L'année est comptée de 1 semaine travaillée."),
    ]
    for (hypothesis, sentence) in hypotheses {
      #expect(plain(hypothesis.sentence) == sentence)
      expectTypography(hypothesis.sentence)
    }
  }

  @Test("What is left to pay, said as what it is: a rest, what the aid leaves over, or either")
  func rests() {
    let rests: [(Remainder, words: String, cell: String)] = [
      (rest(1_979, 1_979), "il reste ≈ 1 979 € à payer", "reste ≈ 1 979 €"),
      (rest(807, 4_186), "il reste ≈ 807 € à 4 186 € à payer", "reste ≈ 807 à 4 186 €"),
      (rest(-6_021, -6_021), "l'aide dépasse le coût de ≈ 6 021 €", "✓ excédent ≈ 6 021 €"),
      (rest(-7_414, -3_814), "l'aide dépasse le coût de ≈ 3 814 € à 7 414 €", "✓ excédent ≈ 3 814 à 7 414 €"),
      (
        rest(-2_193, 1_186),
        "au mieux l'aide dépasse le coût de ≈ 2 193 €, au pire il reste ≈ 1 186 € à payer",
        "reste ≈ −2 193 à 1 186 €"
      ),
      (rest(0, 0), "l'aide couvre tout juste le coût", "reste ≈ 0 €"),
      (
        Remainder(atteinte: 100, aide: Bounds(Euros(0)), reste: nil, consultations: nil),
        "ce qui reste à payer n'est pas connu", "inconnu"
      ),
    ]
    for (rest, words, cell) in rests {
      #expect(plain(rest.words) == words)
      #expect(plain(rest.cell) == cell)
      expectTypography(rest.words)
    }
    #expect(rest(-7_414, -3_814).side == "excédent")
    #expect(plain(rest(-7_414, -3_814).amount) == "≈ 3 814 à 7 414 €")
    #expect(rest(0, 5).side == "reste")
  }

  @Test("Consultations: none where nothing is left, one in the singular")
  func consultations() {
    #expect(rest(1, 2, Bounds(1, 4)).consultationWords == "≈ 1 à 4 consultations de plus par semaine")
    #expect(rest(1, 1, Bounds(1)).consultationWords == "≈ 1 consultation de plus par semaine")
    #expect(rest(-2, 1, Bounds(0, 1)).consultationWords == "≈ 0 à 1 consultation de plus par semaine")
    #expect(rest(-2, -1, Bounds(0)).consultationWords == nil)
    #expect(rest(1, 2).consultationWords == nil)
    #expect(rest(1, 2, Bounds(1, 4)).consultationCell == "≈ 1 à 4")
    #expect(rest(-2, -1, Bounds(0)).consultationCell == "aucune")
    #expect(rest(1, 2).consultationCell == "inconnu")
  }

  @Test("A year: cost, aid, what is left; then by degree, where the aid follows the objectives")
  func years() throws {
    let cost = Bounds(Euros(12_979))
    let modulated = try year(
      cost,
      [
        rest(7_479, 7_479, aide: 5_500, atteinte: 0, Bounds(6)), rest(1_979, 1_979, Bounds(2)),
      ]
    )
    #expect(
      plain(modulated.words)
        == "coût ≈ 12 979 €, aide 11 000 € ; il reste ≈ 1 979 € à payer, soit ≈ 2 consultations de plus par semaine"
    )
    #expect(
      modulated.degreeSentences.map(plain) == [
        "0 % des objectifs : aide 5 500 € ; il reste ≈ 7 479 € à payer, soit ≈ 6 consultations de plus par semaine."
      ]
    )
    #expect(plain(modulated.costCell) == "≈ 12 979 €")
    #expect(plain(modulated.aidCell) == "11 000 €")
    let whole = try year(
      cost,
      [rest(1_979, 1_979, atteinte: 0), rest(1_979, 1_979)]
    )
    #expect(whole.degreeSentences == [] && !whole.isModulated)
    let unknown = Remainder(atteinte: 0, aide: Bounds(Euros(5_500)), reste: nil, consultations: nil)
    let full = Remainder(atteinte: 100, aide: Bounds(Euros(11_000)), reste: nil, consultations: nil)
    let dark = try year(nil, [unknown, full])
    #expect(plain(dark.words) == "coût inconnu, aide 11 000 €")
    #expect(dark.degreeSentences.map(plain) == ["0 % des objectifs : aide 5 500 €."])
    #expect(dark.costCell == "inconnu")
    let option = OptionCost(option: .demi, temps: Fraction(1), annees: [modulated, modulated])
    #expect(
      option.totalSentence.map(plain)
        == "Les 2 années ensemble : coût ≈ 25 958 €, aide 22 000 € ; il reste ≈ 3 958 € à payer."
    )
    #expect(OptionCost(option: .demi, temps: Fraction(1), annees: [modulated]).totalSentence == nil)
    #expect(OptionCost(option: .demi, temps: Fraction(1), annees: [modulated, dark]).totalSentence == nil)
  }

  @Test("The formula of the reduction, by the values of the barème; each position; every title and button")
  func words() throws {
    let bareme = try BaremeLoader.embedded()
    let june = try #require(Day(2026, 6, 1))
    let terms = try #require(bareme.couts.reduction.on(june))
    #expect(
      terms.formula.map(plain) == [
        "Coût d'un mois = brut + cotisations − réduction générale.", "Réduction = brut × coefficient.",
        "Coefficient = 2 % + 37,81 % × [1/2 × (3 × 1 823,03 € ÷ brut − 1)] puissance 7/4, arrondi à 4 décimales ; "
          + "au plus 39,81 %, nul à partir de 3 fois ce Smic.",
      ]
    )
    #expect(
      plain(try #require(bareme.gridLines(on: june).first).sentence)
        == "Position 5 : brut 1 867,02 €, coût ≈ 1 967,84 € par mois, ≈ 23 614 € par an."
    )
    #expect(
      Fact.ofCost.map(\.costButton) == [
        "Je connais mon coût", "Salaire", "Ancienneté", "Heures", "Groupement", "Tarif", "Semaines",
      ]
    )
    #expect(plain(CostWords.option(.demi, isReserved: false)) == "0,5 ETP, tous les objectifs atteints :")
    #expect(
      plain(CostWords.option(.unEtDemi, isReserved: true))
        == "1,5 ETP, tous les objectifs atteints, si ce temps de travail vous est ouvert :"
    )
    let all = [
      CostWords.title, CostWords.reserve, CostWords.exclusions, CostWords.legend, CostWords.rests,
      CostWords.costs,
      CostWords.aids, CostWords.consultations, CostWords.hypotheses, CostWords.grid, CostWords.group,
      CostWords.read, CostWords.degrees(3),
    ]
    for text in all + terms.formula { expectTypography(text) }
  }
}
