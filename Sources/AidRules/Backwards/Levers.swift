/// Everything that a doctor could change, each as far as it could be needed and no further; whether it helps is left to
/// the evaluation.
///
/// What can't be changed is never tried: the specialty, the sector (but for OPTAM), age, health, a recent
/// installation, and a day of signature already past. An unanswered question is no fact to change either.
struct Levers {
  private let contract: Contract
  private let situation: Situation
  /// The contract as it is, and as it would be signed on the other days that count.
  private let variants: [Contract]
  private let days: [Day]

  init(_ contract: Contract) throws(Refusal) {
    self.contract = contract
    situation = contract.situation
    days = Self.days(contract)
    var variants = [contract]
    for day in days { variants.append(try contract.with(.day(day), on: .signature)) }
    self.variants = variants
  }

  /// The levers, by the fact that they change, in the order of `Fact`.
  func all() throws(Refusal) -> [[Lever]] {
    var levers = simple + days.map(Lever.signer)
    for indicateur in Indicateur.allCases { levers += try raises(indicateur) }
    let allowed = levers.filter(isAllowed)
    return Fact.allCases.map { fact in allowed.filter { $0.fact == fact } }.filter { !$0.isEmpty }
  }

  /// A criterion that fails for good isn't acted on: its own word is taken for it.
  private func isAllowed(_ lever: Lever) -> Bool {
    guard let id = lever.criterion else { return true }
    return variants.contains { variant in
      var silent = SilentTracer()
      let criterion = CriteriaRule.judge(id, variant, &silent)
      return criterion.level == .oui || criterion.modifiable
    }
  }

  /// A contract not signed yet can be signed today or on a later day from which other rules hold.
  private static func days(_ contract: Contract) -> [Day] {
    guard !contract.isPast else { return [] }
    let later = BreakPoints.ofSignatures(contract).compactMap { point -> Day? in
      guard case .day(let day) = point.value, day > contract.day else { return nil }
      return day
    }
    return ([contract.day] + later).filter { $0 != contract.signature }
  }

  private var simple: [Lever] {
    var levers: [Lever] = []
    if situation.secteur == .deux, situation.optam == false { levers.append(.adhererOptam) }
    if situation.tranche == .sousP30 { levers.append(.atteindreTranche(.p30P50)) }
    if let part = situation.honorairesCliniques {
      let bars = Set(variants.map(\.regime.acces.honorairesCliniques.value)).sorted()
      levers += bars.filter { $0 > part }.map { .augmenterHonoraires(de: part, a: $0) }
    }
    if let zone = situation.zone { levers += Zone.allCases.filter { $0 != zone }.map(Lever.sInstaller) }
    if let option = situation.option {
      levers += OptionETP.allCases.filter { $0 != option }.map(Lever.choisir)
    }
    if situation.objectifsAtteints == false { levers.append(.atteindreObjectifs) }
    if situation.forfaitStructure == false { levers.append(.remplirForfaitStructure) }
    if situation.exerciceCoordonne == false { levers.append(.exercerCoordonne) }
    if situation.assistant == .secretaireDuCabinet { levers.append(.embaucherAutre) }
    return levers + years
  }

  /// The first years of the options that open later than the year judged.
  private var years: [Lever] {
    guard situation.option != nil else { return [] }
    let first = variants.flatMap(\.regime.options).compactMap { terms -> Int? in
      guard case .complementaire(let conditions) = terms.acces,
        conditions.anneeMinimale.value > contract.judgedYear(of: terms)
      else { return nil }
      return conditions.anneeMinimale.value
    }
    return Set(first).sorted().map(Lever.attendreAnnee)
  }

  /// The figures above the doctor's own at which the criterion of the patientèle gets better.
  private func raises(_ indicateur: Indicateur) throws(Refusal) -> [Lever] {
    guard let current = situation.depart(indicateur) else { return [] }
    let axis = Axis.depart(indicateur)
    var figures: Set<Int> = []
    for variant in variants {
      var silent = SilentTracer()
      var level = PatienteleRule.judge(variant, &silent).level
      for point in BreakPoints.along(axis, variant) {
        guard case .count(let figure) = point.value, figure > current else { continue }
        let raised = PatienteleRule.judge(try variant.with(point.value, on: axis), &silent).level
        if raised > level { figures.insert(figure) }
        level = max(level, raised)
      }
    }
    return figures.sorted().map { .augmenter(indicateur, de: current, a: $0) }
  }
}

extension Contract {
  /// Whether the day of signature is past, so that nothing can bring it forward or put it off.
  var isPast: Bool { signature < day }
}
