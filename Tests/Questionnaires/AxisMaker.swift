import AidRules
import Intake

/// Cuts the answers to each question at every value with which a rule compares them.
struct AxisMaker {
  let context: Context
  let regime: Regime
  let bareme: Bareme
  let day: Day
  /// The specialties among which doctors choose.
  let specialites: [Specialite]

  /// The question on a fact; « je ne sais pas » is an answer where somebody may give it.
  func axis(_ fact: Fact) throws -> QuestionAxis {
    var classes = try classes(fact)
    if !Population.mayBeUnknown.contains(fact) { classes.removeAll { $0.value == nil } }
    return QuestionAxis(fact: fact, classes: classes)
  }

  private func classes(_ fact: Fact) throws -> [AnswerClass] {
    switch fact {
    case .specialite: choices(\.specialite, specialites) { .specialite(id: $0.id) }
    case .secteur: choices(\.secteur, Secteur.allCases, FactValue.secteur)
    case .optam: choices(\.optam, [true, false], FactValue.flag)
    case .structureUrgence: choices(\.structureUrgence, [true, false], FactValue.flag)
    case .zone: choices(\.zone, Zone.allCases, FactValue.zone)
    case .pmt: counts(\.pmt, try starts(.pmt))
    case .fileActive: counts(\.fileActive, try starts(.fileActive) + Population.thresholds)
    case .seuilP30: choices(\.seuilP30, Population.thresholds, FactValue.count)
    case .tranche: choices(\.tranche, Tranche.allCases, FactValue.tranche)
    case .situations:
      choices(\.situations, [[]] + SituationParticuliere.allCases.map { [$0] }, FactValue.situations)
    case .honorairesCliniques:
      shares(\.honorairesCliniques) { [bar = regime.acces.honorairesCliniques.value] in $0 >= bar }
    case .partMoins16:
      shares(\.partMoins16) { [bar = regime.acces.enfants?.part.value] part in bar.map { part > $0 } ?? false
      }
    case .forfaitStructure: choices(\.forfaitStructure, [true, false], FactValue.flag)
    case .exerciceCoordonne: choices(\.exerciceCoordonne, [true, false], FactValue.flag)
    case .objectifsAtteints: choices(\.objectifsAtteints, [true, false], FactValue.flag)
    default: []
    }
  }
}
