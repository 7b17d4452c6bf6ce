/// Doctors who differ by their figures alone, with what was found of some of them.
public final class LineKind {
  /// What a kind weighs beside a finding.
  static let weight = 4

  private let contract: Contract
  private let memory: LineMemory
  private let steps: LineSteps
  /// Whether the target of an indicator hangs on the other figure, as where the band of both gives the rate.
  private let hasCommonTargets: Bool
  private var cells: [Int: LineCell] = [:]
  private var targets: [Int: LineTarget] = [:]

  init(_ contract: Contract, _ steps: LineSteps, _ memory: LineMemory) {
    self.contract = contract
    self.steps = steps
    self.memory = memory
    hasCommonTargets =
      if case .points = contract.regime.objectifs.methode {
        contract.regime.acces.enfants != nil
      } else {
        true
      }
  }

  /// The option asked.
  public var option: OptionETP? { contract.situation.option }

  /// The answer to the doctor of this kind who has these figures.
  public func answer(_ figures: LineFigures) -> LineAnswer {
    let places = steps.places(figures)
    let cell = cell(figures, places)
    var cibles: (pmt: Bounds<Int>?, fileActive: Bounds<Int>?)
    var statut: Statut?
    var changing = FactSet()
    if cell.isOpen {
      for indicateur in contract.indicateurs {
        let target = target(indicateur, figures, places)
        changing.formUnion(target.changing)
        guard let found = target.statut else { continue }
        statut = max(statut ?? found, found)
        let cible = figures.notifie(indicateur).map { Bounds($0) } ?? target.cible
        if indicateur == .pmt { cibles.pmt = cible } else { cibles.fileActive = cible }
      }
    }
    return LineAnswer(
      verdict: cell.verdict,
      regime: contract.regime.id,
      annee: contract.judgedYear,
      maximum: cell.maximum,
      ciblePmt: cibles.pmt,
      cibleFileActive: cibles.fileActive,
      statutObjectif: statut,
      missing: cell.missing(changing)
    )
  }

  private func contract(_ figures: LineFigures) -> Contract {
    var contract = contract
    contract.situation = contract.situation.with(figures)
    return contract
  }

  private func cell(_ figures: LineFigures, _ places: (Int, Int)) -> LineCell {
    let key = places.0 << 16 | places.1
    if let known = cells[key] { return known }
    let cell = LineCell(contract(figures))
    memory.count += 1
    cells[key] = cell
    return cell
  }

  private func target(
    _ indicateur: Indicateur,
    _ figures: LineFigures,
    _ places: (Int, Int)
  ) -> LineTarget {
    let other = indicateur == .pmt ? (figures.fileActive == nil, places.1) : (figures.pmt == nil, places.0)
    // Whether the other figure is known counts everywhere: an answer tried may be that figure.
    var key = hasCommonTargets ? other.1 : other.0 ? 0 : 1
    key = key << 24 | (figures.depart(indicateur) ?? -1) + 1
    for notified in [figures.objectifPmt, figures.objectifFileActive] {
      key = key << 1 | (notified == nil ? 0 : 1)
    }
    key = key << 1 | (indicateur == .pmt ? 1 : 0)
    if let known = targets[key] { return known }
    let target = LineTarget(indicateur, contract(figures))
    memory.count += 1
    targets[key] = target
    return target
  }
}

/// The break points of the two figures.
struct LineSteps {
  private let pmt: [Int]
  private let fileActive: [Int]

  init(_ contract: Contract) {
    func first(_ indicateur: Indicateur) -> [Int] {
      BreakPoints.ofFigures(indicateur, contract).compactMap {
        if case .count(let count) = $0.value { count } else { nil }
      }
    }
    (pmt, fileActive) = (first(.pmt), first(.fileActive))
  }

  /// Where the figures lie: 0 for one that isn't known, else how many break points it has reached.
  func places(_ figures: LineFigures) -> (Int, Int) {
    (Self.place(figures.pmt, pmt), Self.place(figures.fileActive, fileActive))
  }

  private static func place(_ figure: Int?, _ steps: [Int]) -> Int {
    guard let figure else { return 0 }
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle] <= figure { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
