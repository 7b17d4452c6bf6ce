/// Answers doctors one after the other, and judges again only what it hasn't met: most lines of a file are alike.
///
/// Doctors of one kind differ by their figures alone. Between two break points a figure changes neither verdict,
/// access nor maximum; its target is found once. What is answered is what `evaluate` answers, which tests hold to
/// many lines on both sides of every break point. One for each thread.
public struct LineAnswers {
  private let bareme: Bareme
  private let memory: LineMemory
  private var kinds: [KindKey: LineKind] = [:]
  private var steps: [StepsKey: LineSteps] = [:]

  /// Remembers nothing yet.
  ///
  /// - Parameter most: The findings kept, after which `isFull` says to forget them.
  public init(_ bareme: Bareme, most: Int = 30_000) {
    self.bareme = bareme
    memory = LineMemory(most: most)
  }

  /// Whether so much is kept that it had better be forgotten: the memory taken stays the same, however long the file.
  public var isFull: Bool { memory.count > memory.most }

  /// Forgets everything; kinds handed out before stay right.
  public mutating func forget() {
    kinds.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    memory.count = 0
  }

  /// The kind of a doctor; the figures of the situation don't count, and year 1 is judged when none is asked.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public mutating func kind(of situation: Situation, on day: Day) throws(Refusal) -> LineKind {
    var asked = situation
    asked.annee = situation.annee ?? 1
    var contract = try bareme.contract(asked, on: day)
    contract.situation = contract.withoutFigures
    let key = KindKey(contract)
    if let known = kinds[key] { return known }
    let kind = LineKind(contract, steps(contract), memory)
    memory.count += LineKind.weight
    kinds[key] = kind
    return kind
  }

  /// The break points of the figures, which many kinds share.
  private mutating func steps(_ contract: Contract) -> LineSteps {
    let key = StepsKey(regime: contract.regime.id, seuilP30: contract.situation.seuilP30)
    if let known = steps[key] { return known }
    let found = LineSteps(contract)
    steps[key] = found
    return found
  }
}

/// All that the break points of the figures hang on.
private struct StepsKey: Hashable {
  let regime: String
  let seuilP30: Int?
}

/// How much is remembered.
final class LineMemory {
  let most: Int
  var count = 0

  init(most: Int) {
    self.most = most
  }
}

/// All that tells two kinds apart.
private struct KindKey: Hashable {
  let situation: Situation
  let regime: String
  let hasMoved: Bool
  let isUndertaken: Bool

  init(_ contract: Contract) {
    var situation = contract.situation
    // Days count only by the text that they lead to.
    (situation.signature, situation.embauche) = (nil, nil)
    self.situation = situation
    regime = contract.regime.id
    hasMoved = contract.hasMoved(inYear: situation.annee ?? 1)
    isUndertaken = ExerciceCoordonneRule.isUndertaken(contract)
  }
}

extension Contract {
  /// The situation with nothing but what the answer hangs on: no figures, and of a share only its side of the bound.
  fileprivate var withoutFigures: Situation {
    var kept = situation.with(LineFigures())
    kept.suspensions = nil
    (kept.pmtAtteinte, kept.fileActiveAtteinte) = (nil, nil)
    (kept.salaire, kept.anciennete, kept.heures, kept.coefficient) = (nil, nil, nil, nil)
    (kept.coutEmployeur, kept.tarifConsultation, kept.semaines) = (nil, nil, nil)
    if kept.assistant != .secretaireDuCabinet { kept.assistant = nil }
    if let part = situation.honorairesCliniques {
      let bar = regime.acces.honorairesCliniques.value
      kept.honorairesCliniques = part >= bar ? bar : Percent(0)
    }
    if let part = situation.partMoins16 {
      let isAbove = regime.acces.enfants.map { part > $0.part.value } ?? false
      kept.partMoins16 = Percent(isAbove ? 100 : 0)
    }
    return kept
  }
}
