package import AidRules
import TestSupport

/// Situations drawn at random under the three regimes, each with an option and a year asked.
package struct RandomSituations {
  private var random: SeededGenerator
  private let specialites: [Specialite]
  private let firstSignature: Int

  /// - Parameter first: The first day of signature drawn; the last is eight years later.
  package init(seed: UInt64, specialites: [Specialite], from first: Day) {
    random = SeededGenerator(seed: seed)
    self.specialites = specialites
    firstSignature = first.number
  }

  /// The next situation, with an option and a year asked.
  package mutating func next() -> Situation {
    var situation = Situation()
    situation.option = pick(OptionETP.allCases)
    situation.annee = Int.random(in: 1...5, using: &random)
    situation.specialite = maybe { $0.specialite() }
    situation.secteur = maybe { $0.pick([.un, .un, .un, .deux, .trois]) }
    situation.optam = maybe { $0.pick([true, true, false]) }
    situation.zone = maybe { $0.pick(Zone.allCases) }
    situation.pmt = maybe { Int.random(in: 0...2500, using: &$0.random) }
    situation.fileActive = maybe { Int.random(in: 0...3500, using: &$0.random) }
    situation.seuilP30 = maybe { Int.random(in: 0...2500, using: &$0.random) }
    situation.tranche = maybe { $0.pick(Tranche.allCases) }
    situation.honorairesCliniques = maybe { $0.percent() } ?? nil
    situation.structureUrgence = maybe { Bool.random(using: &$0.random) }
    situation.situations = maybe { $0.circumstances() }
    situation.partMoins16 = maybe { $0.percent() } ?? nil
    situation.forfaitStructure = maybe { $0.pick([true, true, false]) }
    situation.exerciceCoordonne = maybe { $0.pick([true, true, false]) }
    situation.objectifsAtteints = maybe { $0.pick([true, true, false]) }
    situation.assistant = maybe { $0.pick(ProfilAssistant.allCases) }
    let signature = Day(number: firstSignature + Int.random(in: 0..<8 * 365, using: &random))
    situation.signature = signature
    situation.embauche = maybe { signature.adding(days: $0.pick([0, 0, 30, 365])) }
    situation.suspensions = rarely { random in
      let first = signature.adding(days: random.pick([90, 400, 1000]))
      return Suspension(debut: first, fin: first.adding(days: random.pick([20, 75, 200]))).map { [$0] } ?? []
    }
    situation.objectifPmt = rarely { Int.random(in: 0...2500, using: &$0.random) }
    situation.objectifFileActive = rarely { Int.random(in: 0...3500, using: &$0.random) }
    situation.pmtAtteinte = maybe { Int.random(in: 0...2500, using: &$0.random) }
    situation.fileActiveAtteinte = maybe { Int.random(in: 0...3500, using: &$0.random) }
    // Drawn apart: the situations of a seed stay what they were.
    var apart = self
    apart.addCost(to: &situation)
    return situation
  }

  /// What only the cost depends on.
  private mutating func addCost(to situation: inout Situation) {
    situation.salaire = rarely { Hundredths(Int.random(in: 120_000...600_000, using: &$0.random)) }
    situation.anciennete = rarely { Int.random(in: 0...25, using: &$0.random) }
    situation.heures = rarely { Hundredths($0.pick([1_000, 1_750, 2_333, 3_500])) }
    situation.coefficient = rarely { Hundredths(Int.random(in: 120...200, using: &$0.random)) }
    situation.coutEmployeur = rarely { Hundredths(Int.random(in: 150_000...500_000, using: &$0.random)) }
    situation.tarifConsultation = rarely { Hundredths(Int.random(in: 2_000...9_000, using: &$0.random)) }
    situation.semaines = rarely { Int.random(in: 30...52, using: &$0.random) }
  }

  /// The next situation, its option and its year asked half of the time each.
  package mutating func nextMaybeAsking() -> Situation {
    var situation = next()
    if Bool.random(using: &random) { situation.option = nil }
    if Bool.random(using: &random) { situation.annee = nil }
    return situation
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func maybe<Value>(_ draw: (inout Self) -> Value) -> Value? {
    Int.random(in: 0..<4, using: &random) > 0 ? draw(&self) : nil
  }

  private mutating func rarely<Value>(_ draw: (inout Self) -> Value) -> Value? {
    Int.random(in: 0..<6, using: &random) == 0 ? draw(&self) : nil
  }

  /// Médecine générale half of the time, as among those who sign.
  private mutating func specialite() -> Specialite {
    let drawn = pick(specialites)
    guard Bool.random(using: &random) else { return drawn }
    return specialites.first { $0.famille == .medecineGenerale } ?? drawn
  }

  private mutating func percent() -> Percent? {
    Percent(Int.random(in: 0..<100, using: &random), decimals: pick(["", "", "5", "95"]))
  }

  private mutating func circumstances() -> Set<SituationParticuliere> {
    pick([true, true, false]) ? [] : [pick(SituationParticuliere.allCases)]
  }
}
