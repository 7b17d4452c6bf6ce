import AidRules
import TestSupport
import Testing

/// Doctors drawn at random, with figures often on or beside a limit of the law.
struct RandomDoctors {
  private var random: SeededGenerator
  private let specialites: [Specialite]

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    specialites = try Shared.bareme.specialites
  }

  /// Figures on both sides of what the rules compare a PMT or a file active with.
  static let limits = [
    0, 1, 50, 51, 52, 639, 640, 872, 873, 1107, 1108, 1222, 1223, 1502, 1503, 1521, 1522, 1721, 1722, 1854,
    2476,
    2477, 2944, 2945, 774, 775, 776, 948, 949, 950, 1024, 1025, 1026, 1044, 1045, 1224, 1225, 1299, 1300,
    1301,
    1326, 1327, 1513, 1514, 1619, 1620, 1799, 1800, 1844, 1845, 1855, 1856, 1980, 1981, 2061, 2062, 2218,
    2219,
    2268, 2269, 2464, 2465, 2636, 2637, 2711, 2712, 2929, 2930, 3223, 3224, 9999,
  ]

  mutating func next() -> Situation {
    var situation = Situation()
    situation.specialite = maybe { $0.specialite() }
    situation.secteur = maybe { $0.pick([.un, .un, .un, .deux, .trois]) }
    situation.optam = maybe { $0.pick([true, true, false]) }
    situation.zone = maybe { $0.pick(Zone.allCases) }
    situation.pmt = maybe { $0.figure() }
    situation.fileActive = maybe { $0.figure() }
    situation.seuilP30 = maybe { $0.figure() }
    situation.tranche = maybe { $0.pick(Tranche.allCases) }
    situation.honorairesCliniques = maybe { Percent($0.pick([0, 79, 80, 100])) } ?? nil
    situation.structureUrgence = maybe { $0.pick([true, true, false]) }
    situation.situations = maybe { $0.circumstances() }
    situation.objectifsAtteints = maybe { $0.pick([true, true, false]) }
    situation.partMoins16 = maybe { Percent($0.pick([0, 20, 21, 40])) } ?? nil
    situation.forfaitStructure = maybe { $0.pick([true, true, true, false]) }
    situation.exerciceCoordonne = maybe { $0.pick([true, true, true, false]) }
    situation.option = maybe { $0.pick([.demi, .un, .unEtDemi, .deux, .tiers]) }
    situation.annee = maybe { $0.pick(Array(1...10)) }
    situation.assistant = maybe { $0.pick(ProfilAssistant.allCases) }
    situation.signature = maybe { $0.day() } ?? nil
    situation.embauche =
      maybe { random in
        situation.signature?.adding(days: random.pick([0, 0, 0, 1, 30, 365])) ?? random.day()
      } ?? nil
    situation.objectifPmt = rarely { $0.figure() }
    situation.objectifFileActive = rarely { $0.figure() }
    situation.pmtAtteinte = maybe { $0.figure() }
    situation.fileActiveAtteinte = maybe { $0.figure() }
    return situation
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  mutating func figure() -> Int {
    Bool.random(using: &random) ? pick(Self.limits) : Int.random(in: 0...3500, using: &random)
  }

  /// A day under any of the regimes, the newest half of the time.
  private mutating func day() -> Day? {
    Bool.random(using: &random)
      ? Day(2024, 7, 1)?.adding(days: pick(Array(0...900)))
      : Day(2019, 9, 1)?.adding(days: pick(Array(0...1760)))
  }

  private mutating func specialite() -> Specialite {
    let family = pick([Specialite.Famille.medecineGenerale, .medecineGenerale, .pediatrie, .autre])
    return pick(specialites.filter { $0.famille == family })
  }

  private mutating func circumstances() -> Set<SituationParticuliere> {
    Bool.random(using: &random) ? [] : [pick(SituationParticuliere.allCases)]
  }

  private mutating func maybe<Value>(_ draw: (inout Self) -> Value) -> Value? {
    Int.random(in: 0..<3, using: &random) > 0 ? draw(&self) : nil
  }

  private mutating func rarely<Value>(_ draw: (inout Self) -> Value) -> Value? {
    Int.random(in: 0..<6, using: &random) == 0 ? draw(&self) : nil
  }
}
