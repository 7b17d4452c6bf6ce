/// The data of the estimates of decision D-7, kept apart so that they can be replaced the day the text is read.
public final class EstimationTerms: Sendable {
  /// The gain on a straight line between two published points.
  public struct GainLine: Sendable {
    /// The indicator it holds for.
    public let indicateur: Indicateur
    /// The first point: start and gain.
    public let first: (depart: Int, gain: Int)
    /// The second point: start and gain.
    public let last: (depart: Int, gain: Int)
    /// The share of the line's gain that each option asks for.
    public let parts: [OptionETP: Fraction]

    /// Creates a line; the two starts differ.
    public init(
      indicateur: Indicateur,
      first: (depart: Int, gain: Int),
      last: (depart: Int, gain: Int),
      parts: [OptionETP: Fraction]
    ) {
      self.indicateur = indicateur
      self.first = first
      self.last = last
      self.parts = parts
    }
  }

  /// The rate on a straight line through two known points, of one indicator.
  public struct RateLine: Sendable {
    /// The first point: start and rate.
    public let first: (depart: Int, taux: Fraction)
    /// The second point: start and rate.
    public let last: (depart: Int, taux: Fraction)
    /// The share of the line's rate that each option asks for.
    public let parts: [OptionETP: Fraction]

    /// Creates a line; the two starts differ.
    public init(
      first: (depart: Int, taux: Fraction),
      last: (depart: Int, taux: Fraction),
      parts: [OptionETP: Fraction]
    ) {
      self.first = first
      self.last = last
      self.parts = parts
    }
  }

  /// A rate that falls in a straight line from P30 to nothing at P95, of one indicator.
  public struct FallingRate: Sendable {
    /// The start of the fall.
    public let p30: Int
    /// The rate at the start, by option.
    public let taux: [OptionETP: Fraction]

    /// Creates a falling rate.
    public init(p30: Int, taux: [OptionETP: Fraction]) {
      self.p30 = p30
      self.taux = taux
    }
  }

  /// E1: the gain between two published points.
  public let e1: Legal<GainLine>
  /// E2: the rates of avenant 7, by option and band.
  public let e2: Legal<[OptionETP: [Tranche: Legal<Fraction>]]>
  /// E3: the falling rates.
  public let e3: Legal<[Indicateur: FallingRate]>
  /// E4: the rates through known points.
  public let e4: Legal<[Indicateur: RateLine]>

  /// Creates the data of the estimates.
  public init(
    e1: Legal<GainLine>,
    e2: Legal<[OptionETP: [Tranche: Legal<Fraction>]]>,
    e3: Legal<[Indicateur: FallingRate]>,
    e4: Legal<[Indicateur: RateLine]>
  ) {
    self.e1 = e1
    self.e2 = e2
    self.e3 = e3
    self.e4 = e4
  }
}
