/// What the rules say of one doctor in one contract year, as one line of a table can hold it.
public struct LineAnswer: Hashable, Sendable {
  /// The answer about the option asked, else about the aid.
  public let verdict: Verdict
  /// The regime's identifier.
  public let regime: String
  /// The contract year judged.
  public let annee: Int
  /// The bounds of the maximum; nil without an option, where it pays nothing, or when not eligible.
  public let maximum: Bounds<Euros>?
  /// The bounds of the PMT's target, nil when nothing is known of it.
  public let ciblePmt: Bounds<Int>?
  /// The bounds of the file active's target, nil when nothing is known of it.
  public let cibleFileActive: Bounds<Int>?
  /// The weaker statut of the objectives; nil without an option or when not eligible.
  public let statutObjectif: Statut?
  /// The answers that could still change the result, the most decisive first.
  public let missing: [Fact]
}

/// The figures by which two doctors of one kind differ.
public struct LineFigures: Hashable, Sendable {
  /// The PMT.
  public var pmt: Int?
  /// The file active.
  public var fileActive: Int?
  /// The PMT target notified by the CPAM.
  public var objectifPmt: Int?
  /// The file-active target notified by the CPAM.
  public var objectifFileActive: Int?

  /// Creates figures of which none is known.
  public init() {}

  /// The facts that they answer.
  public static let facts: Set<Fact> = [.pmt, .fileActive, .objectifPmt, .objectifFileActive]

  /// The figure at the start of the contract.
  func depart(_ indicateur: Indicateur) -> Int? { indicateur == .pmt ? pmt : fileActive }

  /// The target notified by the CPAM.
  func notifie(_ indicateur: Indicateur) -> Int? {
    indicateur == .pmt ? objectifPmt : objectifFileActive
  }
}

extension Situation {
  /// The same situation with other figures.
  func with(_ figures: LineFigures) -> Situation {
    var changed = self
    changed.pmt = figures.pmt
    changed.fileActive = figures.fileActive
    changed.objectifPmt = figures.objectifPmt
    changed.objectifFileActive = figures.objectifFileActive
    return changed
  }
}
