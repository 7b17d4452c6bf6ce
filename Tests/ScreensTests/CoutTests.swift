import AidRules
import BaremeFiles
import FrenchText
import Intake
import Reports
import Screens
import Testing
import TerminalUI
import Wizard

/// The two examples of seed 1 with a salary of position 7, 1 966,21 €, no seniority, signed on 21 November 2026.
///
/// By hand: 1 966,21 × (1,429 − 0,3288) = 2 163,224242 € a month, 25 958,69 € a year for a whole post, 12 979,35 € for
/// half of one. From the fourth year on 4 % of seniority: 2 044,8584 × (1,429 − 0,2971) = 2 314,575 € a month, 27 774,90 €
/// a year, 13 887,45 € for half. The aid is 19 000, 14 000, then 11 000 € for half a post, twice that for a whole one; the
/// band of the paediatrician isn't known: up to 19 000 € each year.
@Suite("The cost: panel, text and JSON agree to the euro")
struct CoutAgreementTests {
  struct Expected: Sendable {
    let example: Int
    let option: OptionETP
    let costs: [Int]
    let lows: [Int]
    let highs: [Int]
    let total: (low: Int, high: Int)
    /// The cells of the table of what is left.
    let cells: [String]

    static let all = [
      Expected(
        example: 1,
        option: .demi,
        costs: [12_979, 12_979, 12_979, 13_887, 13_887],
        lows: [-6_021, -1_021, 1_979, 2_887, 2_887],
        highs: [-6_021, -1_021, 1_979, 2_887, 2_887],
        total: (711, 711),
        cells: [
          "✓ excédent ≈ 6 021 €", "✓ excédent ≈ 1 021 €", "reste ≈ 1 979 €", "reste ≈ 2 887 €",
          "reste ≈ 711 €",
        ]
      ),
      Expected(
        example: 1,
        option: .un,
        costs: [25_959, 25_959, 25_959, 27_775, 27_775],
        lows: [-12_041, -2_041, 3_959, 5_775, 5_775],
        highs: [-12_041, -2_041, 3_959, 5_775, 5_775],
        total: (1_427, 1_427),
        cells: [
          "✓ excédent ≈ 12 041 €", "✓ excédent ≈ 2 041 €", "reste ≈ 3 959 €", "reste ≈ 5 775 €",
          "reste ≈ 1 427 €",
        ]
      ),
      Expected(
        example: 2,
        option: .demi,
        costs: [12_979, 12_979, 12_979, 13_887, 13_887],
        lows: [-6_021, -6_021, -6_021, -5_113, -5_113],
        highs: [-6_021, -1_021, 1_979, 2_887, 2_887],
        total: (-28_289, 711),
        cells: [
          "✓ excédent ≈ 6 021 €", "✓ excédent ≈ 1 021 à 6 021 €", "reste ≈ −6 021 à 1 979 €",
          "reste ≈ −5 113 à 2 887 €", "reste ≈ −28 289 à 711 €",
        ]
      ),
      Expected(
        example: 2,
        option: .un,
        costs: [25_959, 25_959, 25_959, 27_775, 27_775],
        lows: [-12_041, -12_041, -12_041, -10_225, -10_225],
        highs: [-12_041, -2_041, 3_959, 5_775, 5_775],
        total: (-56_573, 1_427),
        cells: [
          "✓ excédent ≈ 12 041 €", "✓ excédent ≈ 2 041 à 12 041 €", "reste ≈ −12 041 à 3 959 €",
          "reste ≈ −10 225 à 5 775 €", "reste ≈ −56 573 à 1 427 €",
        ]
      ),
    ]
  }

  private func stage(_ example: Int) throws -> Stage {
    var stage = try Stage()
    stage.play([
      .example(example), .showPanel(.cout), .press(.fact(.salaire)), .insert("1966,21"), .activate,
      .press(.fact(.anciennete)), .insert("0"), .activate,
    ])
    return stage
  }

  @Test("By hand, in the three of them", arguments: Expected.all.indices)
  func agree(_ index: Int) throws {
    let expected = Expected.all[index]
    let stage = try stage(expected.example)
    let evaluation = try stage.state.evaluation.get()
    let document = try #require(EvaluationDocument(evaluation, bareme: stage.bareme, version: "x"))

    let option = try #require(
      document.json.list("options").first { $0.text("etp") == expected.option.rawValue }
    )
    let cost = try #require(option.member("cout"))
    #expect(cost.numbers("annuel") == expected.costs)
    #expect(cost.numbers("reste_a_charge_bas") == expected.lows)
    #expect(cost.numbers("reste_a_charge_haut") == expected.highs)
    #expect(cost.text("statut") == "estime")
    #expect(cost.member("total")?.member("reste_a_charge_bas") == .int(expected.total.low))
    #expect(cost.member("total")?.member("reste_a_charge_haut") == .int(expected.total.high))

    let text = Stage.plain(document.text).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    for (year, found) in zip(1..., zip(expected.costs, zip(expected.lows, expected.highs))) {
      let sentence = "\(French.ordinal(year)) année : coût ≈ \(spaced(found.0)) €, aide "
      #expect(text.contains(sentence), "\(sentence)")
      if found.1.0 == found.1.1, found.1.0 < 0 {
        #expect(text.contains("l'aide dépasse le coût de ≈ \(spaced(-found.1.0)) €."))
      } else if found.1.0 == found.1.1 {
        #expect(text.contains("il reste ≈ \(spaced(found.1.0)) € à payer"))
      }
    }

    let words = Stage.plain(stage.picture(Size(columns: 110, rows: 70), .unicodeColors).words)
    for cell in expected.cells { #expect(words.contains(cell), "\(cell)") }
  }

  /// A number as a reader sees it, an ordinary space between the thousands.
  private func spaced(_ number: Int) -> String { Stage.plain(French.number(number)) }
}

@Suite("The panel of the cost")
struct CoutPanelTests {
  private func words(_ stage: Stage, _ columns: Int = 80, _ rows: Int = 60) -> String {
    Stage.plain(stage.picture(Size(columns: columns, rows: rows), .unicodeColors).words)
  }

  @Test("The salary isn't known: the grid by position; once it is, no grid")
  func grid() throws {
    var stage = try Stage()
    stage.play([.example(1), .showPanel(.cout)])
    let before = words(stage, 120, 80)
    #expect(before.contains("Position 5 : brut 1 867,02 €, coût ≈ 1 967,84 € par mois, ≈ 23 614 € par an."))
    #expect(before.contains("Le salaire va de la position 5 à la position 9"))
    stage.play([.press(.fact(.salaire)), .insert("2000"), .activate])
    let after = words(stage, 120, 80)
    #expect(after.contains("Salaire brut : 2 000 € par mois"))
    #expect(!after.contains("Position 5 : brut"))
  }

  @Test("Who can't have the aid is told so, with no button; a specialist is told what lacks")
  func refused() throws {
    var stage = try Stage()
    stage.play([.newDossier, .insert("radiologie"), .activate, .showPanel(.cout)])
    #expect(words(stage).contains("Sans éligibilité, pas de coût."))
    #expect(!words(stage).contains("Je connais mon coût"))
    stage.play([.why])
    #expect(words(stage).contains("Sans éligibilité, pas de coût."))
    var pediatrician = try Stage()
    pediatrician.play([.example(2), .showPanel(.cout)])
    #expect(words(pediatrician, 120, 80).contains("Sans le tarif d'une consultation"))
  }

  @Test("Every tab has its key, its title and its place", arguments: [60, 80, 100, 132])
  func tabs(columns: Int) throws {
    var stage = try Stage()
    stage.play([.example(1)])
    let picture = stage.picture(Size(columns: columns, rows: 24), .unicodeColors)
    let row = try #require(
      picture.words.split(separator: "\n").first { $0.contains("1 ") && $0.contains("8 ") }
    )
    for number in 1...8 { #expect(row.contains("\(number) "), "\(row)") }
    for (index, panel) in Wizard.Panel.allCases.enumerated() {
      stage.play([.insert("\(index + 1)")])
      #expect(stage.state.page == .results(panel))
      stage.play([.showPanel(.eligibilite)])
    }
  }

  @Test("Why: the formula with its figures, and each value with its source")
  func why() throws {
    var stage = try Stage()
    stage.play([.example(1), .showPanel(.cout), .why])
    let text = words(stage, 120, 100)
    #expect(text.contains("2 % + 37,81 % × [1/2 × (3 × 1 823,03 € ÷ brut − 1)] puissance 7/4"))
    #expect(text.contains("Smic mensuel brut : 1 867,02 €, depuis le 1er juin 2026"))
  }

  @Test("In front of a room, what is left over the years in large letters")
  func conference() throws {
    var stage = try Stage()
    stage.play([
      .example(1), .showPanel(.cout), .press(.fact(.salaire)), .insert("1966,21"), .activate,
      .switchConference,
    ])
    #expect(words(stage, 100, 40).contains("0,5 ETP, 5 ans : reste"))
  }
}

extension JSON {
  /// The value under a key.
  fileprivate func member(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate func list(_ key: String) -> [JSON] {
    if case .array(let values)? = member(key) { values } else { [] }
  }

  fileprivate func text(_ key: String) -> String? {
    if case .string(let text)? = member(key) { text } else { nil }
  }

  fileprivate func numbers(_ key: String) -> [Int] {
    list(key).compactMap { if case .int(let value) = $0 { value } else { nil } }
  }
}
