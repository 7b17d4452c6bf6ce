import AidRules
import TestSupport
import Testing

/// What the questions asked backwards share.
enum Backwards {
  static var day: Day {
    get throws { try #require(Day(2026, 11, 21)) }
  }
}

/// Doctors drawn at random for the questions asked backwards: one in four as `RandomDoctors` draws them, the others near
/// the conditions of access, with an option and a year so that the quick answer tells the amount.
struct BackwardsDoctors {
  private var doctors: RandomDoctors
  /// For the values that a test draws besides.
  var random: SeededGenerator

  private static let signatures = [
    "2019-10-15", "2021-03-01", "2022-06-21", "2023-04-30", "2023-05-01", "2024-01-10", "2024-06-21",
    "2024-06-22", "2026-01-15",
  ]
  private static let specialites = [
    "medecine-generale", "medecine-generale", "medecine-generale", "pediatrie", "cardiologie",
  ]

  init(seed: UInt64) throws {
    doctors = try RandomDoctors(seed: seed)
    random = SeededGenerator(seed: seed)
  }

  mutating func next() throws -> Situation {
    var situation = doctors.next()
    situation.annee = pick([1, 2, 3, 3, 4, 5])
    situation.option = pick([.demi, .demi, .un, .un, .unEtDemi, .tiers])
    if pick([true, false, false, false]) { return situation }
    situation.specialite = try Shared.bareme.specialite(pick(Self.specialites))
    situation.secteur = .un
    situation.forfaitStructure = pick([true, true, nil])
    situation.exerciceCoordonne = true
    situation.zone = .zip
    situation.objectifsAtteints = true
    situation.tranche = pick([nil, nil, nil, .sousP30, .p90P95])
    situation.pmt = pick([nil, doctors.figure(), doctors.figure(), doctors.figure()])
    situation.fileActive = pick([nil, doctors.figure(), doctors.figure(), doctors.figure()])
    situation.signature = Day(text: pick(Self.signatures))
    situation.embauche = pick([nil, nil, situation.signature?.adding(days: 45)])
    return situation
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { doctors.pick(values) }
}
