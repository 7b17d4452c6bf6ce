@testable import AidRules
import Intake
import Wizard

/// A wizard driven by events, with rules simple enough to follow.
struct Journey {
  var state: State
  var effects: [Effect] = []

  init(_ answers: Answers = Answers()) {
    state = State(setting: Samples.setting, answers: answers)
  }

  /// Sends events one after the other.
  mutating func send(_ events: Event...) {
    for event in events {
      let (next, produced) = reduce(state, event)
      state = next
      effects += produced
    }
  }

  /// Types a text and continues.
  mutating func answer(_ text: String) {
    send(.clearField, .insert(text), .activate)
  }
}

/// What the tests are played with.
enum Samples {
  static let gp = "medecine-generale"

  static let specialites: [Specialite] = [
    make(gp, "Médecine générale", .standard, .medecineGenerale),
    make("pediatrie", "Pédiatrie", .standard, .pediatrie),
    make("cardiologie", "Cardiologie", .standard, .autre),
    make("medecine-urgence", "Médecine d'urgence", .urgence, .autre),
    make("gynecologie-medicale", "Gynécologie médicale", .honorairesCliniques, .autre),
    make("radiologie", "Radiologie", .exclue, .autre),
  ]

  static let examples = [OptionETP.demi, .un].map { option in
    Answers([
      .specialite: .specialite(id: gp), .secteur: .secteur(.un), .zone: .zone(.horsZone), .pmt: .count(775),
      .fileActive: .count(1025), .situations: .situations([]), .option: .option(.une(option)),
    ])
  }

  static let setting = Setting(
    specialites: specialites,
    today: Day(number: 20_468),
    examples: examples,
    evaluate: evaluate,
    questions: questions
  )

  /// What concerns the doctor and isn't answered, in the order of `Fact`; the band where it is missing, the zone for a
  /// second assistant.
  static func questions(_ situation: Situation, _ unknown: Set<Fact>, on day: Day) -> [NextQuestion] {
    guard case .success(let evaluation) = evaluate(situation, on: day) else { return [] }
    let isSecond = situation.option == .unEtDemi || situation.option == .deux
    let open: [(Fact, Bool)] = [
      (.specialite, situation.specialite == nil), (.secteur, situation.secteur == nil),
      (.optam, situation.optam == nil), (.honorairesCliniques, situation.honorairesCliniques == nil),
      (.structureUrgence, situation.structureUrgence == nil), (.zone, isSecond && situation.zone == nil),
      (.pmt, situation.pmt == nil), (.fileActive, situation.fileActive == nil),
      (.seuilP30, situation.seuilP30 == nil), (.tranche, evaluation.missing.contains(.tranche)),
      (.situations, situation.situations == nil), (.objectifsAtteints, situation.objectifsAtteints == nil),
    ]
    return open.filter { $0.1 && !unknown.contains($0.0) }.map {
      NextQuestion(fact: $0.0, verdicts: [], acces: [], maximum: nil, changesObjectives: false)
    }
  }

  /// Eligible from a PMT of 775; the band is missing for everyone but médecine générale.
  static func evaluate(_ situation: Situation, on day: Day) -> Result<Evaluation, Refusal> {
    let first = Day(number: 18_000)
    if let signature = situation.signature, signature < first {
      return .failure(.beforeFirstRegime(signature: signature, first: first))
    }
    let verdict: Verdict =
      switch situation.pmt {
      case nil: .aCompleter
      case .some(let pmt): pmt >= 775 ? .eligible : .nonEligible
      }
    let asksBand = situation.specialite.map { $0.famille != .medecineGenerale } ?? false
    return .success(
      Evaluation(
        situation: situation,
        day: day,
        regime: "essai",
        signature: situation.signature ?? day,
        judgedYear: 1,
        verdict: verdict,
        criteria: [],
        band: BandFinding(
          tranches: Bounds(.p30P50),
          statut: .officiel,
          references: []
        ),
        options: [],
        missing: asksBand && situation.tranche == nil ? [.tranche] : [],
        hypotheses: [],
        decisions: [],
        warnings: [],
        undertakings: [],
        deadlines: [],
        clauses: [],
        suspensions: [],
        events: []
      )
    )
  }

  private static func make(
    _ id: String,
    _ libelle: String,
    _ regle: Specialite.Regle,
    _ famille: Specialite.Famille
  ) -> Specialite {
    Specialite(
      id: id,
      libelle: libelle,
      libelleAmeli: nil,
      regle: regle,
      famille: famille,
      note: nil,
      reference: Reference(
        key: "specialites.\(id)",
        statut: .officiel,
        sources: [],
        citation: nil,
        decision: nil,
        verifieLe: Day(number: 0)
      )
    )
  }
}

/// The verdict of a result, nil for a refusal.
func verdict(_ outcome: Evaluated) -> Verdict? {
  try? outcome.get().verdict
}
