/// A gain published for one exact starting figure.
public struct PublishedPoint: Sendable {
  /// The family of specialties.
  public let famille: Specialite.Famille
  /// The indicator.
  public let indicateur: Indicateur
  /// The option.
  public let option: OptionETP
  /// The starting figure.
  public let depart: Int
  /// The patients to gain.
  public let gain: Legal<Int>

  /// Creates a point.
  public init(
    famille: Specialite.Famille,
    indicateur: Indicateur,
    option: OptionETP,
    depart: Int,
    gain: Legal<Int>
  ) {
    self.famille = famille
    self.indicateur = indicateur
    self.option = option
    self.depart = depart
    self.gain = gain
  }
}

/// A target that holds for every start up to a bound.
public struct DerivedTarget: Sendable {
  /// The family of specialties.
  public let famille: Specialite.Famille
  /// The indicator.
  public let indicateur: Indicateur
  /// The greatest start it holds for, included.
  public let jusqua: Legal<Int>
  /// The target of each option.
  public let cibles: [OptionETP: Legal<Int>]

  /// Creates a target.
  public init(
    famille: Specialite.Famille,
    indicateur: Indicateur,
    jusqua: Legal<Int>,
    cibles: [OptionETP: Legal<Int>]
  ) {
    self.famille = famille
    self.indicateur = indicateur
    self.jusqua = jusqua
    self.cibles = cibles
  }
}
