import AidRules
import BaremeFiles
import TestSupport

/// Doctors of every kind under one regime, drawn the same on every machine, and what the rules find of them.
///
/// Their figures come from the barème itself, so that each of its limits is met whatever it becomes.
struct SeededDoctors {
  let regime: Regime
  let evaluations: [Evaluation]

  /// Those of every regime, the oldest first.
  static let all = Result { () throws in
    let bareme = try BaremeLoader.embedded()
    return try bareme.regimes.indices.map { try SeededDoctors(bareme, bareme.regimes[$0], $0) }
  }

  private init(_ bareme: Bareme, _ regime: Regime, _ index: Int) throws {
    self.regime = regime
    var draw = Draw(bareme, regime, next: index + 1 < bareme.regimes.count ? bareme.regimes[index + 1] : nil)
    evaluations = try (0..<2_000).map { _ in
      let situation = draw.situation()
      return try bareme.evaluate(situation, on: draw.day())
    }
  }

  var criteria: [Criterion] { evaluations.flatMap(\.criteria) }
  var options: [OptionEvaluation] { evaluations.flatMap(\.options) }
  var years: [AidYear] { options.flatMap(\.aide) }
  var payments: [Payment] { years.flatMap(\.versements) }

  /// The objectives of the doctors whose contract nothing adapts.
  var objectives: [Objective] { options.flatMap(\.objectifs).filter { $0.statut != nil && !$0.aConvenir } }

  /// What a criterion read.
  func criterion(_ id: CriterionID) -> [Reference] {
    criteria.filter { $0.id == id }.flatMap(\.references)
  }

  /// What the targets found in some ways read.
  func objectives(_ isFound: (ObjectiveMethod) -> Bool) -> [Reference] {
    objectives.filter { isFound($0.method) }.flatMap(\.references)
  }
}

/// Answers drawn for doctors under one regime, most of them admitted: a refusal has no figures.
private struct Draw {
  private var random = SeededGenerator(seed: 2019)
  private let bareme: Bareme
  private let specialites: [Specialite]
  private let regime: Regime
  private let signatures: [Day]
  private let isLast: Bool

  init(_ bareme: Bareme, _ regime: Regime, next: Regime?) {
    self.bareme = bareme
    self.regime = regime
    isLast = next == nil
    var kinds: Set<[String]> = []
    specialites = bareme.specialites.filter {
      kinds.insert([$0.regle.rawValue, $0.famille.rawValue]).inserted
    }
    let first = regime.debut.value
    signatures = [first, next?.debut.value.adding(days: -1) ?? first.adding(years: 1)]
  }

  mutating func situation() -> Situation {
    var situation = Situation()
    // The families first: only two specialties have published objectives.
    let famille = Specialite.Famille.allCases.randomElement(using: &random)
    situation.specialite = known(specialites.filter { $0.famille == famille })
    situation.secteur = known([.un, .un, .un, .un, .un, .un, .deux, .deux, .deux, .trois])
    situation.optam = known([true, true, true, false])
    situation.zone = known(Zone.allCases)
    let pmt = regime.figures(.pmt, situation.specialite?.famille)
    let fileActive = regime.figures(.fileActive, situation.specialite?.famille)
    situation.pmt = known(pmt)
    situation.fileActive = known(fileActive)
    situation.seuilP30 = rarely(fileActive)
    situation.tranche = rarely(Tranche.allCases)
    situation.honorairesCliniques = known([100, 100, 0]).flatMap { Percent($0) }
    situation.structureUrgence = known([true, true, false])
    situation.situations = known(Array(repeating: [], count: 5) + SituationParticuliere.allCases.map { [$0] })
    situation.partMoins16 = rarely([0, 100]).flatMap { Percent($0) }
    situation.forfaitStructure = known([true, true, true, true, false])
    situation.exerciceCoordonne = known([true, true, true, true, false])
    situation.option = rarely(OptionETP.allCases)
    situation.objectifsAtteints = known([true, false])
    situation.annee = rarely([1, 3, 9])
    situation.assistant = known(ProfilAssistant.allCases)
    // Without a day of signature a contract falls under the last regime.
    situation.signature = isLast ? known(signatures) : signatures.randomElement(using: &random)
    if let signature = situation.signature {
      situation.embauche = known([-400, 0, 0, 30, 1000].map { signature.adding(days: $0) })
      situation.suspensions = rarely([1, 75, 200]).flatMap {
        Suspension(debut: signature.adding(days: 90), fin: signature.adding(days: 90 + $0))
      }.map { [$0] }
    }
    situation.objectifPmt = rarely(pmt)
    situation.objectifFileActive = rarely(fileActive)
    situation.pmtAtteinte = rarely(pmt)
    return situation
  }

  /// A day on which the barème is fresh, or one on which it is too old.
  mutating func day() -> Day {
    let checked = bareme.verifieLe
    let days = [checked, checked.adding(months: bareme.controleMois.value).adding(days: 1)]
    return days.randomElement(using: &random) ?? checked
  }

  private mutating func known<Value>(_ values: [Value]) -> Value? {
    Int.random(in: 0..<12, using: &random) > 0 ? values.randomElement(using: &random) : nil
  }

  private mutating func rarely<Value>(_ values: [Value]) -> Value? {
    Int.random(in: 0..<4, using: &random) == 0 ? values.randomElement(using: &random) : nil
  }
}

extension Regime {
  /// Every count of patients at which something changes for a family, and those just beside it.
  fileprivate func figures(_ indicateur: Indicateur, _ famille: Specialite.Famille?) -> [Int] {
    let limits = bandes.limits(indicateur)
    var figures = [limits.p30, limits.p50, limits.p70, limits.p90, limits.p95].map(\.value)
    switch indicateur {
    case .pmt: figures.append(acces.pmtMedecineGenerale.value)
    case .fileActive:
      figures += [acces.fileActivePediatrie?.value, acces.enfants?.fileActive.value].compactMap { $0 }
    }
    if case .points(let terms) = objectifs.methode {
      figures += terms.points.filter { $0.indicateur == indicateur && $0.famille == famille }.map(\.depart)
      figures += terms.derives.filter { $0.indicateur == indicateur }.map(\.jusqua.value)
      figures += terms.nouvelInstalle[indicateur].map { [$0.value] } ?? []
    }
    return Set(figures).sorted().flatMap { [$0 - 1, $0, $0, $0, $0 + 1] }
  }
}
