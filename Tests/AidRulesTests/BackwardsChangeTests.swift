import AidRules
import Testing

/// What would make a doctor eligible, compared with every combination of a small grid.
@Suite("Backwards: what would make me eligible")
struct BackwardsChangeTests {
  /// The sets found, written shortly.
  private func sets(_ base: String, _ answers: String, on day: String = "2026-11-21") throws -> [String] {
    try ways(base, answers, on: day).sets.map { set in
      set.changes.map { Self.text($0.lever) }.joined(separator: " + ") + " : " + set.verdict.rawValue
    }
  }

  private func ways(_ base: String, _ answers: String, on day: String = "2026-11-21") throws -> WaysIn {
    try Shared.bareme.waysIn(Doctors.situation(base, answers), on: try #require(Day(text: day)))
  }

  private static func text(_ action: Lever) -> String {
    switch action {
    case .augmenter(let indicateur, _, let figure): "\(indicateur.rawValue) \(figure)"
    case .sInstaller(let zone): zone.rawValue
    case .choisir(let option): option.rawValue
    case .signer(let day): "\(day)"
    case .attendreAnnee(let annee): "année \(annee)"
    case .augmenterHonoraires(_, let part): "\(part.whole) %"
    default: action.fact.rawValue
    }
  }

  @Test("One change: OPTAM, patients, clinical fees, the CPAM's band")
  func one() throws {
    #expect(try sets("mg", "secteur=2 optam=non") == ["optam : eligible"])
    #expect(try sets("mg", "pmt=774") == ["pmt 775 : eligible"])
    #expect(try sets("ped", "file_active=948") == ["file_active 949 : eligible"])
    #expect(try sets("av7", "pmt=639") == ["pmt 640 : eligible"])
    #expect(
      try sets("cardio", "specialite=gynecologie-medicale honoraires_cliniques=79,95") == ["80 % : eligible"]
    )
    #expect(try sets("cardio", "tranche=sous-P30") == ["tranche : eligible"])
    #expect(try sets("av7", "forfait_structure=non") == ["forfait_structure : eligible"])
  }

  @Test("Two and three changes, none of use without the others")
  func several() throws {
    #expect(try sets("mg", "secteur=2 optam=non pmt=700") == ["optam + pmt 775 : eligible"])
    #expect(
      try sets("av7", "signature=2022-03-01 pmt=600 forfait_structure=non exercice_coordonne=non") == [
        "pmt 640 + forfait_structure + exercice_coordonne : eligible"
      ]
    )
  }

  @Test("Four changes and more, where fewer are of no use")
  func many() throws {
    let signed =
      "signature=2022-03-01 pmt=600 forfait_structure=non exercice_coordonne=non secteur=2 optam=non"
    #expect(
      try sets("av7", signed) == ["optam + pmt 640 + forfait_structure + exercice_coordonne : eligible"]
    )
    // One full-time post needs an under-dense zone besides; the secretary may stay, on conditions.
    #expect(
      try sets("av7", signed + " option=1 zone=hors-zone assistant=secretaire-du-cabinet") == [
        "optam + zip + pmt 640 + forfait_structure + exercice_coordonne : sous_conditions",
        "optam + zac + pmt 640 + forfait_structure + exercice_coordonne : sous_conditions",
        "optam + pmt 640 + forfait_structure + exercice_coordonne + 1/3 : sous_conditions",
        "optam + pmt 640 + forfait_structure + exercice_coordonne + 0.5 : sous_conditions",
      ]
    )
    // Sector 3 stands whatever else is done.
    #expect(try sets("av7", signed + " secteur=3") == [])
  }

  @Test("A second assistant outside a priority zone: another zone, or another option")
  func secondAssistant() throws {
    #expect(
      try sets("second", "zone=hors-zone annee=3") == [
        "zip : sous_conditions", "zac : sous_conditions", "0.5 : eligible", "1 : eligible",
      ]
    )
    #expect(
      try sets("second", "zone=hors-zone annee=1") == [
        "0.5 : eligible", "1 : eligible", "zip + année 3 : sous_conditions",
        "zac + année 3 : sous_conditions",
      ]
    )
  }

  @Test("Nothing that the doctor can change: secteur 3, an excluded specialty, an emergency doctor outside")
  func nothing() throws {
    func fixed(_ base: String, _ answers: String) throws -> [CriterionID] {
      let ways = try ways(base, answers)
      #expect(ways.sets.isEmpty)
      return ways.fixed.map(\.id)
    }
    #expect(try fixed("mg", "secteur=3") == [.secteur])
    #expect(try fixed("mg", "secteur=3 pmt=700") == [.secteur])
    #expect(try fixed("cardio", "specialite=radiotherapie") == [.specialite])
    #expect(try fixed("cardio", "specialite=medecine-d-urgence structure_urgence=non") == [.structureUrgence])
    // The sector stands even where a change would help elsewhere.
    #expect(try ways("mg", "secteur=3").verdict == .nonEligible)
  }

  @Test("Missing answers are no changes; what stands in the way besides them still is said")
  func pending() throws {
    let ways = try ways("mg", "secteur=")
    #expect(ways.sets.isEmpty && ways.fixed.isEmpty && ways.pending.map(\.id) == [.secteur])
    #expect(try sets("mg", "secteur= pmt=700") == ["pmt 775 : a_completer"])
    #expect(try sets("mg", "situations= pmt=700") == ["pmt 775 : eligible"])
  }

  @Test("Eligible on conditions: what would lift them")
  func conditions() throws {
    #expect(try sets("mg", "pmt=700 situations=rqth") == ["pmt 775 : eligible"])
    #expect(try sets("mg", "assistant=secretaire-du-cabinet") == ["assistant : eligible"])
    #expect(try sets("mg", "") == [])
    let urgence = try ways("cardio", "specialite=medecine-d-urgence structure_urgence=oui")
    #expect(urgence.sets.isEmpty && urgence.fixed.map(\.id) == [.structureUrgence])
  }

  @Test("A contract not signed yet may wait for the next text; one already signed can't")
  func waiting() throws {
    // Under avenant 7 one full-time post needs an under-dense zone; from 1 May 2023 on no longer.
    let answers = "option=1 zone=hors-zone pmt=800 signature="
    #expect(
      try sets("av7", answers, on: "2023-04-01") == [
        "zip : eligible", "zac : eligible", "1/3 : eligible", "0.5 : eligible",
      ]
    )
    // From that day on the PMT counts every age: the figure given can't tell. A cardiologist has none.
    let cardiologist = "specialite=cardiologie tranche=P50-P70 "
    #expect(
      try sets("av7", cardiologist + answers, on: "2023-04-01").last == "2023-05-01 : eligible"
    )
    #expect(
      try sets("av7", "option=1 zone=hors-zone pmt=800 signature=2023-03-01", on: "2023-04-01") == [
        "zip : eligible", "zac : eligible", "1/3 : eligible", "0.5 : eligible",
      ]
    )
  }

  @Test("A day to come can be brought forward: before 2021 coordinated practice is an undertaking")
  func sooner() throws {
    #expect(
      try sets("av7", "exercice_coordonne=non signature=2021-02-01", on: "2020-11-02") == [
        "exercice_coordonne : eligible", "2020-11-02 : eligible",
      ]
    )
  }

  @Test("Of several days, figures and shares that help, the least alone is told, whatever stands beside it")
  func least() throws {
    let unsigned = "signature= option=1 zone=hors-zone exercice_coordonne=oui "
    func waiting(_ base: String, _ answers: String) throws -> [String] {
      try sets(base, unsigned + answers, on: "2023-04-01").filter { $0.contains("202") }
    }
    // Full-time posts open everywhere on 1 May 2023, and stay so on the later days that count.
    #expect(
      try waiting("av7-cardio", "specialite=gynecologie-medicale honoraires_cliniques=79") == [
        "80 % + 2023-05-01 : eligible"
      ]
    )
    // A paediatrician needs 949 patients from then on; the 1 000 that the CPAM asks before are more than enough.
    #expect(
      try waiting("av7-cardio", "specialite=pediatrie tranche= file_active=900 seuil_p30=1000") == [
        "file_active 949 + 2023-05-01 : eligible"
      ]
    )
    // A second assistant comes with the convention of 2024, in the third year.
    let second = "option=1.5 zone=zip annee=1 objectifs_atteints=oui"
    let children = "specialite=pediatrie tranche= file_active=900 seuil_p30=1000 " + second
    #expect(
      try sets("av7-cardio", unsigned + children, on: "2023-04-01").filter { $0.contains("2024") } == [
        "file_active 949 + 2024-06-22 + année 3 : sous_conditions"
      ]
    )
  }

  @Test("Another post is backed by the rule of the post, another day by the text of that day")
  func whole() throws {
    func keys(_ base: String, _ answers: String, on day: String, _ lever: Lever) throws -> [String]? {
      try ways(base, answers, on: day).sets.flatMap(\.changes).first { $0.lever == lever }?.references
        .map(\.key)
    }
    #expect(
      try keys("mg", "assistant=secretaire-du-cabinet", on: "2026-11-21", .embaucherAutre) == [
        "convention_2024.poste.non_substitution"
      ]
    )
    #expect(
      try keys(
        "av7-cardio",
        "option=1 zone=hors-zone signature=",
        on: "2023-04-01",
        .signer(try #require(Day(2023, 5, 1)))
      ) == ["reglement_arbitral_2023.debut"]
    )
  }

  @Test("Every change is backed by the barème")
  func references() throws {
    var doctors = try BackwardsDoctors(seed: 101)
    for _ in 0..<60 {
      let ways = try Shared.bareme.waysIn(try doctors.next(), on: try Backwards.day)
      #expect(ways.sets.flatMap(\.changes).allSatisfy { !$0.references.isEmpty })
    }
  }
}
