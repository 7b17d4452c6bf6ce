import AidRules
import BaremeFiles
import FrenchText
import LawSupport
import Testing

/// What the panels show of an evaluation, told apart without the comparison under test.
private struct Shown: Equatable {
  let verdict: Verdict
  let regime: String
  let conditions: [String]
  let options: [String]
  let deadlines: [String]
  let remarks: Set<String>
  let missing: Set<Fact>
  let decisions: [String]

  init(_ evaluation: Evaluation, _ phrasing: Phrasing) {
    verdict = evaluation.verdict
    regime = evaluation.regime
    conditions = evaluation.criteria.map { criterion in
      // A condition met shows the answer itself, which the sentence repeats.
      let words = criterion.level == .oui ? "" : evaluation.line(of: criterion)
      return "\(criterion.id) \(criterion.level) \(words) \(criterion.gap ?? 0)"
    }
    options = evaluation.options.filter { $0.acces != .non && $0.verdict != .nonEligible }.map { option in
      let years = option.aide.map { year in
        let paid = year.versements.map { "\($0.date) \($0.montant) \($0.nature) \($0.statut)" }
        return "\(year.annee) \(year.maximum?.text ?? "–") \(year.statut?.word ?? "–") \(paid)"
      }
      let objectives = option.objectifs.map { objective in
        "\(objective.line(phrasing)) \(objective.statut?.word ?? "–") \(objective.aConvenir)"
      }
      return "\(option.option) \(option.acces) \(years) \(objectives)"
    }
    deadlines = evaluation.deadlines.map { $0.sentence(phrasing) }
    remarks = Set(
      evaluation.warnings.map { $0.sentence(phrasing) } + evaluation.hypotheses.map(\.sentence)
        + evaluation.undertakings.map { $0.sentence(phrasing) }
        + evaluation.suspensions.map { $0.sentence(phrasing) }
    )
    missing = Set(evaluation.missing)
    decisions = evaluation.decisions
  }
}

@Suite("« Rien ne change », over doctors drawn at random")
struct ChangePropertyTests {
  @Test("It is said only where every panel shows the same, and a sentence always names one change")
  func truth() throws {
    let bareme = try BaremeLoader.embedded()
    let day = try #require(Day(2026, 1, 15))
    let first = try #require(bareme.regimes.first?.debut.value)
    var draw = RandomSituations(seed: 1, specialites: bareme.specialites, from: first)
    var unchanged = 0
    for _ in 0..<100 {
      let before = draw.nextMaybeAsking()
      let other = draw.nextMaybeAsking()
      let old = try bareme.evaluate(before, on: day)
      for change in Self.changes {
        var after = before
        change(&after, other)
        let new = try bareme.evaluate(after, on: day)
        let phrasing = try #require(Phrasing(new, in: bareme))
        let said = ChangeSentence(from: old, to: new, phrasing)
        let sentence = said.whole
        expectTypography(said.short)
        expectTypography(said.brief)
        // Two rows of the smallest window.
        #expect(said.brief.count <= 110, "\(said.brief)")
        let isSame = Shown(old, phrasing) == Shown(new, phrasing)
        if sentence.lowercased().hasSuffix("rien ne change") {
          unchanged += 1
          #expect(isSame, "\(sentence): \(before) then \(after)")
        } else {
          // « x → x » would say nothing.
          let last = sentence.split(separator: "\u{A0}: ").last.map { $0.split(separator: " → ") } ?? []
          #expect(Set(last).count == last.count, "\(sentence)")
        }
      }
    }
    // The property isn't empty: many answers do change nothing.
    #expect(unchanged > 50)
  }

  private static let changes: [@Sendable (inout Situation, Situation) -> Void] = [
    { $0.specialite = $1.specialite }, { $0.secteur = $1.secteur }, { $0.optam = $1.optam },
    { $0.zone = $1.zone }, { $0.pmt = $1.pmt }, { $0.fileActive = $1.fileActive },
    { $0.seuilP30 = $1.seuilP30 }, { $0.tranche = $1.tranche },
    { $0.honorairesCliniques = $1.honorairesCliniques }, { $0.structureUrgence = $1.structureUrgence },
    { $0.situations = $1.situations }, { $0.partMoins16 = $1.partMoins16 },
    { $0.forfaitStructure = $1.forfaitStructure }, { $0.exerciceCoordonne = $1.exerciceCoordonne },
    { $0.objectifsAtteints = $1.objectifsAtteints }, { $0.assistant = $1.assistant },
    { $0.signature = $1.signature }, { $0.embauche = $1.embauche }, { $0.suspensions = $1.suspensions },
    { $0.objectifPmt = $1.objectifPmt }, { $0.objectifFileActive = $1.objectifFileActive },
    { $0.pmtAtteinte = $1.pmtAtteinte }, { $0.fileActiveAtteinte = $1.fileActiveAtteinte },
    { $0.option = $1.option }, { $0.annee = $1.annee },
  ]
}
